import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { announced, byText, deferred, expectAccessible, stickingOut, wordsIn } from '../shared/testing.ts';
import { ash, helpsSam, noAnswer, painting, refusal, type PretendBookings } from './sample-bookings.ts';
import { afternoon, booker, find, findAll, focused, full, morning } from './sample-page.ts';
import { pick, press, quiet, submit, toCheck, toDates, toDone, until, write } from './sample-walk.ts';

// What a booker has to do on screen, point by point in the order of the acceptance list: who for and back, the list of days, names of times,
// the calendar, the hold, a place that is gone, the commit, several dates, status words, the waiting list, somebody else, what the organiser
// knows, asking, needs, reminders, cancel and move, the last screen.

beforeEach(() => sessionStorage.removeItem('day-attempt'));

const nameOf = (slot: Element) => slot.textContent!.replace(/\s+/g, ' ').replace(/ ,/g, ',').trim();
const signedIn = { on: { token: 'pretended' }, service: (api: PretendBookings) => void Object.assign(api, { personIs: ash, delegationsAre: [helpsSam] }) };
const asking = (api: PretendBookings) => void (api.opportunityIs = { ...painting, joining: { mode: 'ask' } });
const mine = (over: object) => async (api: PretendBookings) => {
  await api.hold({ id: 'mine', sessionId: morning, bookedFor: { kind: 'guest', name: 'Ash' } }, {});
  api.bookings.set('mine', { ...api.bookings.get('mine')!, status: 'confirmed', confirmedAt: '2026-11-20T14:30:00Z', contact: { channel: 'none' }, heldUntil: undefined, ...over });
};
const lookAfter = { opportunityId: '', bookingId: 'mine', bookingSecret: 'pretended' };

