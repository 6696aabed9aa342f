import type { TemplateResult } from 'lit';
import type { Plan } from '@daybridge/sdk';
import type { Lang } from '../shared/messages.ts';
import type { SharedMessages } from '../shared/shared.messages.ts';
import type { DocumentMessages } from './plan-document.messages.ts';
import type { DayPlanViewer } from './plan-viewer.ts';
import type { PlanStore } from './plan-viewer.store.ts';

/** What can be done with a plan, each on a screen of its own and loaded when it is opened. */
export type AsideName = 'write' | 'share' | 'readers' | 'code';

/** What a screen begins with. */
export interface AsideOptions {
  /** A form, instead of everything that can be changed. */
  form?: string;
  /** The goal, section, step or suggestion it is about. */
  id?: string;
  /** What was written before a session ended. */
  draft?: object;
}

/** A screen in the place of the plan. */
export interface Aside {
  /** Its name for the host page. */
  readonly step: string;
  view(): TemplateResult;
  /** What has been written and not yet sent, to go on with after logging in again. */
  keep?(): AsideOptions | undefined;
}

/** What a screen gets of the viewer. */
export interface AsideAround {
  readonly viewer: DayPlanViewer;
  readonly store: PlanStore;
  readonly lang: Lang;
  readonly t: DocumentMessages;
  readonly words: SharedMessages;
  /** Back to the plan, with the focus there and a word about what was done. */
  close(focus?: string, said?: string): void;
  openPlan(id: Plan['id']): Promise<void>;
  /** Something on the screen is different now. */
  changed(): void;
}

export async function openAside(name: AsideName, around: AsideAround, options: AsideOptions): Promise<Aside> {
  switch (name) {
    case 'write':
      return (await import('./writing/writing.ts')).openWriting(around, options);
    case 'share':
      return (await import('./sharing/sharing.ts')).openSharing(around);
    case 'readers':
      return (await import('./sharing/readers.ts')).openReaders(around);
    default:
      return (await import('./sharing/sharing-code.ts')).openSharingCode(around);
  }
}
