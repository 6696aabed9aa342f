/**
 * `npm run check:contract`: the Redocly rules, and what they cannot say: every property described, every example valid on
 * the view it belongs to, every status with an example, every operation and role in access.csv. Last line: one JSON object.
 */
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import { checkAccess } from './check-access.ts';
import { checkRules } from './check-rules.ts';
import type { Bundle, Contract, Schema } from './contract.ts';
import { ContractError, readContract, repository, runRedocly } from './contract.ts';
import { expand, walkSchemas } from './expand.ts';
import type { ReadOperation } from './operations.ts';
import { readOperations } from './operations.ts';
import { compilerFor } from './validate.ts';
import { readView, refName } from './views.ts';

export interface ContractFigures {
  operations: number;
  properties: number;
  withoutDescription: number;
  examples: number;
  examplesInvalid: number;
  statusesWithoutExample: number;
  accessCells: number;
  accessMissing: number;
}

/** Everything that is wrong, a sentence each, and the figures. */
export async function checkContract(contract: Contract, folder: string): Promise<{ figures: ContractFigures; faults: string[] }> {
  const bundle = expand(contract);
  const operations = readOperations(bundle);
  const descriptions = checkDescriptions(bundle, Object.keys(contract.sources).length > 0);
  const examples = checkExamples(bundle, operations);
  const access = checkAccess(contract.access, operations);
  const figures: ContractFigures = {
    operations: operations.length,
    properties: descriptions.properties,
    withoutDescription: descriptions.faults.length,
    examples: examples.count,
    examplesInvalid: examples.invalid.length,
    statusesWithoutExample: examples.missing.length,
    accessCells: access.cells,
    accessMissing: access.faults.length,
  };
  const faults = [
    ...descriptions.faults, ...examples.invalid, ...examples.missing, ...access.faults,
    ...checkProblems(contract, operations), ...checkRules(bundle, operations), ...await unused(folder, contract.bundle), ...await lint(bundle),
  ];
  return { figures, faults };
}

/** A property says what it is; where a contract names its sources, also where it comes from, and a number its unit. */
function checkDescriptions(bundle: Bundle, sourced: boolean): { properties: number; faults: string[] } {
  const faults: string[] = [];
  let properties = 0;
  walkSchemas(bundle, (schema, at) => {
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      properties += 1;
      const target = property.$ref ? bundle.components?.schemas?.[refName(property.$ref)] : undefined;
      const type = property.type ?? target?.type;
      if (!property.description && !target?.description) faults.push(`${at}.${name} has no description`);
      else if (sourced && !/ Source: .+\.$/.test(property.description ?? '')) faults.push(`${at}.${name} does not say where it comes from (x-sources)`);
      else if (sourced && (type === 'integer' || type === 'number') && !property.description?.includes(' Unit: ')) faults.push(`${at}.${name} is a number without an x-unit`);
    }
  });
  return { properties, faults };
}

function checkExamples(bundle: Bundle, operations: ReadOperation[]): { count: number; invalid: string[]; missing: string[] } {
  const accepts = compilerFor(readView(bundle, 'request'), true);
  const says = compilerFor(readView(bundle, 'response'), true);
  const invalid: string[] = [];
  const missing: string[] = [];
  let count = 0;
  const check = (at: string, schema: Schema, examples: Record<string, unknown>, compile: typeof accepts): void => {
    const validate = compile(schema);
    for (const [name, value] of Object.entries(examples)) {
      count += 1;
      if (validate(value)) continue;
      const why = validate.errors?.map((error) => `${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`).join('; ');
      invalid.push(`${at}, example ${name}: ${why}`);
    }
  };
  const sharedSeen = new Set<Schema | string>();
  for (const one of operations) {
    if (one.body) {
      check(`${one.id} body`, one.body.schema, one.body.examples, accepts);
      if (Object.keys(one.body.examples).length === 0) missing.push(`${one.id} body has no example`);
    }
    for (const answer of one.responses) {
      if (!answer.schema) continue;
      const at = `${one.id} ${answer.status}`;
      if (Object.keys(answer.examples).length === 0) missing.push(`${at} has no example`);
      if (answer.status === 'default' && sharedSeen.has('default')) continue;
      if (answer.status === 'default') sharedSeen.add('default');
      check(at, answer.schema, answer.examples, says);
    }
  }
  return { count, invalid, missing };
}

/** A code nobody answers, and a code whose status says something else than its neighbours' media type, are faults. */
function checkProblems(contract: Contract, operations: ReadOperation[]): string[] {
  const named = new Set(operations.flatMap((one) => one.responses.flatMap((answer) => answer.codes)));
  const faults = Object.keys(contract.problems).filter((code) => !named.has(code)).map((code) => `problems.yaml: no operation answers ${code}`);
  for (const [code, problem] of Object.entries(contract.problems)) {
    if (!problem.title || !problem.detail || !problem.when || !problem.status) faults.push(`problems.yaml: ${code} needs status, title, detail and when`);
    if (!/^[a-z]+(-[a-z]+)*$/.test(code)) faults.push(`problems.yaml: ${code} is not in kebab-case`);
  }
  return faults;
}

/** Schemas and examples that stand in specs/ and that nothing in the contract uses. Lists of codes may wait for later. */
async function unused(folder: string, bundle: Bundle): Promise<string[]> {
  const faults: string[] = [];
  for (const kind of ['schemas', 'examples'] as const) {
    const used = new Set(Object.keys(bundle.components?.[kind] ?? {}));
    const files = await readdir(join(folder, kind)).catch(() => []);
    for (const file of files.filter((name) => name.endsWith('.yaml') && name !== 'codes.yaml').sort()) {
      const entries = (parse(await readFile(join(folder, kind, file), 'utf8')) ?? {}) as object;
      faults.push(...Object.keys(entries).filter((name) => !name.startsWith('x-') && !used.has(name)).map((name) => `${kind}/${file}: nothing uses ${name}`));
    }
  }
  return faults;
}

async function lint(bundle: Bundle): Promise<string[]> {
  const scratch = await mkdtemp(join(tmpdir(), 'daybridge-lint-'));
  try {
    const file = join(scratch, 'contract.json');
    await writeFile(file, JSON.stringify(bundle, null, 1));
    const { ok, output } = await runRedocly(['lint', file, '--config', join(repository, 'specs/redocly.yaml'), '--format', 'json', '--max-problems', '200']);
    const report = parseReport(output);
    if (!report) return ok ? [] : [`the lint did not run: ${output}`];
    return report.map((problem) => `${problem.ruleId} at ${problem.location[0]?.pointer ?? '?'}: ${problem.message}`);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

interface LintProblem { ruleId: string; message: string; location: { pointer?: string }[] }

function parseReport(output: string): LintProblem[] | undefined {
  const start = output.indexOf('{\n');
  const end = output.lastIndexOf('\n}');
  if (start < 0 || end < start) return undefined;
  return (JSON.parse(output.slice(start, end + 2)) as { problems: LintProblem[] }).problems;
}

async function main(): Promise<void> {
  const folder = join(repository, 'specs');
  const { figures, faults } = await checkContract(await readContract(folder), folder);
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
  console.log(JSON.stringify(figures));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await main().catch((error: unknown) => {
    console.error(error instanceof ContractError ? error.message : error);
    process.exitCode = 1;
  });
}
