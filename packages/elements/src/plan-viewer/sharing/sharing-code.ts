import { html, type TemplateResult } from 'lit';
import { getMe } from '@daybridge/sdk/operations';
import { heading } from '../../shared/heading.ts';
import { backPath, icon } from '../../shared/icons.ts';
import { urgentHelp } from '../../shared/urgent-help.ts';
import type { Aside, AsideAround } from '../asides.ts';

/** The code by which somebody can share their plan with whoever is logged in: it names nothing and opens nothing. */
export async function openSharingCode(around: AsideAround): Promise<Aside> {
  const t = around.lang === 'cy' ? (await import('./sharing.messages.cy.ts')).cy : (await import('./sharing.messages.ts')).en;
  const { id } = await getMe(around.viewer.client.to!);
  return {
    step: 'code',
    view: (): TemplateResult => html`<button type="button" class="link-btn back no-print" @click=${() => around.close('[data-do="code"]')}>${icon(backPath)}${t.backToPlans}</button>
      ${heading(around.viewer.headingLevel, t.codeTitle, { className: 'h-xl', focusable: true })} ${urgentHelp(around.words, around.viewer.urgentHelpLine)}
      <p>${t.codeText}</p><div class="panel"><p class="soft tight">${t.codeYours}</p><p><strong class="code">${id}</strong></p></div>`,
  };
}
