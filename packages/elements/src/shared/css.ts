import { unsafeCSS, type CSSResult } from 'lit';

/** A part's looks, as they are written. Lit's own `css` also takes expressions and guards against them: ours have none. */
export const css = ([looks]: TemplateStringsArray): CSSResult => unsafeCSS(looks);
