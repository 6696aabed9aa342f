import type { Tab } from '../../../packages/hosts/journeys/browser.ts';
import type { Stage } from '../../../packages/hosts/journeys/stage.ts';
import { openTheTable, sayHow, sayWho, table } from '../../../packages/hosts/journeys/ways.ts';
import type { Canary } from './canaries.ts';

/** One way through the host pages, with the canaries somebody types on it. */
export interface Journey {
  readonly name: string;
  readonly canaries: readonly Canary[];
  walk(stage: Stage, tab: Tab): Promise<void>;
}

const canary = (kind: Canary['kind'], text: string, sent: Canary['sent'] = true): Canary => ({ kind, text, sent });

const search = {
  nowhere: canary('place', 'Quenderby Marsh'),
  town: canary('place', 'Lower Quay'),
  words: canary('words', 'zither for zebras'),
  postcode: canary('place', 'KM5 7ZQ', 'never'),
};
const guest = { name: canary('name', 'Robin Quillfeather'), phone: canary('contact', '07700 900 731'), email: canary('contact', 'robin.quillfeather@kestrel.example'), need: canary('need', 'a chair with purple velvet arms') };
const helped = { name: canary('name', 'Wren Oxbladder'), how: canary('words', 'she nodded over marmalade'), phone: canary('contact', '07700 900 857') };
const lost = { name: canary('name', 'Linnet Snowgoose'), phone: canary('contact', '07700 900 962') };

async function look(tab: Tab, where: string, words: string): Promise<void> {
  await tab.fill('Where?', where);
  await tab.fill('What are you looking for?', words);
  await tab.click('button', 'Show results');
}

const charity = (stage: Stage): string => `${stage.pages}/hosts/charity/`;

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
      await tab.see('Try another word');
      await look(tab, search.postcode.text, '');
      await tab.see('found');
      await tab.click('checkbox', 'Arts and culture');
      await tab.click('button', 'Show results');
      await tab.see('found');
      await tab.click('link', table.title, { nth: 0 });
      await tab.find('heading', 'How to join');
      await tab.click('button', 'Back to the list');
      await tab.see('found');
      await tab.reload();
      await tab.see('found');
    },
  },
  {
    name: 'booking as a guest with a text message, a reload in the middle of it, and cancelling',
    canaries: [guest.name, guest.phone, guest.need],
    async walk(stage, tab) {
      await tab.goto(charity(stage));
      await openTheTable(tab);
      await tab.click('button', table.free.button);
      await sayWho(tab, guest.name.text);
      await tab.click('button', 'Keep this place');
      await tab.find('heading', 'Check and book');
      await tab.click('radio', 'Text message');
      await tab.fill('Mobile number', guest.phone.text);
      await tab.driver.click('look("radio", "", false).find((each) => each.id === "tell-more")');
      await tab.driver.fill('look("textbox", "", false).find((each) => each.id === "note")', guest.need.text);
      await tab.click('button', 'Book this place');
      await tab.find('heading', 'Your place is booked');
      await tab.click('button', 'Add to your calendar');
      await tab.click('button', 'Cancel this booking');
      await tab.click('button', 'Yes, cancel it');
      await tab.find('heading', 'Your booking is cancelled');
    },
  },
  {
    name: 'booking with an email address that was mistyped first',
    canaries: [{ ...guest.name, text: 'Merle Quillfeather' }, guest.email, canary('contact', 'merle at kestrel', false)],
    async walk(stage, tab) {
      await tab.goto(charity(stage));
      await openTheTable(tab);
      await tab.click('button', table.free.button);
      await sayWho(tab, 'Merle Quillfeather');
      await tab.click('button', 'Keep this place');
      await tab.find('heading', 'Check and book');
      await tab.click('radio', 'Email');
      await tab.fill('Email', 'merle at kestrel');
      await tab.click('button', 'Book this place');
      await tab.find('heading', 'There is a problem');
      await tab.fill('Email', guest.email.text);
      await tab.click('button', 'Book this place');
      await tab.find('heading', 'Your place is booked');
    },
  },
  {
    name: 'booking for somebody else, with how they agreed',
    canaries: Object.values(helped),
    async walk(stage, tab) {
      await tab.goto(charity(stage));
      await openTheTable(tab);
      await tab.click('button', table.free.button);
      await tab.find('heading', 'Who is this place for?');
      await tab.driver.click('look("radio", "", false).find((each) => each.id === "who-someone")');
      await tab.driver.fill('look("textbox", "", false).find((each) => each.id === "their-name")', helped.name.text);
      await tab.click('radio', 'Friend or family');
      await tab.driver.click('look("radio", "", false).find((each) => each.id === "agreed-another")');
      await tab.driver.fill('look("textbox", "", false).find((each) => each.id === "agreed-other")', helped.how.text);
      await tab.click('button', 'Continue');
      await tab.click('button', 'Keep this place');
      await tab.find('heading', 'Check and book');
      await tab.driver.click('look("radio", "", false).find((each) => each.id === "messages-to-me")');
      await sayHow(tab, helped.phone.text);
      await tab.click('button', 'Book this place');
      await tab.find('heading', 'booked');
    },
  },
  {
    name: 'the service ends in the middle of booking and comes back',
    canaries: Object.values(lost),
    async walk(stage, tab) {
      await tab.goto(charity(stage));
      await openTheTable(tab);
      await tab.click('button', table.free.button);
      await sayWho(tab, lost.name.text);
      await tab.click('button', 'Keep this place');
      await tab.find('heading', 'Check and book');
      await sayHow(tab, lost.phone.text);
      await tab.driver.cutOff(new URL(stage.api).origin);
      await tab.click('button', 'Book this place');
      await tab.find('button', 'Ask again');
      await tab.driver.cutOff();
      await tab.click('button', 'Ask again');
      // Nothing had arrived: the place is still kept, and the button is there again.
      await tab.click('button', 'Book this place');
      await tab.find('heading', 'Your place is booked');
    },
  },
  {
    name: 'reading one’s own plan on a trust’s page, hiding it, logging out, coming back',
    canaries: [canary('words', 'Third Monday in a row at the choir', false), canary('words', 'It has a window with a ship in it', false), canary('name', 'Ash Morgan', false)],
    async walk(stage, tab) {
      await tab.goto(`${stage.pages}/hosts/trust/`);
      await tab.click('button', 'Ash Morgan');
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
];
