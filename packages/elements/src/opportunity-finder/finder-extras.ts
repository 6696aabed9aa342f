import { html, nothing, type TemplateResult } from 'lit';
import { css } from '../shared/css.ts';
import type { OpportunityMatch } from '@daybridge/sdk';
import { coarse, type Point } from '@daybridge/sdk/places';
import { formatDate, localDate } from '@daybridge/sdk/time';
import { answers } from '../shared/answers.styles.ts';
import { fill, phoneLink } from '../shared/links.ts';
import type { Lang } from '../shared/messages.ts';
import { StoreController } from '../shared/store.ts';
import { CopiedLink, linkField } from './copied-link.ts';
import { en, type ExtrasMessages } from './finder-extras.messages.ts';
import { listLink, shortListMark } from './list-link.ts';
import type { FinderHost, Screen } from './finder-host.ts';
import { askLine, shortListScreen } from './short-list-screen.ts';
import { ShortList } from './short-list.store.ts';
import { YouSaid } from './you-said.ts';

export { tellingCalls } from './telling-calls.ts';

/** What is added to the list's looks once it is there. */
export const extraStyles = css`
  .detail { max-inline-size: 50em; }
  .tools { display: flex; flex-wrap: wrap; gap: var(--_s1) var(--_s5); align-items: center; }
  .field.link { margin-block-start: var(--_s3); max-inline-size: var(--_measure); }
  .said-heading { margin-block-start: var(--_s5); }
  .responses > li { border-block-start: 1px solid var(--_rule); padding-block: var(--_s3); }
  .kept > li { border-block-start: 1px solid var(--_rule); padding-block: var(--_s5) var(--_s4); break-inside: avoid; }
  .kept dl.check { margin-block: var(--_s3); }
  .kept dd p { margin: 0; }
  .print-only { display: none; }
  @media print {
    .print-only { display: block; }
    .kept dl.check > div { padding-block: var(--_s1); }
  }
`;

/** What can be done with a list besides reading it: keep, hand on, print, see fewer at a time, search from where one is. */
export interface Extras {
  lang: Lang;
  shortList: ShortList;
  /** The button on an entry. */
  keep: (match: OpportunityMatch) => TemplateResult;
  /** What an entry says only on paper: address and whom to ask. */
  paper: (match: OpportunityMatch) => unknown;
  /** Below the list. */
  tools: () => TemplateResult;
  /** What came of what people asked for. */
  said: () => TemplateResult;
  /** Beside "Show results": "Use my location", and what came of it where nothing did. */
  beside: () => TemplateResult;
  /** What is not in the list. */
  wish: () => Promise<Screen>;
  openList: (ids?: readonly string[]) => Promise<void>;
  clear: () => void;
}

/** Loaded when the first list is there, and again in another language; what is on the short list stays. */
export async function load(host: FinderHost, before: Extras | undefined): Promise<Extras> {
  const { element, store, shared } = host;
  const lang = element.language;
  const t: ExtrasMessages = lang === 'cy' ? (await import('./finder-extras.messages.cy.ts')).cy : en;
  const shortList = before?.shortList ?? new ShortList();
  const link = new CopiedLink((copied) => {
    element.announce(copied ? t.linkCopied : t.linkByHand);
    if (!copied) void element.focusHeading('#link');
  });
  const said = await YouSaid.for(host);
  host.looks(answers, extraStyles);
  let note = '';
  if (!before) new StoreController(element, shortList);
  new StoreController(element, link);

  const keep = (match: OpportunityMatch) => {
    const kept = shortList.has(match.opportunity.id);
    const press = () => {
      shortList.toggle(match);
      element.announce((kept ? t.removed : t.added)(shortList.state.matches.length));
    };
    return html`<button type="button" class="link-btn keep no-print" @click=${press}>${kept ? t.kept : t.keep}<span class="hush">: ${match.opportunity.title}</span></button>`;
  };

  const openList = (ids?: readonly string[]) => host.show('short-list', '#to-short-list', async () => {
    link.clear();
    if (ids) await shortList.take(ids, element.client, globalThis.navigator?.onLine);
    return shortListScreen(host, { t, list: shortList, link });
  });

  const locate = async () => {
    note = '';
    element.announce(t.locating);
    try {
      const point = await whereSomebodyIs();
      const data = new FormData(element.renderRoot.querySelector('form')!);
      host.searching(store.change((tools, before) => ({ ...tools.readForm(data, before), where: t.myLocation }), point));
    } catch {
      note = t.noLocation;
      element.announce(note);
      element.requestUpdate();
    }
  };

  const setCalm = () => {
    element.calm = !element.calm;
    host.searching(store.retry());
  };

  if (!before) {
    // For search engines; people miss nothing when it cannot be loaded.
    const describe = () => void (element.jsonLd && import('./json-ld.ts').then((part) => part.describe(element, store.state.items)).catch(() => undefined));
    store.subscribe(({ phase, loadingMore }) => phase === 'ready' && !loadingMore && describe());
    describe();
    const asked = globalThis.location?.hash ?? '';
    if (asked.startsWith(shortListMark)) void openList(asked.slice(shortListMark.length).split(',').filter((id) => /^[\w-]{1,64}$/.test(id)));
  }

  return {
    lang, shortList, keep, openList,
    paper: ({ opportunity, venue }) => {
      const address = opportunity.peerGroup?.membership === 'closed' ? undefined : venue?.address;
      const where = [...(address?.lines ?? []), address?.town, address?.postcode].filter(Boolean).join(', ');
      return html`<p class="print-only">${where}${where ? html`<br />` : nothing}${askLine(opportunity)}</p>`;
    },
    tools: () => {
      const kept = shortList.state.matches.length;
      const { page } = store.state;
      const other = element.calm ? element.pageSize || 10 : 3;
      if ((!page?.total || store.state.placeState === 'several') && !kept) return html`${element.helpPhone ? html`<p>${fill(shared().phone(`{${element.helpPhone}}`), phoneLink)}</p>` : nothing}`;
      return html`<ul class="plain tools no-print" part="tools">
          ${kept ? html`<li><button type="button" class="btn quiet" id="to-short-list" @click=${() => void openList()}>${t.listCount(kept)}</button></li>` : nothing}
          <li><button type="button" class="link-btn" @click=${() => globalThis.print()}>${t.printList}</button></li>
          <li><button type="button" class="link-btn" @click=${() => void link.copy(listLink(store.state.form, location.href))}>${t.copyLink}</button></li>
          ${(page?.total ?? 0) > 3 ? html`<li><button type="button" class="link-btn" @click=${setCalm}>${t.atATime(other)}</button></li>` : nothing}
        </ul>
        ${linkField(link, t, t.linkHolds)}
        <p class="print-only">${shared().printedOn(formatDate(localDate(element.now().toISOString(), 'Europe/London'), lang))}</p>`;
    },
    said: () => said.disclosure(),
    wish: async () => (await import('./wish-screen.ts')).wishScreen(host, said),
    beside: () => html`<button type="button" class="link-btn" @click=${() => void locate()}>${t.locate}</button>${note ? html`<span class="note">${note}</span>` : nothing}`,
    clear: () => {
      host.drafts.clear();
      shortList.clear();
      link.clear();
      note = '';
    },
  };
}

/** Where the device says it is, no nearer than about a kilometre. */
function whereSomebodyIs(): Promise<Point> {
  return new Promise((resolve, reject) =>
    navigator.geolocation.getCurrentPosition(({ coords }) => resolve(coarse(coords)), reject, { maximumAge: 600_000, timeout: 20_000 }));
}
