/**
 * Some content systems strip tags they do not know. There, `<div data-day-plan-viewer data-api="…">…</div>` stands for
 * `<day-plan-viewer api="…">…</day-plan-viewer>`: an element is made from each such div, with the attributes it knows
 * (`data-help-phone` is `help-phone`) and with what stood in the div as its own content. Few pages have one: what makes them is loaded then.
 *
 * Called by `define.ts` after the tag is registered. Safe to call twice, and where there is no document.
 */
export function mountDivs(tag: string): void {
  if (typeof document === 'undefined') return;
  const mount = () => {
    if (document.querySelector(`[data-${tag}]`)) void import('./mount-in.ts').then(({ mountIn }) => mountIn(document, tag));
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', mount, { once: true });
  else mount();
}
