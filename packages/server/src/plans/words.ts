import { WorkerRole } from '@daybridge/domain/generated/vocabularies';
import type { Author } from '@daybridge/domain/generated/model';
import type { Language } from '../http/language.ts';
import type { PersonRow } from '../store/store.ts';

type Words = Record<Language, string>;

/** What somebody is to the person, by their role in the token. */
const ROLES: Record<string, Words> = {
  'worker': { en: 'Worker', cy: 'Gweithiwr' },
  'advocate': { en: 'Advocate', cy: 'Eiriolwr' },
  'carer-or-friend': { en: 'Carer or friend', cy: 'Gofalwr neu ffrind' },
  'provider-staff': { en: 'Provider staff', cy: 'Staff darparwr' },
  'directory-editor': { en: 'Keeps the directory', cy: 'Yn cadw\'r cyfeiriadur' },
  'commissioner': { en: 'Commissioner', cy: 'Comisiynydd' },
  'person': { en: 'Somebody who signed in', cy: 'Rhywun a fewngofnododd' },
};

/** The role that counts when somebody has several: that of their work first. */
const FIRST = ['worker', 'advocate', 'carer-or-friend', 'provider-staff', 'directory-editor', 'commissioner', 'person'];

export const roleThatCounts = (roles: ReadonlySet<string>): string => FIRST.find((role) => roles.has(role)) ?? 'person';

const nameOf = (person: PersonRow | undefined): string | undefined => {
  const name = person?.record['preferredName'];
  return typeof name === 'string' && name !== '' ? name : undefined;
};

const GONE: Words = { en: 'Somebody whose name we do not have', cy: 'Rhywun nad yw ei enw gennym' };

/** What somebody does, in plain words: their job where we know it, otherwise their role. */
export function roleWords(role: string, person: PersonRow | undefined, language: Language = 'en'): string {
  const { workerRole } = (person?.record['login'] ?? {}) as { workerRole?: string };
  const job = role === 'worker' ? WorkerRole.find(({ code }) => code === workerRole)?.label : undefined;
  return (language === 'en' ? job : undefined) ?? (ROLES[role] ?? ROLES['person']!)[language];
}

export const personWords = (person: PersonRow | undefined, language: Language = 'en'): string => nameOf(person) ?? GONE[language];

/** What the person wants to be called, in a plan of theirs. */
export const nameInPlan = (person: PersonRow | undefined): string => nameOf(person) ?? 'You';

/** How somebody signs what they write in a plan. */
export const authorOf = (person: PersonRow | undefined, isPerson: boolean, roles: ReadonlySet<string>): Author =>
  (isPerson ? { name: nameOf(person) ?? 'Me', isPerson: true } : { name: personWords(person), role: roleWords(roleThatCounts(roles), person), isPerson: false });

/** What somebody did with a plan, for the person to read. Operations that are not named looked at it. */
const DID: Record<string, Words> = {
  listPlans: { en: 'saw it in their list', cy: 'gwelodd ef yn eu rhestr' },
  getPlan: { en: 'looked', cy: 'edrychodd' },
  getPlanSummary: { en: 'looked at the card', cy: 'edrychodd ar y cerdyn' },
  exportPlan: { en: 'took a copy away', cy: 'aeth â chopi' },
  listComments: { en: 'read the comments', cy: 'darllenodd y sylwadau' },
  putComment: { en: 'commented', cy: 'gwnaeth sylw' },
  putReview: { en: 'wrote down a review', cy: 'ysgrifennodd adolygiad' },
  putProposal: { en: 'proposed something', cy: 'cynigiodd rywbeth' },
  readCrisis: { en: 'read the crisis wishes', cy: 'darllenodd y dymuniadau argyfwng' },
  putEmergencyAccess: { en: 'asked to look in an emergency', cy: 'gofynnodd am gael edrych mewn argyfwng' },
  listShares: { en: 'asked who it is shared with', cy: 'gofynnodd gyda phwy y mae\'n cael ei rannu' },
  getShare: { en: 'asked who it is shared with', cy: 'gofynnodd gyda phwy y mae\'n cael ei rannu' },
  putShare: { en: 'tried to share it', cy: 'ceisiodd ei rannu' },
  listAccess: { en: 'asked who has looked', cy: 'gofynnodd pwy sydd wedi edrych' },
  deletePlan: { en: 'tried to take it away', cy: 'ceisiodd ei dynnu ymaith' },
};
const CHANGED: Words = { en: 'changed something', cy: 'newidiodd rywbeth' };

export const didWords = (operation: string, language: Language): string => (DID[operation] ?? CHANGED)[language];
