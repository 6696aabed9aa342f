import { html, nothing, type TemplateResult } from 'lit';
import { newId, newSecret, type WishWrite } from '@daybridge/sdk';
import { toOutcode } from '@daybridge/sdk/places';
import { heading } from '../shared/heading.ts';
import { backButton } from './back-button.ts';
import type { FinderHost, Screen } from './finder-host.ts';
import { contactMistakes, contactOf, TellingStore, type Draft, type Mistake } from './telling.store.ts';
import { formScreen, keptForm, prepareForm, textQuestion, type FormView } from './telling-form.ts';
import type { YouSaid } from './you-said.ts';

/** What is not in the list: somebody says what they would like to do, and is told what happens with it. */
export async function wishScreen(host: FinderHost, said: YouSaid): Promise<Screen> {
  const t = await prepareForm(host);
  const { element, store: list } = host;
  const secrets = new Map<string, string>();
  const { form, page } = list.state;
  const store = keptForm(host, 'wish', () => new TellingStore({
    check: wishMistakes,
    send: async (id, draft) => {
      const signedIn = typeof element.token === 'function' ? await element.token() : element.token;
      if (!secrets.has(id)) secrets.set(id, newSecret());
      const { wish } = await element.client.telling();
      return wish(id, wishOf(draft), signedIn ? {} : { secret: secrets.get(id) });
    },
    newId,
    // What was asked for already is not asked for again.
  }, { text: form.q, where: page?.resolvedPlace?.outcode ?? toOutcode(form.where) ?? '' }));
  void said.load();
  const view: FormView = { store, t, host };
  return {
    view: (help) => html`${backButton(t.back, host.close)}
      ${store.state.phase === 'done' ? thanks(view, help, said) : question(view, help)}`,
  };
}

function question(view: FormView, help: TemplateResult): TemplateResult {
  const { t, store } = view;
  const optional = (words: string) => `${words} ${t.optional}`;
  return formScreen(view, 'wish', t.wishTitle, help, html`<p>${t.wishLead}</p><p>${t.wishPrivate}</p>`, html`
    ${textQuestion(view, { name: 'text', label: t.wishText, hint: t.wishTextHint, lines: 4 })}
    ${textQuestion(view, { name: 'where', label: optional(t.wishWhere), hint: t.wishWhereHint, short: true })}
    <div class="field">
      <label for="tell-domain">${optional(t.wishDomain)}</label>
      <select class="input" id="tell-domain" @change=${(e: Event) => store.answer({ lifeDomain: (e.target as HTMLSelectElement).value })}>
        <option value="" .selected=${!store.state.draft.lifeDomain}>${t.wishDomainNone}</option>
        ${t.terms['lifeDomain']!.map(({ code, label }) => html`<option value=${code} .selected=${store.state.draft.lifeDomain === code}>${label}</option>`)}
      </select>
    </div>`, t.wishSend);
}

function thanks({ t, store, host }: FormView, help: TemplateResult, said: YouSaid): TemplateResult {
  const { channel, value } = store.state.draft;
  const level = host.element.headingLevel;
  const answer = channel === '' || channel === 'none' ? t.wishNoAnswer : t.wishAnswer[channel](value.trim());
  return html`<div class="panel">${heading(level, t.wishThanks, { className: 'h-xl', focusable: true, id: 'telling-title' })}</div> ${help}
    ${heading(level + 1, t.nextTitle)}
    <p>${t.wishNext}</p>
    <p>${answer}</p>
    <p>${t.nothingElse}</p>
    ${said.view(level + 1) ?? nothing}`;
}

function wishMistakes(draft: Draft): Mistake[] {
  return [
    ...(draft.text.trim() ? [] : (['text'] as const)),
    ...(draft.where.trim() && !toOutcode(draft.where.trim()) ? (['where'] as const) : []),
    ...contactMistakes(draft),
  ];
}

/** The wish as it is sent: of a postcode only its first part. */
export function wishOf(draft: Draft): WishWrite {
  const outcode = toOutcode(draft.where.trim());
  return {
    text: draft.text.trim(),
    ...(outcode ? { outcode } : {}),
    ...(draft.lifeDomain ? { lifeDomain: draft.lifeDomain } : {}),
    ...contactOf(draft),
  } as WishWrite;
}
