import type { Request, RequestWrite } from '@daybridge/sdk';
import type { TemplateResult } from 'lit';
import type { Attempt } from '../attempt.ts';
import { accessTo } from '../attempts.ts';
import { agreement, bookedFor, contact, mistakesInCheck } from '../booking-content.ts';
import type { BookingDesk } from '../booking-desk.ts';
import type { Asking } from '../draft.ts';
import type { View } from '../view.ts';
import type { AskMessages } from './ask.messages.ts';
import { askedTitle, askedView } from './asked-view.ts';
import { askCheck, askStep } from './ask-steps.ts';

export interface AskState {
  /** What was asked for, as the service knows it. */
  request?: Request;
  /** Whether taking it back was asked about. */
  withdrawing?: boolean;
}

/** Asks for what has no date: to join, to start one, to meet somebody first, to be visited. Asked, accepted, declined, withdrawn. */
export class Ask {
  words: AskMessages;
  readonly #desk: BookingDesk;

  constructor(desk: BookingDesk, words: AskMessages) {
    this.#desk = desk;
    this.words = words;
  }

  readonly stepView = (view: View): TemplateResult => (view.state.step === 'date' ? askStep(view, this) : view.state.step === 'check' ? askCheck(view, this) : askedView(view, this));

  readonly title = (view: View): string =>
    view.state.step === 'date' ? this.words.kindTitle : view.state.step === 'check' ? this.words.checkTitle : askedTitle(this);

  get #at() {
    return this.#desk.at;
  }

  get request(): Request | undefined {
    return this.#at.state.ask?.request;
  }

  /** What can be asked for here. A group can be started by whoever likes to; a visit makes sense where somebody comes to one person. */
  get kinds(): readonly Asking[] {
    const { opportunity } = this.#at.state;
    const alone = opportunity?.kind === 'one-to-one';
    const visits = alone || opportunity?.setting === 'home' || opportunity?.supportOffered?.includes('home-visit') || opportunity?.accessRoutes.includes('home-visit');
    return ['join', 'meet-first', ...(visits ? (['visit-me'] as const) : []), ...(alone ? [] : (['form'] as const))];
  }

  /** Goes on from what is asked for. */
  submitKind(): void {
    if (this.#at.accept(this.#at.state.draft.asking ? [] : [{ field: 'asking', code: 'asking-missing' }])) this.#at.go('check');
  }

  /** Asks. The same attempt again asks once. */
  async submit(): Promise<void> {
    const { draft, signedIn, busy } = this.#at.state;
    if (busy || !this.#at.accept(mistakesInCheck(draft, { reachable: true }))) return;
    const agreed = agreement(draft, this.#desk.agreed);
    const note = draft.note.trim();
    const asked: RequestWrite = {
      opportunityId: this.#at.subject.opportunityId, kind: draft.asking ?? 'join', for: bookedFor(draft, signedIn), ...(agreed ? { agreement: agreed } : {}), contact: contact(draft),
      tellOrganiser: draft.tell, ...(draft.tell === 'more' && note ? { note } : {}),
    };
    this.#desk.attempts.begin(JSON.stringify(asked), () => ({ ...this.#desk.newAttempt(''), asks: true }));
    const { current } = this.#desk.attempts;
    await this.#desk.commands.run('ask', (calls, id, access) => calls.ask(id, asked, access), (request) => this.#asked(request), () => this.#find(current!, 'ask'));
  }

  async #find(attempt: Attempt, after: 'ask' | 'withdraw' | 'reload'): Promise<void> {
    await this.#desk.commands.settle(
      (calls) => calls.request(attempt.id, accessTo(attempt)),
      (request) => {
        if (request && after === 'ask') return this.#asked(request);
        if (request) {
          this.#show(request);
          if (after === 'withdraw' && request.status !== 'withdrawn') this.#desk.commands.note({ kind: 'not-withdrawn' });
          return;
        }
        this.#desk.forgetAttempt();
        if (after === 'ask') this.#desk.commands.note({ kind: 'not-asked' });
      },
      after !== 'reload',
    );
  }

  #asked(request: Request): void {
    this.#desk.attempts.finish();
    this.#at.put({ ask: { request }, notice: undefined, mistakes: [], phase: 'ready' });
    this.#at.tell({ type: 'asked', id: request.id, status: request.status });
    this.#at.go('done');
  }

  #show(request: Request): void {
    this.#desk.attempts.close();
    this.#at.put({ ask: { request }, step: 'done', phase: 'ready' });
  }

  /** Shows a request to look after. */
  async show(id: string, secret: string | undefined, current: () => boolean): Promise<void> {
    const request = await (await this.#desk.commands.calls).request(id, secret ? { secret } : {});
    if (!current()) return;
    if (!request) return this.#at.screen({ kind: 'not-found', status: 404 });
    this.#desk.attempts.current = { id, secret, opportunityId: request.opportunityId ?? '', sessionId: '', asks: true, answered: true };
    const opportunity = request.opportunityId ? await Promise.resolve(this.#at.by.api().opportunity(request.opportunityId)).catch(() => undefined) : undefined;
    if (!current()) return;
    if (opportunity) this.#at.put({ opportunity });
    this.#show(request);
  }

  /** Finds out what became of a request that a reload left open. */
  async settle(open: Attempt): Promise<void> {
    this.#desk.attempts.current = open;
    await this.#find(open, 'reload');
  }

  /** Asks before anything is taken back. */
  askWithdraw(asked = true): void {
    this.#at.put({ ask: { ...this.#at.state.ask, withdrawing: asked }, notice: undefined });
    this.#at.tell({ type: 'focus', on: asked ? 'question' : 'heading' });
  }

  /** Takes the request back. Nobody has to say why. */
  async withdraw(): Promise<void> {
    const { current } = this.#desk.attempts;
    await this.#desk.commands.run(
      'withdraw',
      (calls, id, access) => calls.withdraw(id, access),
      (request) => {
        this.#at.put({ ask: { request } });
        this.#at.tell({ type: 'asked', id: request.id, status: request.status }, { type: 'focus', on: 'heading' });
      },
      () => this.#find(current!, 'withdraw'),
    );
  }
}
