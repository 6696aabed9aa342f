/** Everything the guide shows, read from the contract itself: nothing in it is typed a second time. */
import contract from '../../packages/server/src/generated/contract.json' with { type: 'json' };

interface Content { schema: unknown; examples?: Record<string, { $ref?: string; value?: unknown; summary?: string }> }
interface Answer { description: string; content?: Record<string, Content>; headers?: Record<string, { $ref: string }> }
interface Operation {
  operationId: string;
  summary: string;
  description: string;
  requestBody?: { content: Record<string, Content> };
  responses: Record<string, Answer>;
  'x-scope': string;
  'x-guest'?: boolean;
  'x-profiles'?: string[];
  'x-states'?: { of: string; from: string[]; to?: string | string[] };
  'x-not-built-yet'?: boolean | string[];
}
interface States { initial: string[]; states: Record<string, string>; byTime?: { from: string; to: string; when: string }[] }
interface Problem { status: number; title: string; detail: string; code: string }

const all = Object.entries(contract.paths as unknown as Record<string, Record<string, Operation>>).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })));
const examples = contract.components.examples as unknown as Record<string, { value: unknown }>;
const schemas = contract.components.schemas as unknown as Record<string, { 'x-states'?: States }>;

const find = (id: string) => {
  const found = all.find(({ operation }) => operation.operationId === id);
  if (!found) throw new Error(`The contract has no operation ${id}.`);
  return found;
};

/** An example of a body, or of an answer with a status, as it stands in the contract. */
export function example(id: string, where: 'body' | number, name = 'full'): string {
  const { operation } = find(id);
  const content = where === 'body' ? operation.requestBody?.content : operation.responses[String(where)]?.content;
  const given = Object.values(content ?? {})[0]?.examples?.[name];
  const value = given?.$ref ? examples[given.$ref.split('/').at(-1)!]?.value : given?.value;
  if (value === undefined) throw new Error(`${id} has no example ${name} of ${where}.`);
  return typeof value === 'string' ? value : JSON.stringify(value, null, 2);
}

/** A part of an example, by the names that lead to it. */
export function part(text: string, ...names: (string | number)[]): string {
  const found = names.reduce<unknown>((value, name) => (value as Record<string | number, unknown>)[name], JSON.parse(text));
  if (found === undefined) throw new Error(`There is no ${names.join('.')} in this example.`);
  const last = names.at(-1)!;
  return JSON.stringify(typeof last === 'number' ? found : { [last]: found }, null, 2);
}

/** `PUT /bookings/{id}` */
export const address = (id: string): string => `${find(id).method} ${find(id).path}`;

/** The headers of an answer, a line each. */
export function headersOf(id: string, status: number): string {
  const declared = contract.components.headers as unknown as Record<string, { description: string }>;
  return Object.keys(find(id).operation.responses[String(status)]?.headers ?? {}).map((name) => `${name}: ${declared[name]!.description}`).join('\n');
}

export const version: string = contract.info.version;
export const operationCount: number = all.length;

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** The operations of a profile as a table. */
export function profileTable(profile: string): string {
  const rows = all.filter(({ operation }) => operation['x-profiles']?.includes(profile)).map(({ path, method, operation }) => {
    const who = operation['x-scope'] === 'none' ? 'everybody' : `\`${operation['x-scope']}\`${operation['x-guest'] ? ' or a guest' : ''}`;
    return `| \`${method} ${path}\` | ${cell(operation.summary)} | ${who} |`;
  });
  return ['| Operation | What it does | Who may |', '| --- | --- | --- |', ...rows].join('\n');
}

/** The states of a resource, what they mean, and what changes them, in words. */
export function statesInWords(resource: string): string {
  const states = (schemas[`${resource}Status`] ?? schemas[resource])?.['x-states'];
  if (!states) throw new Error(`${resource} has no states.`);
  const meaning = Object.entries(states.states).map(([state, text]) => `- **${state}** – ${text}`);
  const commands = all.filter(({ operation }) => operation['x-states']?.of === resource).map(({ path, method, operation }) => {
    const { from, to } = operation['x-states']!;
    return `- \`${method} ${path}\`: from ${from.join(', ')}${to === undefined ? '; the state stays' : ` to ${[to].flat().join(' or ')}`}`;
  });
  const byTime = (states.byTime ?? []).map(({ from, to, when }) => `- by time: from ${from} to ${to} when ${when}`);
  return [...meaning, '', ...commands, ...byTime].join('\n');
}

/** Every problem code with its status and words, from the examples of the answers. */
export function refusals(): string {
  const found = new Map<string, Problem>();
  const responses = contract.components.responses as unknown as Record<string, Answer>;
  for (const answer of [...Object.values(responses), ...all.flatMap(({ operation }) => Object.values(operation.responses))]) {
    for (const { value } of Object.values(answer.content?.['application/problem+json']?.examples ?? {})) {
      const problem = value as Problem;
      found.set(problem.code, problem);
    }
  }
  const rows = [...found.values()].sort((a, b) => a.status - b.status || (a.code < b.code ? -1 : 1)).map(({ code, status, title, detail }) =>
    `| \`${code}\` | ${status} | **${cell(title)}**. ${cell(detail)} |`);
  return ['| Code | Status | What a person reads |', '| --- | --- | --- |', ...rows].join('\n');
}

/** The first terms of a closed list as a page of the contract shows it. */
export const listOf = (name: string): string => {
  const schema = (contract.components.schemas as unknown as Record<string, { enum?: string[]; 'x-open'?: boolean }>)[name];
  return JSON.stringify({ enum: schema?.enum, 'x-open': schema?.['x-open'] }, null, 2);
};
