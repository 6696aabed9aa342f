import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '@daybridge/elements/opportunity-finder/define';
import type { DayOpportunityFinder } from '@daybridge/elements/opportunity-finder';
import type { FinderClient } from '../packages/elements/src/opportunity-finder/opportunity-finder.store.ts';
import { matches, nearPage, page, paintingSessions, stubClient, today } from '../packages/elements/src/opportunity-finder/sample-answers.ts';

interface Args {
  client: FinderClient;
  where?: string;
  heading?: string;
  pageSize?: number;
  lang?: string;
  theme?: 'light' | 'dark';
  helpPhone?: string;
  urgentHelpLine?: string;
  /** The number of the entry to open. */
  open?: number;
}

const failing = (kind: string, status?: number) => async () => {
  throw Object.assign(new Error(kind), { kind, status });
};
const never = () => new Promise<never>(() => {});

/** Opens one entry as a person would, once the list is there. */
async function openEntry(element: DayOpportunityFinder, entry: number): Promise<void> {
  for (let i = 0; i < 50; i += 1) {
    const link = element.shadowRoot?.querySelectorAll<HTMLElement>('.list a')[entry];
    if (link) return link.click();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const meta: Meta<Args> = {
  title: 'Opportunity finder',
  component: 'day-opportunity-finder',
  args: { client: stubClient(), helpPhone: '01632 960 010' },
  argTypes: { client: { control: false }, theme: { control: 'select', options: ['light', 'dark'] } },
  render: ({ client, where, heading, pageSize, lang, theme, helpPhone, urgentHelpLine }) => html`
    <day-opportunity-finder .client=${client} .now=${() => today} where=${where ?? nothing} heading=${heading ?? nothing} page-size=${pageSize ?? nothing}
      lang=${lang ?? nothing} theme=${theme ?? nothing} help-phone=${helpPhone ?? nothing} urgent-help-line=${urgentHelpLine ?? nothing}>
      <a href="https://kingsmead.example/groups">Our groups as a list</a>
    </day-opportunity-finder>`,
  play: async ({ args, canvasElement }) => {
    const element = canvasElement.querySelector<DayOpportunityFinder>('day-opportunity-finder');
    if (element && args.open !== undefined) await openEntry(element, args.open);
  },
};

export default meta;
type Story = StoryObj<Args>;

/** The first list: everything, mainstream and specialist mixed. */
export const Everything: Story = {};

/** Near a place, with more to come and places that have not told us about access. */
export const NearAPlace: Story = { args: { where: 'KM5' } };

/** Three at a time, for a calm list. */
export const Calm: Story = { args: { pageSize: 3, client: stubClient({ list: async () => page({ items: matches.slice(0, 3), nextCursor: 'next' }) }) } };

export const Loading: Story = { args: { client: stubClient({ list: never }) } };

/** Nothing fits: which filter to drop, and how many that gives. */
export const NothingFits: Story = {
  args: { where: 'KM5', client: stubClient({ search: async () => page({ items: [], total: 0, resolvedPlace: { name: 'KM5' }, suggestions: [{ dropFilter: 'near', wouldGive: 12 }] }) }) },
};

export const PlaceNotFound: Story = { args: { where: 'Xyzzy', client: stubClient({ search: async () => page() }) } };

export const WhichPlace: Story = {
  args: { where: 'Newport', client: stubClient({ search: async () => page({ placeChoices: [{ name: 'Newport, Isle of Wight' }, { name: 'Newport, Shropshire' }, { name: 'Newport, Wales' }] }) }) },
};

/** The server cannot be reached: the author's own link is there. */
export const ServerDown: Story = { args: { client: stubClient({ list: failing('http', 503) }) } };

export const Busy: Story = { args: { client: stubClient({ list: failing('http', 429) }) } };

export const Forbidden: Story = { args: { client: stubClient({ list: failing('http', 403) }) } };

/** One opportunity, opened in place: book a place. */
export const BookAPlace: Story = { args: { open: 0, where: 'KM5' } };

/** For people with a mental health need; the way to something open to everyone stands beside it. */
export const NotForEveryone: Story = { args: { open: 1 } };

export const JustTurnUp: Story = { args: { open: 2 } };

/** A closed group gives no place and no time. */
export const AskToJoin: Story = { args: { open: 3 } };

/** Online and in Welsh, booked on their own site. */
export const BookElsewhere: Story = { args: { open: 4 } };

/** The dates could not be loaded; the rest is there. */
export const DatesMissing: Story = { args: { open: 0, client: stubClient({ sessions: failing('http', 503) }) } };

export const AllDatesFull: Story = { args: { open: 0, client: stubClient({ sessions: async () => ({ items: paintingSessions.map((session) => ({ ...session, placesLeft: 0 })) }) }) } };

export const Gone: Story = { args: { open: 0, client: stubClient({ list: async () => page({ items: [{ ...matches[0]!, nextSessions: [] }] }), sessions: async () => ({ items: [] }) }) } };

/** Not yet checked by a Welsh speaker. */
export const Welsh: Story = { args: { lang: 'cy', where: 'KM5', client: stubClient({ search: async () => nearPage }) } };

export const Dark: Story = { args: { theme: 'dark', where: 'KM5' } };

/** A line of the host's own in "Get urgent help". */
export const LocalUrgentHelp: Story = { args: { urgentHelpLine: 'Kingsmead crisis line: 01632 960 999, day and night.' } };
