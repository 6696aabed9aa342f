/** domain/src/generated: vocabularies in both languages, states with their commands, problems. */
import { statesOf } from '../check-rules.ts';
import type { Bundle, ProblemEntry, Transition, Vocabulary } from '../contract.ts';
import { fail } from '../contract.ts';
import type { ReadOperation } from '../operations.ts';
import { banner, camel, doc, literal, quote } from './text.ts';

function emitList(list: Vocabulary, language: 'en' | 'cy'): string {
  const terms = list.terms.map((term) => {
    const broader = language === 'en' && term.broader ? `, broader: ${quote(term.broader)}` : '';
    return `  { code: ${quote(term.code)}, label: ${quote(term.plainLabel[language])}${broader} },\n`;
  });
  const type = language === 'en' ? `export type ${list.name}Code = (typeof ${list.name})[number]['code'];\n` : '';
  return `${doc(list.description)}export const ${list.name} = [\n${terms.join('')}] as const;\n${type}`;
}

/** The English lists, a file each and one that names them all: a bundler splits by file, and a page should load only the lists it shows at once. */
export function emitVocabularies(vocabularies: Record<string, Vocabulary>, folder: string): [string, string][] {
  const lists = Object.values(vocabularies);
  const all = lists.map(({ name }) => `export * from './vocabularies/${name}.ts';\n`).join('');
  return [
    [`${folder}/vocabularies.ts`, `${banner}\n${all}`],
    ...lists.map((list): [string, string] => [`${folder}/vocabularies/${list.name}.ts`, `${banner}\n${emitList(list, 'en')}`]),
  ];
}

/** The Welsh lists in one file, because they are loaded together. */
export function emitWelshVocabularies(vocabularies: Record<string, Vocabulary>): string {
  const lists = Object.values(vocabularies).map((list) => emitList(list, 'cy'));
  return `${banner}// The Welsh has not yet been checked by a Welsh speaker where the list says so.\n\n${lists.join('\n')}`;
}

/** What people type, by list and code: apart from the lists, because only search needs it and pages need not load it. */
export function emitPlainWords(vocabularies: Record<string, Vocabulary>): string {
  const lists = Object.values(vocabularies).filter(({ terms }) => terms.some(({ words }) => words?.length));
  const entries = lists.map(({ name, terms }) => {
    const codes = terms.filter(({ words }) => words?.length).map(({ code, words = [] }) => `    ${quote(code)}: [${words.map(quote).join(', ')}],\n`);
    return `  ${name}: {\n${codes.join('')}  },\n`;
  });
  return `${banner}\n${doc('Plain words people type, by list and by the code they stand for.')}export const plainWords = {\n${entries.join('')}} as const;\n`;
}

export function emitStates(bundle: Bundle, operations: ReadOperation[]): string {
  const parts: string[] = [banner];
  for (const [resource, entry] of [...statesOf(bundle)].sort(([a], [b]) => a < b ? -1 : 1)) {
    const schema = bundle.components?.schemas?.[`${resource}Status`] ?? bundle.components?.schemas?.[resource];
    const stem = resource.charAt(0).toLowerCase() + resource.slice(1);
    const states = entry.states ?? {};
    const known = (state: string, at: string): string => state in states ? state : fail(at, `${state} is no state of ${resource}`);
    for (const state of entry.initial) known(state, resource);
    for (const change of entry.byTime ?? []) [change.from, change.to].forEach((state) => known(state, resource));

    const commands = operations.filter((one) => one.states?.of === resource).map((one) => {
      const { from, to } = one.states as Transition;
      for (const state of [...from, ...(to === undefined ? [] : [to].flat())]) known(state, one.id);
      const word = camel(one.path.split('/').at(-1) ?? one.id);
      return `${doc(one.description, '  ')}  ${word}: ${literal({ operation: one.id, from, to })},\n`;
    });
    const described = Object.entries(states).map(([state, text]) => `${doc(text, '  ')}  ${quote(state)},\n`);
    parts.push(
      `${doc(schema?.description)}export const ${stem}States = [\n${described.join('')}] as const;`,
      `export type ${resource}State = (typeof ${stem}States)[number];\n`,
      `${doc(`States a new ${resource} can be in.`)}export const ${stem}InitialStates = ${literal(entry.initial)} as const;\n`,
      `${doc('Changes that happen by time alone.')}export const ${stem}ChangesByTime = ${literal(entry.byTime ?? [])} as const;\n`,
      `${doc('Commands: from which states each is allowed, and where it leads; without `to` the state stays.')}export const ${stem}Commands = {\n${commands.join('')}} as const;`,
      `export type ${resource}Command = keyof typeof ${stem}Commands;\n`,
    );
  }
  return parts.join('\n');
}

export function emitProblems(problems: Record<string, ProblemEntry>, base: string): string {
  const entries = Object.entries(problems).map(([code, problem]) => {
    const { status, title, detail, shared } = problem;
    return `${doc(problem.when, '  ')}  ${quote(code)}: ${literal({ status, title, detail, shared: shared ?? false })},\n`;
  });
  return `${banner}
/** Stands before a code in the \`type\` of a problem document. */
export const problemBase = ${quote(base)};

/** Every problem code with its one HTTP status and its words in English. */
export const problems = {
${entries.join('')}} as const;

export type ProblemCode = keyof typeof problems;
`;
}
