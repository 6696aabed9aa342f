/** From text to words that can be compared: accents and case folded, lightly stemmed English, everyday words left out. */

const listed = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Words that say nothing about what is looked for. */
const everyday = listed(
  'a about all am an and any anything are as at be been but can could do does feel feeling find finding for from get getting go going had has ' +
    'have how i id if im in into is it its ive just know like looking me my near nearby need of on or our please really so some somebody ' +
    'someone something somewhere stuff than that the their them there these they thing things this to too us very want was we what whats ' +
    'when where which who will with would you your',
);

/** Words that fit half a directory: they help to put it in order, but nothing has to hold them. */
const minor = listed(
  'activities activity advice centre classes class club clubs community course courses day days event events group groups help meeting meetings ' +
    'people person persons place places service services session sessions support',
);

const spelledOut: Record<string, string> = { ß: 'ss', æ: 'ae', ø: 'o', ł: 'l', 'œ': 'oe', 'đ': 'd', 'ı': 'i' };
const plain = /^[\0-\x7f]*$/;
const apostrophes = /['’ʼ`]/g;

/** Lower case without accents and apostrophes. Letters that do not decompose are spelled out. */
export function fold(text: string): string {
  const lower = text.toLowerCase().replace(apostrophes, '');
  return plain.test(lower)
    ? lower
    : lower
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .toLowerCase()
        // Some letters come apart into an apostrophe and another letter.
        .replace(apostrophes, '')
        .replace(/[ßæøłœđı]/g, (letter) => spelledOut[letter]!);
}

/** The folded words of a text, in order. */
export function words(text: string): string[] {
  const folded = fold(text);
  return folded.match(plain.test(folded) ? /[a-z0-9]+/g : /[\p{L}\p{N}]+/gu) ?? [];
}

/** The words of a query without everyday ones; all of them when nothing else is left. At most twelve. */
export function queryWords(text: string): string[] {
  const all = [...new Set(words(text))];
  const telling = all.filter((word) => !everyday.has(word));
  return (telling.length ? telling : all).slice(0, 12);
}

/** Whether words say nothing about what is looked for: "things to do". */
export const isEveryday = (word: string): boolean => everyday.has(word);

/** Whether a word only helps to put in order what other words find. */
export const isMinor = (word: string): boolean => minor.has(word);

/** Forms and spellings that no rule brings together or keeps apart, by the word or by the stem it would have. */
const together: Record<string, string> = {
  runner: 'run', swimmer: 'swim', singer: 'sing', song: 'sing', women: 'woman', men: 'man', children: 'child', peopl: 'person',
  telephon: 'phon', bicycl: 'bik', telly: 'televis', tv: 'televis', photo: 'photograph', mom: 'mum',
  mother: 'mum', father: 'dad', dementia: 'memori', alzheimer: 'memori', housing: 'housing',
};

const vowel = /[aeiouy]/;
const sibilant = /(?:s|x|z|ch|sh)es$/;

function withoutEnding(word: string, ending: string): string {
  const stem = word.slice(0, -ending.length);
  if (stem.length < 3 || !vowel.test(stem)) return word;
  return /([bdfgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}

/** A light English stem: plurals, -ing, -ed, -er of longer words, final e and y. "Paintings" and "painted" become "paint". */
export function stem(word: string): string {
  const found = Object.hasOwn(together, word) ? word : stemByRule(word);
  return Object.hasOwn(together, found) ? together[found]! : found;
}

function stemByRule(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  let s = word;
  if (s.endsWith('ies') && s.length > 4) s = `${s.slice(0, -3)}y`;
  else if (sibilant.test(s)) s = s.slice(0, -2);
  else if (/[^sui]s$/.test(s)) s = s.slice(0, -1);
  if (s.endsWith('ing')) s = withoutEnding(s, 'ing');
  else if (s.endsWith('ed')) s = withoutEnding(s, 'ed');
  if (s.endsWith('er') && s.length > 6) s = withoutEnding(s, 'er');
  if (s.length > 3 && s.endsWith('e')) s = s.slice(0, -1);
  return s.length > 3 && /[^aeiou]y$/.test(s) ? `${s.slice(0, -1)}i` : s;
}

/** Whether two words differ by at most one letter added, left out, changed or swapped with its neighbour (Damerau-Levenshtein 1). */
export function oneSlip(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let i = 0;
  while (i < short.length && short[i] === long[i]) i++;
  if (i === short.length) return true;
  if (short.length < long.length) return short.slice(i) === long.slice(i + 1);
  return (
    short.slice(i + 1) === long.slice(i + 1) ||
    (short[i] === long[i + 1] && short[i + 1] === long[i] && short.slice(i + 2) === long.slice(i + 2))
  );
}
