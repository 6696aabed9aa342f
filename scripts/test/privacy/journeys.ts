import type { Tab } from '../../../packages/hosts/journeys/browser.ts';
import { commentAndSuggest, sayWhy, signInAndRead, signOut, startAPlan } from '../../../packages/hosts/journeys/plan-ways.ts';
import type { Stage } from '../../../packages/hosts/journeys/stage.ts';
import { askToMeet, reportTheTime, wish } from '../../../packages/hosts/journeys/telling-ways.ts';
import { book, cancel, holdAPlace, look, openTheTable, sayHow, sayWhoElse, table } from '../../../packages/hosts/journeys/ways.ts';
import type { Canary } from './canaries.ts';

/** The addresses that belong to a journey: where its pages are, and who else they ask. */
export type Places = Pick<Stage, 'pages' | 'api'>;

/** One way through the host pages, with the canaries somebody types on it. */
export interface Journey {
  readonly name: string;
  readonly canaries: readonly Canary[];
  /** Goes through the intranet with a sign-in of its own instead of the stage: its pages, and the OpenID provider. */
  readonly signsIn?: true;
  walk(at: Places, tab: Tab): Promise<void>;
}

const canary = (kind: Canary['kind'], text: string, sent: Canary['sent'] = true): Canary => ({ kind, text, sent });

const search = {
  nowhere: canary('place', 'Quenderby Marsh'),
  town: canary('place', 'Lower Quay'),
  words: canary('words', 'zither for zebras'),
  postcode: canary('place', 'KM5 7ZQ', 'never'),
};
const guest = { name: canary('name', 'Robin Quillfeather'), phone: canary('contact', '07700 900 731'), need: canary('need', 'a chair with purple velvet arms') };
const writer = { name: canary('name', 'Merle Quillfeather'), mistyped: canary('contact', 'merle at kestrel', false), email: canary('contact', 'robin.quillfeather@kestrel.example') };
const helped = { name: canary('name', 'Wren Oxbladder'), how: canary('words', 'she nodded over marmalade'), phone: canary('contact', '07700 900 857') };
const lost = { name: canary('name', 'Linnet Snowgoose'), phone: canary('contact', '07700 900 962') };
const reporter = { words: canary('words', 'the kettle club now begins at noon') };
const wisher = { words: canary('words', 'a quiet hour with model lighthouses'), postcode: canary('place', 'KM5 4XW', 'never'), phone: canary('contact', '07700 900 418') };
const asker = { name: canary('name', 'Finch Barleymow'), phone: canary('contact', '07700 900 274') };
const planner = {
  title: canary('words', 'Back among the beehives'), goal: canary('words', 'Paint one hive turquoise'), step: canary('words', 'Ring the man about the smoker'), wentWell: canary('words', 'He sang down the telephone'),
};
const worker = { comment: canary('words', 'The harmonium makes it easier'), suggestion: canary('words', 'A tandem as far as the ferry') };
const inThePlan = [canary('words', 'Third Monday in a row at the choir', false), canary('words', 'It has a window with a ship in it', false), canary('name', 'Ash Morgan', false)];

const charity = (stage: Places): string => `${stage.pages}/hosts/charity/`;

/** Goes to the charity's page and holds a place there. */
async function hold(stage: Places, tab: Tab, name: string): Promise<void> {
  await tab.goto(charity(stage));
  await openTheTable(tab);
  await holdAPlace(tab, table.free.button, name);
}

async function logIn(stage: Places, tab: Tab, name: string): Promise<void> {
  await tab.goto(`${stage.pages}/hosts/trust/`);
  await tab.click('button', name);
}

