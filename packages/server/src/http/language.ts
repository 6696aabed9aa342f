export type Language = 'en' | 'cy';

/** The best of the languages we have words in, from `Accept-Language`; English when it says nothing we know. */
export function chooseLanguage(header: string | undefined): Language {
  let best: Language = 'en';
  let bestWeight = 0;
  for (const part of (header ?? '').split(',')) {
    const [tag = '', ...settings] = part.trim().toLowerCase().split(';');
    const weight = Number(settings.map((setting) => setting.trim()).find((setting) => setting.startsWith('q='))?.slice(2) ?? 1);
    const language = /^cy(-|$)/.test(tag) ? 'cy' : /^en(-|$)/.test(tag) || tag === '*' ? 'en' : undefined;
    if (language && weight > bestWeight) [best, bestWeight] = [language, weight];
  }
  return best;
}
