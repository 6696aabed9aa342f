/** What an operation can answer, written out: refusals with an example for each code, the shared ones once, and the headers of each answer. */
import type { Bundle, Contract, HeaderEntry, Operation, ProblemEntry, Response } from './contract.ts';
import { fail } from './contract.ts';

const problemMedia = 'application/problem+json';

interface Place { at: string; path: string; contract: Contract }

/** The headers, and the default answer of every operation with the codes that any of them may have. */
export function shareProblems(bundle: Bundle, contract: Contract): void {
  bundle.components ??= {};
  if (Object.keys(contract.headers).length > 0) {
    bundle.components['headers'] = Object.fromEntries(Object.entries(contract.headers).map(([name, { 'x-on': _on, ...header }]) => [name, header]));
  }
  const codes = sharedCodes(contract);
  if (codes.length === 0) return;
  bundle.components.responses = {
    ...bundle.components.responses,
    SharedProblem: {
      description: `What every operation may answer: ${codes.join(', ')}.`,
      headers: headersOn(['every', 'text', 'problem'], contract),
      ...problemResponse(codes, contract),
    },
  };
}

const sharedCodes = ({ problems }: Contract): string[] => Object.keys(problems).filter((code) => problems[code]?.shared);

export function expandAnswers(operation: Operation, place: Place): void {
  const { contract } = place;
  const responses = (operation.responses ??= {});
  for (const [status, codes] of ownCodes(operation, place)) {
    if (responses[status]) fail(place.at, `${status} is written by hand and follows from x-problems as well`);
    responses[status] = {
      description: codes.map((code) => contract.problems[code]?.title).join(' · '),
      headers: headersOn(['every', 'text', 'problem'], contract),
      ...problemResponse(codes, contract),
    };
  }
  addHeaders(responses as Record<string, Response>, contract);
  const shared = sharedCodes(contract);
  if (shared.length === 0) return;
  responses['default'] = { $ref: '#/components/responses/SharedProblem' };
  operation['x-shared-codes'] = shared.filter((code) => answers(operation, place.path, contract.problems[code]?.on));
}

function ownCodes(operation: Operation, { at, contract }: Place): Map<string, string[]> {
  const byStatus = new Map<string, string[]>();
  for (const code of operation['x-problems'] ?? []) {
    const problem = contract.problems[code] ?? fail(at, `x-problems names ${code}, which problems.yaml does not know`);
    if (problem.shared) fail(at, `${code} is shared: it stands in the default response of every operation`);
    const status = String(problem.status);
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  return byStatus;
}

/** Whether an operation can answer a shared code at all. */
function answers(operation: Operation, path: string, on: ProblemEntry['on']): boolean {
  switch (on) {
    case 'every': return true;
    case 'scope': return operation['x-scope'] !== 'none';
    case 'path': return path.includes('{');
    case 'body': return operation.requestBody !== undefined;
    case 'unbuilt': return operation['x-not-built-yet'] === true;
    default: return false;
  }
}

/** Headers that stand on every answer, those of texts where there is a body, and the ETag of a 200 on its 304. */
function addHeaders(responses: Record<string, Response>, contract: Contract): void {
  for (const [status, response] of Object.entries(responses)) {
    if (status === 'default' || Number(status) >= 400) continue;
    const kept = status === '304' && responses['200']?.headers?.['ETag'] ? { ETag: responses['200'].headers['ETag'] } : {};
    const headers = { ...kept, ...response.headers, ...headersOn(response.content ? ['every', 'text'] : ['every'], contract) };
    if (Object.keys(headers).length > 0) response.headers = headers;
  }
}

function headersOn(places: HeaderEntry['x-on'][], { headers }: Contract): Record<string, { $ref: string }> {
  const names = Object.keys(headers).filter((name) => headers[name]?.['x-on'] && places.includes(headers[name]['x-on']));
  return Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));
}

function problemResponse(codes: string[], contract: Contract): Pick<Response, 'content' | 'x-codes'> {
  const examples = Object.fromEntries(codes.map((code) => [code, problemExample(code, contract)]));
  return { 'x-codes': codes, content: { [problemMedia]: { schema: { $ref: '#/components/schemas/Problem' }, examples } } };
}

function problemExample(code: string, contract: Contract): { summary: string; value: unknown } {
  const problem: ProblemEntry = contract.problems[code] ?? fail(code, 'unknown problem code');
  const value = {
    type: `${contract.problemBase}${code}`,
    title: problem.title,
    status: problem.status,
    detail: problem.detail,
    instance: 'urn:uuid:01920000-0000-7000-8000-00000000beef',
    code,
    ...problem.example,
  };
  return { summary: problem.title, value };
}
