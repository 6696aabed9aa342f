/** The languages a widget speaks. English is built in, Welsh is loaded when a page asks for it. */
export type Lang = 'en' | 'cy';

/** All visible words of one widget: English at hand, Welsh behind an import. Both have the same shape, so none can be forgotten. */
export interface MessageSource<M extends object> {
  readonly en: M;
  readonly cy: () => Promise<M>;
}

/** A message with a number in it: `{n}` is replaced. `other` is the form every language has; Welsh has six. */
export type PluralForms = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

const rules = new Map<Lang, Intl.PluralRules>();

/**
 * Makes a message that agrees with its number: `count('en', { one: '1 group', other: '{n} groups' })(2)` gives "2 groups".
 */
export function count(lang: Lang, forms: PluralForms): (n: number) => string {
  return (n) => {
    if (!rules.has(lang)) rules.set(lang, new Intl.PluralRules(lang === 'cy' ? 'cy' : 'en-GB'));
    return (forms[rules.get(lang)!.select(n)] ?? forms.other).replaceAll('{n}', String(n));
  };
}

export { listOf } from './lists.ts';

/** The language of an element: its own `lang`, else the nearest ancestor's (through shadow roots), else the document's, else English. */
export function languageOf(element: Element): Lang {
  let node: Element | null = element;
  while (node) {
    const found: Element | null = node.closest('[lang]');
    if (found?.getAttribute('lang')) return toLang(found.getAttribute('lang')!);
    const root: Node = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return toLang(element.ownerDocument?.documentElement?.lang ?? 'en');
}

/** The language we have for a language tag. */
export function toLang(tag: string): Lang {
  return /^cy\b/i.test(tag) ? 'cy' : 'en';
}
