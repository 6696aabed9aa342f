import type { CSSResult } from 'lit';
import type { BookingDesk } from './booking-desk.ts';

/** Ways that only some people go. Each is loaded, with its words, when somebody takes it. */
const ways = {
  several: { code: () => import('./several/several.ts').then((m) => m.Several), en: () => import('./several/several.messages.ts'), cy: () => import('./several/several.messages.cy.ts') },
  calendar: { code: () => import('./calendar/calendar.ts').then((m) => m.Calendar), en: () => import('./calendar/calendar.messages.ts'), cy: () => import('./calendar/calendar.messages.cy.ts') },
  ask: { code: () => import('./ask/ask.ts').then((m) => m.Ask), en: () => import('./ask/ask.messages.ts'), cy: () => import('./ask/ask.messages.cy.ts') },
  changes: { code: () => import('./changes/changes.ts').then((m) => m.Changes), en: () => import('./changes/changes.messages.ts'), cy: () => import('./changes/changes.messages.cy.ts') },
  record: { code: () => import('./record/record.ts').then((m) => m.PersonRecord), en: () => import('./record/record.messages.ts'), cy: () => import('./record/record.messages.cy.ts') },
};

type Ways = typeof ways;
export type Extra = keyof Ways;
export type ExtraOf<Name extends Extra> = InstanceType<Awaited<ReturnType<Ways[Name]['code']>>>;

interface Made {
  words: unknown;
  styles?: CSSResult;
}

/** What has been loaded of the ways that only some people go. */
export class Extras {
  readonly #desk: BookingDesk;
  readonly #made: { [Name in Extra]?: ExtraOf<Name> } = {};
  #lang: string;

  constructor(desk: BookingDesk, lang: string) {
    this.#desk = desk;
    this.#lang = lang;
  }

  /** One of them, once it is there. */
  of<Name extends Extra>(name: Name): ExtraOf<Name> | undefined {
    return this.#made[name];
  }

  /** Loads one of them, or gives the one that is there. */
  async open<Name extends Extra>(name: Name): Promise<ExtraOf<Name>> {
    const there = this.#made[name];
    if (there) return there;
    const way = ways[name];
    const [Way, words] = await Promise.all([way.code(), this.#words(name)]);
    const made = (this.#made[name] ?? new (Way as new (desk: BookingDesk, words: unknown) => ExtraOf<Name>)(this.#desk, words)) as ExtraOf<Name>;
    (this.#made as Record<string, unknown>)[name] = made;
    const { styles } = made as Made;
    if (styles) this.#desk.at.tell({ type: 'styles', styles });
    return made;
  }

  /** Says everything in the language that the page has now. */
  async speak(lang: string): Promise<void> {
    if (lang === this.#lang) return;
    this.#lang = lang;
    for (const name of Object.keys(this.#made) as Extra[]) {
      const words = await this.#words(name);
      if (this.#lang === lang) (this.#made[name] as Made).words = words;
    }
  }

  async #words(name: Extra): Promise<unknown> {
    const way = ways[name];
    return this.#lang === 'cy' ? (await way.cy()).cy : (await way.en()).en;
  }
}
