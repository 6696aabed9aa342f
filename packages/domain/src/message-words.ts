/**
 * What messages say. Neutral: they may be read over a shoulder or on a shared telephone, so they speak of an appointment, a day and a road,
 * never of what it is, whose it is or who offers it. In venue time and NHS style, in English and Welsh (the Welsh not yet checked by a
 * Welsh speaker).
 */
import { formatDate, timeOf, wallClock } from './date-words.ts';
import { dateAndTimes } from './date-sentences.ts';
import { neutralTitle, roadOf } from './calendar.ts';
import type { CalendarAddress } from './calendar.ts';
import { fitting } from './text-messages.ts';
import type { Lang, Moment } from './date-words.ts';

/** When and where, as far as it is told. */
export interface MessageTime {
  startsAt: Moment;
  endsAt: Moment;
  timeZone: string;
  address?: CalendarAddress;
  online?: boolean;
}

/** What a message is about. */
export type MessageSubject =
  | { kind: 'confirmation' | 'reminder'; at: MessageTime }
  | { kind: 'offer'; at: MessageTime; until: Moment }
  | { kind: 'moved'; at: MessageTime; was: Pick<MessageTime, 'startsAt' | 'endsAt'> }
  | { kind: 'new-contact'; at: MessageTime }
  | { kind: 'cancelled-by-you'; at: MessageTime }
  | { kind: 'cancelled-by-us'; at: MessageTime; otherDates: readonly Moment[] }
  | { kind: 'accepted'; meeting?: Omit<MessageTime, 'endsAt'> }
  | { kind: 'declined' | 'wish-answered' | 'looked-at' }
  | { kind: 'report'; title: string };

/** What stands below: where to look, and whom to ask. */
export interface MessageWays {
  link?: string;
  telephone?: string;
}

/** A message as it is sent: `body` by email or letter, `text` to a telephone in at most three parts. */
export interface MessageWords {
  subject: string;
  body: string;
  text: string;
}

type Both = Record<Lang, string>;
const say = (en: string, cy: string): Both => ({ en, cy });

const where = ({ address, online }: Pick<MessageTime, 'address' | 'online'>, lang: Lang, short: boolean): string => {
  if (online) return say(', online', ', ar-lein')[lang];
  const place = address && (short ? roadOf(address) : [...address.lines, address.town, address.postcode].filter(Boolean).join(', '));
  return place ? say(` at ${place}`, `: ${place}`)[lang] : '';
};

const when = (at: Pick<MessageTime, 'startsAt' | 'endsAt' | 'timeZone' | 'online'>, lang: Lang): string =>
  dateAndTimes(at, lang, at.online ? { zone: true } : {});

const dayAndTime = (moment: Moment, timeZone: string, lang: Lang): string =>
  `${formatDate(wallClock(moment, timeZone).date, lang, { year: false })}, ${timeOf(moment, timeZone, lang)}`;