export const journeys: readonly Journey[] = [
  {
    name: 'looking for something: a place nobody knows, a town, words, a full postcode, filters, back and forward, a link of one’s own',
    canaries: Object.values(search),
    async walk(stage, tab) {
      await tab.goto(charity(stage));
      await tab.see('groups and activities found');
      await look(tab, search.nowhere.text, '');
      await tab.see('We do not recognise that place');
      await look(tab, search.town.text, search.words.text);
      await tab.see(`Near ${search.town.text}`);
      await look(tab, search.postcode.text, '');
      await tab.see('Near KM5');
      await tab.click('checkbox', 'Arts and culture');
      await tab.click('button', 'Show results');
      await tab.find('button', 'Remove Arts and culture');
      await tab.click('link', table.title, { nth: 0 });
      await tab.find('heading', 'How to join');
      await tab.click('button', 'Back to the list');
      await tab.see('found');
      await tab.reload();
      await tab.see('found');
    },
  },
  {
    name: 'booking as a guest with a text message, a need and a calendar file, and cancelling',
    canaries: Object.values(guest),
    async walk(stage, tab) {
      await hold(stage, tab, guest.name.text);
      await sayHow(tab, guest.phone.text);
      await tab.click('radio', 'My name, what I need and a note');
      await tab.fill('Anything else they should know?', guest.need.text);
      await book(tab);
      await tab.click('button', 'Add to your calendar');
      await cancel(tab);
    },
  },
  {
    name: 'booking with an email address that was mistyped first',
    canaries: Object.values(writer),
    async walk(stage, tab) {
      await hold(stage, tab, writer.name.text);
      await tab.click('radio', 'Email');
      await tab.fill('Email', writer.mistyped.text);
      await tab.click('button', 'Book this place');
      await tab.find('heading', 'There is a problem');
      await tab.fill('Email', writer.email.text);
      await book(tab);
    },
  },
  {
    name: 'booking for somebody else, with how they agreed',
    canaries: Object.values(helped),
    async walk(stage, tab) {
      await tab.goto(charity(stage));
      await openTheTable(tab);
      await tab.click('button', table.free.button);
      await sayWhoElse(tab, helped.name.text, 'Friend or family', 'Another way', helped.how.text);
      await tab.click('button', 'Keep this place');
      await tab.find('heading', 'Check and book');
      await tab.click('radio', 'Me', { exact: true });
      await sayHow(tab, helped.phone.text);
      await tab.click('button', 'Book this place');
      await tab.find('heading', 'place is booked');
    },
  },
  {
    name: 'the service ends in the middle of booking and comes back',
    canaries: Object.values(lost),
    async walk(stage, tab) {
      await hold(stage, tab, lost.name.text);
      await sayHow(tab, lost.phone.text);
      await tab.driver.cutOff(new URL(stage.api).origin);
      await tab.click('button', 'Book this place');
      await tab.find('button', 'Ask again');
      await tab.driver.cutOff();
      await tab.click('button', 'Ask again');
      // Nothing had arrived: the place is still kept, and the button is there again.
      await book(tab);
    },
  },
  {
    name: 'saying what is wrong with a group',
    canaries: Object.values(reporter),
    async walk(stage, tab) {
      await tab.goto(charity(stage));
      await openTheTable(tab);
      await tab.click('button', 'Something here is wrong');
      await reportTheTime(tab, reporter.words.text);
    },
  },
  {
    name: 'saying what one would like to do, where, and how to be told',
    canaries: Object.values(wisher),
    async walk(stage, tab) {
      await tab.goto(charity(stage));
      await tab.see('groups and activities found');
      await wish(tab, wisher.words.text, wisher.postcode.text, wisher.phone.text);
      await tab.click('button', 'Back to the list');
      await tab.see('groups and activities found');
    },
  },
  {
    name: 'asking to meet somebody first',
    canaries: Object.values(asker),
    async walk(stage, tab) {
      await tab.goto(charity(stage));
      await askToMeet(tab, asker.name.text, asker.phone.text);
    },
  },
  {
    name: 'reading one’s own plan on a trust’s page, hiding it, logging out, coming back',
    canaries: inThePlan,
    async walk(stage, tab) {
      await logIn(stage, tab, 'Ash Morgan');
      await tab.click('button', 'My staying well plan');
      await tab.see('Third Monday in a row at the choir');
      await tab.click('button', 'Hide plan', { nth: 0 });
      await tab.find('heading', 'The plan is hidden');
      await tab.click('button', 'Show the plan');
      await tab.click('button', 'My staying well plan');
      await tab.click('button', 'Log out');
      await tab.find('heading', 'Log in to see your plan');
      await tab.goto(`${stage.pages}/`);
      await tab.driver.back();
      await tab.find('heading', 'Log in to see your plan');
    },
  },
  {
    name: 'starting a plan, writing a goal and a step, and celebrating it',
    canaries: Object.values(planner),
    async walk(stage, tab) {
      await logIn(stage, tab, 'Winston');
      await startAPlan(tab, planner.title.text, planner.goal.text, planner.step.text, planner.wentWell.text);
      await tab.click('button', 'Log out');
      await tab.find('heading', 'Log in to see your plan');
    },
  },
  {
    name: 'commenting and suggesting beside somebody’s words',
    canaries: Object.values(worker),
    async walk(stage, tab) {
      await logIn(stage, tab, 'Dee Okoro');
      await tab.click('button', 'My staying well plan');
      await sayWhy(tab);
      await commentAndSuggest(tab, worker.comment.text, worker.suggestion.text);
    },
  },
  {
    name: 'signing in at an organisation’s OpenID provider, reading one’s plan and signing out',
    // How every token of the provider begins: none may reach the browser at all.
    canaries: [canary('token', 'eyJhbGciOi', 'never'), canary('name', 'ash-morgan'), ...inThePlan],
    signsIn: true,
    async walk(intranet, tab) {
      await tab.goto(intranet.pages);
      await signInAndRead(tab, 'ash-morgan');
      await signOut(tab);
    },
  },
];
