import { html, nothing, type TemplateResult } from 'lit';
import { newId, type Opportunity, type ReportWrite } from '@daybridge/sdk';
import { heading } from '../shared/heading.ts';
import { backButton } from './back-button.ts';
import type { FinderHost, Screen } from './finder-host.ts';
import { contactMistakes, contactOf, TellingStore, type Draft } from './telling.store.ts';
import { choices, formScreen, keptForm, prepareForm, textQuestion, type FormView } from './telling-form.ts';

/** "Something here is wrong": goes to whoever may correct the record. `back` leads to the opportunity again. */
export async function reportScreen(host: FinderHost, opportunity: Opportunity, back: () => void): Promise<Screen> {
  const t = await prepareForm(host);
  const store = keptForm(host, `report ${opportunity.id}`, () => new TellingStore({
    check: (draft) => [...(draft.what ? [] : (['what'] as const)), ...contactMistakes(draft)],
    send: async (id, draft) => (await host.element.client.telling()).report(opportunity.id, id, reportOf(draft)),
    newId,
  }));
  const view: FormView = { store, t, host };
  return {
    view: (help) => html`${backButton(opportunity.title, back)}
      ${store.state.phase === 'done' ? thanks(view, opportunity, help) : question(view, opportunity, help)}`,
  };
}

function question(view: FormView, { title }: Opportunity, help: TemplateResult): TemplateResult {
  const { t } = view;
  return formScreen(view, 'report', t.reportTitle, help, html`<p>${t.reportLead(title)}</p>`, html`
    ${choices(view, 'what', t.reportWhat, t.terms['what']!)}
    ${textQuestion(view, { name: 'text', label: `${t.reportText} ${t.optional}`, hint: t.reportTextHint, lines: 4 })}`, t.reportSend);
}

function thanks({ t, store, host }: FormView, { organisationName }: Opportunity, help: TemplateResult): TemplateResult {
  const level = host.element.headingLevel;
  const { channel } = store.state.draft;
  return html`<div class="panel">${heading(level, t.reportThanks, { className: 'h-xl', focusable: true, id: 'telling-title' })}</div> ${help}
    ${heading(level + 1, t.nextTitle)}
    <p>${organisationName ? t.reportNext(organisationName) : t.reportNextSomeone}</p>
    ${channel === '' || channel === 'none' ? nothing : html`<p>${t.reportAnswer}</p>`}
    <p>${t.nothingElse}</p>`;
}

/** The report as it is sent. */
export function reportOf(draft: Draft): ReportWrite {
  const text = draft.text.trim();
  return { what: draft.what, ...(text ? { text } : {}), ...contactOf(draft) } as ReportWrite;
}