describe('what is accepted of <day-session-booker>', () => {
  it('goes who for, date, check, done in four screens at most, and Back keeps everything', async () => {
    const { element } = await booker();
    const steps: string[] = [];
    element.addEventListener('day-step', ({ step }) => steps.push(step));
    await toCheck(element);
    await pick(element, 'channel-email');
    await write(element, 'address', 'ash@example.org');
    await press(element, 'Back');
    await press(element, 'Back');
    expect(find<HTMLInputElement>(element, '#my-name').value).to.equal('Ash');
    await submit(element);
    expect(find<HTMLInputElement>(element, '#session').checked).to.equal(true);
    await submit(element);
    expect(find<HTMLInputElement>(element, '#address').value).to.equal('ash@example.org');
    await submit(element);
    expect(new Set(steps)).to.deep.equal(new Set(['who', 'date', 'check', 'done']));
  });

  it('lists days with counts and then radios for times, nothing preselected, and a calendar is never the sole way', async () => {
    const { element } = await booker();
    await toDates(element);
    expect(findAll(element, '.day-row')[0]!.querySelectorAll('input[type=radio]')).to.have.length(2);
    expect(wordsIn(element)).to.contain('4 places left').and.to.contain('1 place left');
    expect(findAll(element, 'input:checked')).to.have.length(0);
    expect(findAll(element, '[role=grid]')).to.have.length(0);
    await press(element, 'Choose from a calendar');
    await until(element, '[role=grid]');
    await press(element, 'Back to the list of dates');
    expect(findAll(element, '.day-row').length).to.be.greaterThan(1);
  });

  it('names each time with day, date, times and places left, and never shortens minutes', async () => {
    const { element } = await booker();
    await toDates(element);
    expect(nameOf(find(element, '.slot'))).to.equal('Tuesday 24 November 2026, 10am to midday, Mill Road Library, 4 places left');
    expect(wordsIn(element)).not.to.match(/\d+\s?m\b/);
  });

  it('has a grid with arrows, Home, End, PageUp and PageDown, a polite month, and days that say what is on them', async () => {
    const { element } = await booker();
    await toDates(element);
    await press(element, 'Choose from a calendar');
    await until(element, '[role=grid]');
    await quiet(element);
    const at = () => focused(element)?.getAttribute('aria-label');
    expect(at()).to.equal('Tuesday 24 November 2026, 2 times, 5 places left');
    const key = async (press: string) => {
      await sendKeys({ press });
      await quiet(element, 2);
    };
    await key('ArrowRight');
    expect(at()).to.equal('Wednesday 25 November 2026, nothing on this day');
    expect(focused(element)?.getAttribute('aria-disabled'), 'days without anything can be reached').to.equal('true');
    await key('Home');
    expect(at()).to.contain('Monday 23 November');
    await key('End');
    expect(at()).to.contain('Sunday 29 November');
    await key('ArrowUp');
    expect(at()).to.contain('Sunday 22 November');
    await key('PageDown');
    expect(at()).to.contain('Tuesday 22 December 2026, 1 time, 4 places left'.slice(8));
    expect(find(element, '[aria-live=polite]').textContent).to.contain('December 2026');
    await key('PageUp');
    expect(at()).to.contain('22 November');
    expect(findAll(element, '[role=grid] button[tabindex="0"]')).to.have.length(1);
    await key('ArrowDown');
    await key('ArrowLeft');
    await key('ArrowLeft');
    await key('ArrowLeft');
    await key('ArrowLeft');
    await key('ArrowLeft');
    expect(at()).to.contain('Tuesday 24 November');
    await key('Enter');
    expect(findAll(element, '.slot')).to.have.length(2);
    await expectAccessible(element);
    expect(await stickingOut(element)).to.deep.equal([]);
    await pick(element, 'session');
    await submit(element);
    expect(wordsIn(element)).to.contain('Check and book');
  });

  it('keeps a place for 15 minutes as a clock time without ticking, and longer at three minutes, ten times', async () => {
    const { element, clock } = await booker();
    await toCheck(element);
    expect(wordsIn(element)).to.contain('We are keeping this place for you until 2:45pm.');
    const before = wordsIn(element);
    clock.pass(11 * 60_000);
    await quiet(element);
    expect(wordsIn(element)).to.equal(before);
    for (let i = 0; i < 10; i += 1) {
      clock.pass((i ? 12 : 1) * 60_000);
      await quiet(element);
      await press(element, 'Keep my place longer');
    }
    expect(wordsIn(element)).to.contain('We cannot keep it longer than this.');
  });

  it('checks places again; when one is gone it keeps answers, says so once, and offers the nearest three, then the waiting list', async () => {
    const { element, api } = await booker();
    await toCheck(element);
    await pick(element, 'channel-email');
    await write(element, 'address', 'ash@example.org');
    api.datesAre[0]!.placesLeft = 0;
    api.failNext('confirm', refusal(409, 'hold-expired-and-full'));
    await submit(element);
    expect(focused(element)?.hasAttribute('data-notice')).to.equal(true);
    expect(wordsIn(element)).to.contain('Someone else has taken the last place').and.to.contain('You have not lost anything you told us.');
    expect(findAll(element, '.slot').map(nameOf)).to.have.length(4);
    expect(wordsIn(element)).to.contain('join the waiting list');
    await pick(element, `session-${afternoon}`);
    await submit(element);
    expect(find<HTMLInputElement>(element, '#address').value).to.equal('ash@example.org');
    for (const each of api.datesAre) each.placesLeft = 0;
    api.failNext('confirm', refusal(409, 'hold-expired-and-full'));
    await submit(element);
    expect(wordsIn(element)).to.contain('No other date has a place at the moment. You can join a waiting list.');
  });

  it('commits once through a double click, a lost answer and a reload, with pending words on a button that keeps the focus', async () => {
    const { element, api } = await booker();
    const answer = deferred<void>();
    const confirm = api.confirm.bind(api);
    api.confirm = async (...asked) => {
      await answer.promise;
      return confirm(...asked);
    };
    await toCheck(element);
    expect(Object.keys(sessionStorage)).to.deep.equal(['day-attempt']);
    await pick(element, 'channel-none');
    const button = find<HTMLButtonElement>(element, 'button[type=submit]');
    button.focus();
    button.click();
    button.click();
    await quiet(element, 1);
    expect([button.textContent, button.getAttribute('aria-disabled'), focused(element) === button]).to.deep.equal(['Booking…', 'true', true]);
    api.failNext('confirm', noAnswer(), true);
    answer.resolve();
    await quiet(element);
    expect(api.count('confirm')).to.equal(1);
    expect(api.asked.at(-1)?.what, 'asks for that id before anything is offered').to.equal('booking');
    expect(wordsIn(element)).to.contain('Your place is booked');
    expect(Object.keys(sessionStorage)).to.deep.equal([]);
  });

  it('books the next four at once on one screen, one id each, and says a partial result plainly', async () => {
    const { element, api } = await booker();
    await toDates(element);
    await press(element, 'Book several dates at once');
    await until(element, '#dates');
    await quiet(element);
    expect(focused(element)?.textContent).to.equal('Which dates would you like?');
    await press(element, 'Choose the next 4 Tuesdays');
    expect(findAll(element, '.slot input:checked')).to.have.length(4);
    await expectAccessible(element);
    expect(await stickingOut(element)).to.deep.equal([]);
    api.failNext('hold', refusal(409, 'session-full'));
    await press(element, 'Keep these 4 places');
    expect(wordsIn(element)).to.contain('We are keeping 3 of the 4 dates').and.to.contain('Tuesday 24 November 2026, 10am to midday: Full');
    await pick(element, 'channel-none');
    await expectAccessible(element);
    await press(element, 'Book these 3 places');
    expect(wordsIn(element)).to.contain('3 of 4 places are booked');
    expect(new Set(api.asked.filter(({ what }) => what === 'confirm').map(({ id }) => id)).size).to.equal(3);
    await expectAccessible(element);
    expect(await stickingOut(element)).to.deep.equal([]);
  });

  it('has a word of its own for each state: held, booked, waiting, offered, cancelled by you or by us; asked, accepted, declined, withdrawn', async () => {
    const titles = new Set<string>();
    const title = async (service: (api: PretendBookings) => unknown, on: object) => {
      const { element } = await booker({ service, on });
      await until(element, '.panel');
      titles.add(find(element, '#step-title').textContent!);
    };
    for (const over of [
      { status: 'held', heldUntil: '2026-11-20T14:45:00Z' }, {}, { status: 'waiting', waitingPosition: 1 }, { status: 'offered', offeredUntil: '2026-11-21T14:30:00Z' },
      { status: 'cancelled', cancelledBy: 'person' }, { status: 'cancelled', cancelledBy: 'provider', reason: 'The library has no heating.' },
    ]) await title(mine(over), lookAfter);
    for (const status of ['requested', 'accepted', 'declined', 'withdrawn'] as const) {
      await title((api) => api.putRequest({ id: 'mine', opportunityId: painting.id, kind: 'join', for: { kind: 'guest', name: 'Ash' }, status, createdAt: '2026-11-20T14:30:00Z' }), { opportunityId: '', requestId: 'mine', bookingSecret: 'pretended' });
    }
    expect([...titles]).to.deep.equal([
      'A place is being kept', 'Your place is booked', 'You are on the waiting list', 'A place has come up', 'Your booking is cancelled', 'Cancelled by us',
      'Requested, not booked yet', 'They said yes', 'They cannot offer this at the moment', 'You have taken your request back',
    ]);
  });

  it('confirms joining the waiting list, says the position and how they are told, keeps an offer until a stated time, and lets people leave in one step', async () => {
    const { element } = await booker();
    await toDone(element, full);
    expect(wordsIn(element)).to.contain('You are on the waiting list').and.to.contain('There are 2 people before you.').and.to.contain('If a place comes up we will text you, and keep it for 24 hours');
    await press(element, 'Leave the waiting list');
    await press(element, 'Yes, leave the list');
    expect(wordsIn(element)).to.contain('You are no longer on the waiting list');
    const offered = await booker({ service: mine({ status: 'offered', offeredUntil: '2026-11-21T14:30:00Z' }), on: lookAfter });
    await until(offered.element, '.panel');
    expect(wordsIn(offered.element)).to.contain('We are keeping it for you until 2:30pm, Saturday 21 November.');
    await press(offered.element, 'Take this place');
    expect(wordsIn(offered.element)).to.contain('Your place is booked');
  });

  it('books for me, someone I help or someone I support at work, with name, relationship, agreement, whose messages and why, and fills in nothing', async () => {
    const { element, api } = await booker();
    await until(element, '#who-me');
    expect(findAll(element, 'input[name=who]').map((input) => input.parentElement!.textContent!.trim())).to.deep.equal(['Me', 'Someone I help', 'Someone I support at work']);
    await pick(element, 'who-at-work');
    await until(element, '#their-name');
    await submit(element);
    expect(findAll(element, '.summary a').map((a) => a.textContent)).to.deep.equal([
      'Enter what they are called', 'Choose who you are to them', 'Choose how they agreed', 'Enter why you are booking for them',
    ]);
    await expectAccessible(element);
    await write(element, 'their-name', 'Sam Lee');
    await pick(element, 'relationship');
    await pick(element, 'agreed-phone');
    await pick(element, 'agreed-on-today');
    await write(element, 'work-reason', 'Sam asked me to.');
    await submit(element);
    expect(wordsIn(element)).to.contain('When would Sam Lee like to come?');
    await pick(element, 'session');
    await submit(element);
    expect(wordsIn(element)).to.contain('We are keeping this place for Sam Lee').and.to.contain('Sam Lee agreed by phone').and.to.contain('Sam asked me to.');
    await pick(element, 'channel-text');
    expect(find<HTMLInputElement>(element, '#address').value).to.equal('');
    expect(find(element, '#address').getAttribute('autocomplete')).to.equal('off');
    await submit(element);
    expect(wordsIn(element)).to.contain('Choose who should get messages');
    await pick(element, 'messages-to-me');
    await pick(element, 'channel-text');
    await write(element, 'address', '07700 900 123');
    await submit(element);
    expect((api.asked.findLast(({ what }) => what === 'confirm')!.body as { agreement: object }).agreement).to.deep.equal({
      how: 'by phone', on: '2026-11-20', relationship: 'worker', messagesTo: 'helper', reason: 'Sam asked me to.',
    });
    expect(wordsIn(element)).to.contain('Sam Lee’s place is booked');
  });

  it('offers by name whom somebody may book for, and books for that person', async () => {
    const { element, api } = await booker(signedIn);
    await pick(element, 'who-someone');
    await until(element, '#person');
    expect(wordsIn(element)).to.contain('Sam Lee').and.to.contain('Somebody else');
    await pick(element, 'person');
    await pick(element, 'agreed-phone');
    await submit(element);
    await until(element, '.days');
    await pick(element, 'session');
    await submit(element);
    expect((api.asked.findLast(({ what }) => what === 'hold')!.body as { bookedFor: object }).bookedFor).to.deep.equal({ kind: 'person', personId: helpsSam.personId });
    expect(wordsIn(element)).to.contain('We are keeping this place for Sam Lee');
  });

  it('asks what the organiser may know, least by default, and sends nothing of which service booked', async () => {
    const { element, api } = await booker();
    await toCheck(element);
    expect(find<HTMLInputElement>(element, '#tell-name-only').checked).to.equal(true);
    expect(findAll(element, 'input[name=tell]').map((input) => input.parentElement!.textContent!.trim())).to.deep.equal(['Only my name', 'My name and what I need', 'My name, what I need and a note']);
    await pick(element, 'tell-more');
    await pick(element, 'need-quiet-space');
    await write(element, 'note', 'I may leave early.');
    await pick(element, 'tell-name-only');
    await pick(element, 'channel-none');
    await submit(element);
    expect(api.asked.findLast(({ what }) => what === 'confirm')!.body).to.deep.equal({ contact: { channel: 'none' }, tellOrganiser: 'name-only' });
  });

  it('asks for what has no date with the same care: join, form, meet first, visit; requested, accepted, declined with something else, withdrawn', async () => {
    const { element, api } = await booker({ service: asking });
    const asked: string[] = [];
    element.addEventListener('day-asked', ({ status }) => asked.push(status));
    await toDates(element, 'me', true);
    expect(focused(element)?.textContent).to.equal('What would you like to ask for?');
    expect(findAll(element, 'input[name=asking]').map(({ id }) => id)).to.deep.equal(['asking', 'asking-meet-first', 'asking-form']);
    await expectAccessible(element);
    await pick(element, 'asking-meet-first');
    await submit(element);
    expect(wordsIn(element)).to.contain('This is a question, not a booking.');
    await pick(element, 'channel-text');
    await write(element, 'address', '07700 900 123');
    await expectAccessible(element);
    await submit(element);
    expect(wordsIn(element)).to.contain('Requested, not booked yet').and.to.contain('Kingsmead Makers will text you.');
    await expectAccessible(element);
    expect(await stickingOut(element)).to.deep.equal([]);
    await press(element, 'Take this request back');
    await press(element, 'Yes, take it back');
    expect(asked).to.deep.equal(['requested', 'withdrawn']);
    const id = [...api.requests.keys()][0]!;
    const answer = { message: 'This group is full until spring.', alternatives: [{ opportunityId: 'a', title: 'Monday choir', openToAnyone: true }], contact: { name: 'Dee', telephone: '01632 960 012' } };
    const declined = await booker({ service: (service) => service.putRequest({ ...api.requests.get(id)!, status: 'declined', answer }), on: { opportunityId: '', requestId: id, bookingSecret: 'key' } });
    await until(declined.element, '.panel');
    expect(wordsIn(declined.element)).to.contain('This group is full until spring.').and.to.contain('Monday choir, open to anyone').and.to.contain('Talk to Dee: 01632 960 012');
  });

  it('shows the needs it holds, asks whether they are still right, uses a change once or saves it, says who sees it, and never blocks', async () => {
    const { element, api } = await booker(signedIn);
    await toCheck(element);
    await quiet(element);
    await until(element, '#tell-needs');
    expect(wordsIn(element)).to.contain('They will not see it.');
    await pick(element, 'tell-needs');
    expect(wordsIn(element)).to.contain('A step-free way in').and.to.contain('Contact by text only').and.to.contain('Still right?').and.to.contain('Only Kingsmead Makers will see this.');
    expect(findAll(element, 'input[name=needs-still]:checked')).to.have.length(0);
    await expectAccessible(element);
    await pick(element, 'needs-change');
    for (const need of ['interpreter', 'easy-read', 'hearing-loop', 'quiet-space', 'contact-by-text-only']) expect(find(element, `#need-${need}`)).to.exist;
    await pick(element, 'need-quiet-space');
    expect(find<HTMLInputElement>(element, '#needs-once').checked).to.equal(true);
    await pick(element, 'needs-save');
    await expectAccessible(element);
    await submit(element);
    expect(wordsIn(element)).to.contain('Your place is booked');
    expect(api.count('saveMe')).to.equal(1);
  });

  it('says in the place of the needs that they cannot be shown, and goes on', async () => {
    const { element } = await booker({ ...signedIn, service: (api) => void (signedIn.service(api), api.failNext('me', refusal(500, 'internal-error'))) });
    await toCheck(element);
    await pick(element, 'tell-needs');
    expect(wordsIn(element)).to.contain('Unavailable').and.to.contain('We cannot show what you told us before.');
    await pick(element, 'channel-none');
    await submit(element);
    expect(wordsIn(element)).to.contain('Your place is booked');
  });

  it('asks by which channel to remind, shows the discreet words, and gives a calendar file with a neutral name', async () => {
    const { element } = await booker();
    await toCheck(element);
    expect(wordsIn(element)).to.contain('Our messages speak of an appointment and not of what it is, for example “Appointment at Mill Road, Tuesday 24 November, 10am”.');
    expect(findAll(element, 'input[name=channel]').map(({ id }) => id.slice(8))).to.deep.equal(['text', 'email', 'phone', 'post', 'none']);
    await pick(element, 'channel-none');
    await submit(element);
    const saved = deferred<string>();
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function () {
      saved.resolve(this.download);
    };
    try {
      await press(element, 'Add to your calendar');
      expect(await saved.promise).to.equal('appointment.ics');
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
  });

  it('cancels in two steps without a reason or blame, and shows other dates', async () => {
    const { element, api } = await booker();
    await toDone(element);
    await press(element, 'Cancel this booking');
    expect(wordsIn(element)).to.contain('You do not have to say why.');
    expect(api.count('cancel')).to.equal(0);
    await press(element, 'Yes, cancel it');
    expect(wordsIn(element)).to.contain('Your booking is cancelled').and.to.contain('These dates have a place:').and.to.contain('Tuesday 24 November 2026, 2pm to 4pm');
    await expectAccessible(element);
  });

  it('moves by confirming the new place before the old one is released, and keeps the old one when the new one is gone', async () => {
    const { element, api } = await booker({ service: mine({}), on: lookAfter });
    await until(element, '.panel');
    await press(element, 'Move to another date');
    await until(element, '.days');
    await quiet(element);
    expect(focused(element)?.textContent).to.equal('Which date would suit you better?');
    expect(wordsIn(element)).to.contain('The place on Tuesday 24 November 2026, 10am to midday stays booked until the new one is.');
    await expectAccessible(element);
    expect(await stickingOut(element)).to.deep.equal([]);
    await pick(element, 'session');
    api.failNext('move', refusal(409, 'session-full'));
    await submit(element);
    expect(wordsIn(element)).to.contain('The place you have is still booked.');
    await pick(element, 'session');
    await submit(element);
    expect(wordsIn(element)).to.contain('It is moved').and.to.contain('Tuesday 15 December 2026, 10am to midday');
    expect(api.count('cancel')).to.equal(0);
  });

  it('lets a booking that stands be read and corrected', async () => {
    const { element, api } = await booker({ service: mine({ contact: { channel: 'text', value: '07700 900 123' } }), on: lookAfter });
    await until(element, '.panel');
    await press(element, 'Change your details');
    await until(element, '#address');
    expect(find<HTMLInputElement>(element, '#address').value).to.equal('07700 900 123');
    await pick(element, 'channel-email');
    await write(element, 'address', 'ash@example.org');
    await expectAccessible(element);
    await submit(element);
    expect(wordsIn(element)).to.contain('Your changes are saved');
    expect(api.bookings.get('mine')?.contact).to.deep.equal({ channel: 'email', value: 'ash@example.org' });
  });

  it('says that a link is spent once the number it went to is no longer the one', async () => {
    const { element, api } = await booker({ service: mine({ contact: { channel: 'text', value: '07700 900 123' } }), on: lookAfter });
    await until(element, '.panel');
    await press(element, 'Change your details');
    await until(element, '#address');
    await write(element, 'address', '07700 900 456');
    const correct = api.correct.bind(api);
    api.correct = async (...asked) => {
      const booking = await correct(...asked);
      api.bookings.delete('mine');
      return booking;
    };
    await submit(element);
    await quiet(element);
    expect(wordsIn(element)).to.contain('The link you came with no longer works').and.to.contain('We are sending you a new one.');
    expect(findAll(element, 'button').map((button) => button.textContent!.trim())).not.to.contain('Cancel this booking');
  });

  it('ends with a panel, what happens next, who meets you, how to change it, the calendar file, print, and that nothing else is needed', async () => {
    const { element } = await booker();
    await toDone(element);
    expect(find(element, '.panel').textContent).to.contain('Tuesday painting table').and.to.contain('12 Mill Road, Kingsmead, KM5 1AB');
    for (const words of ['What happens next', 'Who meets you', 'Bea meets you at the side door', 'If you cannot come', 'Move to another date', 'Change your details', 'Cancel this booking', 'Add to your calendar', 'Print this page', 'You do not need to do anything else.']) {
      expect(wordsIn(element)).to.contain(words);
    }
    expect(findAll(element, '.print-only')[0]!.textContent).to.contain('Printed on Friday 20 November 2026.');
  });

  it('leads on where nothing is booked here: just come, external, referral', async () => {
    const given = (mode: string, more = {}) => booker({ service: (api) => (api.opportunityIs = { ...painting, joining: { mode, ...more } as never }) });
    expect(wordsIn((await given('just-come')).element)).to.contain('You do not need to book');
    const external = await given('external', { externalUrl: 'https://leisure.kingsmead.example/book' });
    expect(byText<HTMLAnchorElement>(external.element, 'a', 'Book on their site').href).to.equal('https://leisure.kingsmead.example/book');
    expect(wordsIn((await given('referral')).element)).to.contain('01632 960 010');
  });

  it('warns of something else in the same hours and lets people keep both', async () => {
    const { element, api } = await booker();
    await toCheck(element);
    await pick(element, 'channel-none');
    api.failNext('confirm', refusal(409, 'overlapping-booking', '', { overlaps: [{ bookingId: 'b', startsAt: '2026-11-24T11:00:00Z', endsAt: '2026-11-24T13:00:00Z', timeZone: 'Europe/London' }] }));
    await submit(element);
    expect(wordsIn(element)).to.contain('You already have something else then').and.to.contain('11am to 1pm');
    await submit(element);
    expect(wordsIn(element)).to.contain('Say that you want to keep both');
    await pick(element, 'both');
    await submit(element);
    expect(wordsIn(element)).to.contain('Your place is booked');
  });

  it('announces each thing that comes by itself once', async () => {
    const { element, clock } = await booker();
    await toCheck(element);
    clock.pass(12 * 60_000);
    expect(await announced(element)).to.equal('We are keeping this place until 2:45pm. Do you need longer?');
  });
});