/** The sentences of each message; `short` leaves out what a telephone has no room for. */
function sentences(about: MessageSubject, lang: Lang, short: boolean): string[] {
  switch (about.kind) {
    case 'confirmation':
      return [say(`Your appointment is booked: ${when(about.at, lang)}${where(about.at, lang, short)}.`, `Mae eich apwyntiad wedi'i drefnu: ${when(about.at, lang)}${where(about.at, lang, short)}.`)[lang]];
    case 'reminder':
      return [say(`Your appointment: ${when(about.at, lang)}${where(about.at, lang, short)}.`, `Eich apwyntiad: ${when(about.at, lang)}${where(about.at, lang, short)}.`)[lang]];
    case 'offer': {
      const until = dayAndTime(about.until, about.at.timeZone, lang);
      return [
        say(`A place has come up: ${when(about.at, lang)}${where(about.at, lang, short)}.`, `Mae lle ar gael: ${when(about.at, lang)}${where(about.at, lang, short)}.`)[lang],
        say(`We are keeping it for you until ${until}.`, `Rydym yn ei gadw i chi tan ${until}.`)[lang],
      ];
    }
    case 'moved': {
      const same = about.was.startsAt === about.at.startsAt && about.was.endsAt === about.at.endsAt;
      const was = same ? [] : [say(`It was ${when({ ...about.at, ...about.was }, lang)}.`, `Cyn hynny: ${when({ ...about.at, ...about.was }, lang)}.`)[lang]];
      return [say(`Your appointment has changed. It is now ${when(about.at, lang)}${where(about.at, lang, short)}.`, `Mae eich apwyntiad wedi newid. Mae nawr ar ${when(about.at, lang)}${where(about.at, lang, short)}.`)[lang], ...was];
    }
    case 'new-contact':
      return [say(`We will write to you here about your appointment on ${when(about.at, lang)}.`, `Byddwn yn ysgrifennu atoch yma am eich apwyntiad ar ${when(about.at, lang)}.`)[lang]];
    case 'cancelled-by-you':
      return [
        say(`Your appointment on ${when(about.at, lang)} is cancelled.`, `Mae eich apwyntiad ar ${when(about.at, lang)} wedi'i ganslo.`)[lang],
        say('You do not need to do anything else.', 'Nid oes angen i chi wneud dim arall.')[lang],
      ];
    case 'cancelled-by-us': {
      const dates = about.otherDates.map((moment) => dayAndTime(moment, about.at.timeZone, lang));
      return [
        say(`We have had to cancel your appointment on ${when(about.at, lang)}. We are sorry.`, `Bu'n rhaid i ni ganslo eich apwyntiad ar ${when(about.at, lang)}. Mae'n ddrwg gennym.`)[lang],
        ...(dates.length > 0 && !short ? [say(`Other dates: ${dates.join('; ')}.`, `Dyddiadau eraill: ${dates.join('; ')}.`)[lang]] : []),
      ];
    }
    case 'accepted': {
      const meeting = about.meeting && `${dayAndTime(about.meeting.startsAt, about.meeting.timeZone, lang)}${where(about.meeting, lang, short)}`;
      return [
        say('You asked, and the answer is yes.', 'Fe wnaethoch chi ofyn, a\'r ateb yw ie.')[lang],
        ...(meeting ? [say(`Your appointment: ${meeting}.`, `Eich apwyntiad: ${meeting}.`)[lang]] : []),
      ];
    }
    case 'declined': return [say('There is an answer to what you asked, with something else you could do.', 'Mae ateb i\'r hyn a ofynnoch, gyda rhywbeth arall y gallech ei wneud.')[lang]];
    case 'wish-answered': return [say('There is an answer to what you told us you would like to do.', 'Mae ateb i\'r hyn a ddywedoch yr hoffech ei wneud.')[lang]];
    case 'looked-at': return [say('Somebody opened something you keep with us, because of an emergency. Log in to see who, when and why.', 'Agorodd rhywun rywbeth rydych yn ei gadw gyda ni, oherwydd argyfwng. Mewngofnodwch i weld pwy, pryd a pham.')[lang]];
    case 'report': return [say(`Somebody says that something about “${about.title}” is not right. Log in to read it and put it right.`, `Mae rhywun yn dweud nad yw rhywbeth am “${about.title}” yn gywir. Mewngofnodwch i'w ddarllen a'i gywiro.`)[lang]];
  }
}

const LINK: Record<'change' | 'choose' | 'read', Both> = {
  change: say('To change or cancel it', 'I\'w newid neu ei ganslo'),
  choose: say('To choose', 'I ddewis'),
  read: say('To read it', 'I\'w ddarllen'),
};

const LINK_OF: Record<MessageSubject['kind'], keyof typeof LINK> = {
  confirmation: 'change', reminder: 'change', moved: 'change', 'new-contact': 'change', 'cancelled-by-you': 'choose', 'cancelled-by-us': 'choose', offer: 'choose',
  accepted: 'read', declined: 'read', 'wish-answered': 'read', 'looked-at': 'read', report: 'read',
};

/** A title that says a day and a road: "Appointment at Mill Road, Tuesday 13 October, 6:30pm". */
function subjectOf(about: MessageSubject, lang: Lang): string {
  if (about.kind === 'report') return say('Something to put right', 'Rhywbeth i\'w gywiro')[lang];
  const at = 'at' in about ? about.at : undefined;
  if (!at) return say('A message for you', 'Neges i chi')[lang];
  const title = `${neutralTitle(at.online ? undefined : at.address, lang)}, ${dayAndTime(at.startsAt, at.timeZone, lang)}`;
  if (about.kind === 'cancelled-by-you' || about.kind === 'cancelled-by-us') return say(`Cancelled: ${title}`, `Wedi'i ganslo: ${title}`)[lang];
  return about.kind === 'moved' ? say(`Changed: ${title}`, `Wedi newid: ${title}`)[lang] : title;
}

/** The words of a message in a language. */
export function messageWords(about: MessageSubject, { link, telephone }: MessageWays, lang: Lang = 'en'): MessageWords {
  const linked = link === undefined ? undefined : `${LINK[LINK_OF[about.kind]][lang]}: ${link}`;
  const asked = telephone === undefined ? undefined : say(`To ask something, ring ${telephone}.`, `I ofyn rhywbeth, ffoniwch ${telephone}.`)[lang];
  const joined = (parts: readonly (string | undefined)[], by: string): string => parts.filter((part) => part !== undefined).join(by);
  return {
    subject: subjectOf(about, lang),
    body: joined([...sentences(about, lang, false), linked, asked], '\n\n') + '\n',
    text: fitting([
      joined([...sentences(about, lang, false), asked, linked], ' '),
      joined([...sentences(about, lang, true), asked, linked], ' '),
      joined([...sentences(about, lang, true), linked], ' '),
      joined([sentences(about, lang, true)[0], linked], ' '),
    ]),
  };
}
