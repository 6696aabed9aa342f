import type { Person } from '@daybridge/sdk';
import { localDate, ukTimeZone } from '@daybridge/sdk/time';
import type { TemplateResult } from 'lit';
import { problemOf } from '../../shared/problems.ts';
import { addressOf } from '../booking-content.ts';
import type { BookingDesk } from '../booking-desk.ts';
import type { Channel } from '../draft.ts';
import type { View } from '../view.ts';
import type { RecordMessages } from './record.messages.ts';
import { heldNeeds, keepForNextTime, unavailableNeeds } from './held-needs.ts';

/** Somebody with an account who has said that the one who is signed in may book for them. */
export interface PersonIHelp {
  id: string;
  name: string;
  relationship: string;
}

export interface RecordState {
  /** `none`: nothing may be looked up here, so everything is asked as of somebody new. */
  status: 'loading' | 'there' | 'unavailable' | 'none';
  person?: Person;
  people: readonly PersonIHelp[];
}

/** What we hold about the person who is signed in: told once, offered each time, kept for next time only when they say so. */
export class PersonRecord {
  words: RecordMessages;
  readonly #desk: BookingDesk;

  constructor(desk: BookingDesk, words: RecordMessages) {
    this.#desk = desk;
    this.words = words;
  }

  /** What we hold about needs, in place of the empty question; nothing when there is nothing to show. */
  view(view: View): TemplateResult | undefined {
    const { record, draft } = view.state;
    if (draft.whoFor !== 'me' || view.state.changing) return undefined;
    if (record?.status === 'unavailable') return unavailableNeeds(this);
    return record?.person?.accessNeeds.length && draft.needsStill !== 'change' ? heldNeeds(view, this) : undefined;
  }

  readonly keepView = (view: View): TemplateResult => keepForNextTime(view, this);

  get #at() {
    return this.#desk.at;
  }

  /** What the person needs, as we hold it. */
  get held(): readonly string[] {
    return this.#at.state.record?.person?.accessNeeds.map(({ need }) => need) ?? [];
  }

  /** Whether it is time to ask again whether it is right. */
  get reviewDue(): boolean {
    const today = localDate(this.#at.now, ukTimeZone);
    return this.#at.state.record?.person?.accessNeeds.some(({ reviewOn }) => reviewOn !== undefined && reviewOn <= today) ?? false;
  }

  /** Looks it up once. Nobody has to wait for it, and nobody needs it to book. */
  async load(): Promise<void> {
    const { record } = this.#at.state;
    if (record?.person) return this.#offer(record.person);
    if (record && record.status !== 'unavailable') return;
    const { forgotten } = this.#at;
    this.#at.put({ record: { status: 'loading', people: [] } });
    try {
      const calls = await this.#desk.commands.calls;
      const [person, delegations] = await Promise.all([calls.me(), Promise.resolve(calls.delegations()).catch(() => [])]);
      if (forgotten !== this.#at.forgotten) return;
      const today = localDate(this.#at.now, ukTimeZone);
      const people = delegations
        .filter(({ delegateId, revokedAt, endsOn, personName }) => delegateId === person.id && !revokedAt && endsOn >= today && personName)
        .map(({ personId, personName, relationship }) => ({ id: personId, name: personName!, relationship }));
      this.#at.put({ record: { status: 'there', person, people } });
      this.#offer(person);
    } catch (thrown) {
      if (forgotten !== this.#at.forgotten) return;
      const { kind, status } = problemOf(thrown);
      const refused = kind === 'forbidden' || kind === 'not-found' || kind === 'session-lost' || status === 501;
      this.#at.put({ record: { status: refused ? 'none' : 'unavailable', people: [] } });
    }
  }

  /** Puts what we hold where nothing was answered yet. Only ever into my own answers. */
  #offer({ contact, accessNeeds }: Person): void {
    const { draft } = this.#at.state;
    if (draft.whoFor !== 'me') return;
    const channel = contact?.channel as Channel | undefined;
    const address = addressOf(channel);
    this.#at.answer({
      ...(draft.needs.length || draft.needsStill ? {} : { needs: accessNeeds.map(({ need }) => need) }),
      ...(draft.channel || !channel ? {} : { channel, addresses: { ...draft.addresses, ...(address && contact?.value ? { [address]: contact.value } : {}) } }),
    });
  }

  /** After booking: what was changed and is to be kept, and that what we hold was found right, with a day to ask again. */
  async saveForNextTime(): Promise<void> {
    const { draft, record } = this.#at.state;
    const person = record?.person;
    if (!person || draft.whoFor !== 'me') return;
    const changed = draft.needsStill === 'change' && draft.needsSaved;
    if (!changed && !(draft.needsStill === 'right' && this.reviewDue)) return;
    const nextYear = localDate(this.#at.now + 365 * 86_400_000, ukTimeZone);
    const before = new Map(person.accessNeeds.map((each) => [each.need as string, each]));
    const accessNeeds = (changed ? draft.needs : this.held).map((need) => ({ ...before.get(need), need, reviewOn: nextYear })) as Person['accessNeeds'];
    try {
      const saved = await (await this.#desk.commands.calls).saveMe({ accessNeeds });
      this.#at.put({ record: { ...record, person: saved } });
      this.#at.answer({ needsSaved: false, needsStill: undefined });
    } catch {
      this.#desk.commands.note({ kind: 'not-saved' });
    }
  }
}
