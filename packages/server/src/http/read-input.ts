import type { Contract } from '../contract/contract.ts';
import { follow } from '../contract/document.ts';
import type { Schema } from '../contract/document.ts';
import type { Operation, Parameter } from '../contract/operations.ts';
import { inputErrors, parameterPointer } from './input-errors.ts';
import { Problem } from './problems.ts';
import type { InputError } from './problems.ts';
import { hasUnreadableText } from './text.ts';

export interface RawInput {
  params: Record<string, string>;
  /** Every value that was given under a name. */
  query: Record<string, string[]>;
  headers: Record<string, string | string[] | undefined>;
  body: unknown;
}

export interface Input {
  params: Record<string, string>;
  query: Record<string, unknown>;
  headers: Record<string, string>;
  body: unknown;
}

export const parseQuery = (text: string): Record<string, string[]> => {
  const query: Record<string, string[]> = Object.create(null) as Record<string, string[]>;
  for (const [name, value] of new URLSearchParams(text)) (query[name] ??= []).push(value);
  return query;
};

const bad = (errors: InputError[]): Problem => new Problem('invalid-request', { errors });

/** A reader for the input of one operation, which refuses whatever the contract does not allow. */
export function inputReader(contract: Contract, operation: Operation): (raw: RawInput) => Input {
  const paths = parametersIn(contract, operation, 'path');
  const queries = parametersIn(contract, operation, 'query');
  const headers = parametersIn(contract, operation, 'header');
  const bodyCheck = operation.body && contract.check(`${operation.id} body`, operation.body.schema, 'request');

  return (raw) => {
    const query = readQuery(queries.parameters, raw.query);
    const given = Object.fromEntries(headers.parameters.flatMap(({ name }) => {
      const value = raw.headers[name.toLowerCase()];
      return value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]];
    }));
    const errors = [
      ...inputErrors(paths.check(raw.params), parameterPointer),
      ...query.errors,
      ...inputErrors(queries.check(query.values), parameterPointer),
      ...inputErrors(headers.check(given), parameterPointer),
      ...(bodyCheck ? bodyErrors(raw.body, operation.body!.required, bodyCheck) : strayBody(raw.body)),
    ];
    if (errors.length > 0) throw bad(errors);
    const said = Object.fromEntries(Object.entries(given).map(([name, value]) => [name.toLowerCase(), value]));
    return { params: raw.params, query: query.values, headers: said, body: raw.body };
  };
}

function bodyErrors(body: unknown, required: boolean, check: (value: unknown) => Parameters<typeof inputErrors>[0]): InputError[] {
  if (body !== undefined) return inputErrors(check(body));
  return required ? [{ pointer: '', code: 'required', message: 'This needs a body.' }] : [];
}

/** Nothing is passed over in silence: where nobody reads a body, none may come. */
const strayBody = (body: unknown): InputError[] =>
  (body === undefined ? [] : [{ pointer: '', code: 'unknown-field', message: 'This takes no body. Leave it out.' }]);

function parametersIn(contract: Contract, operation: Operation, place: Parameter['in']) {
  const parameters = operation.parameters.filter((parameter) => parameter.in === place);
  const schema: Schema = {
    type: 'object',
    properties: Object.fromEntries(parameters.map((parameter) => [parameter.name, parameter.schema])),
    required: parameters.filter((parameter) => parameter.required).map((parameter) => parameter.name),
  };
  const shapes = parameters.map((parameter) => ({ name: parameter.name, shape: follow<Schema>(contract.document, parameter.schema) }));
  return {
    parameters: shapes.map(({ name, shape }) => ({
      name, shape, item: shape.items && follow<Schema>(contract.document, shape.items) })),
    check: contract.check(`${operation.id} ${place}`, schema, 'request'),
  };
}

interface ReadableParameter {
  name: string;
  shape: Schema;
  item: Schema | undefined;
}

/** A query holds text only: numbers and yes-or-no are read from it before they are checked. */
function readText(text: string, type: Schema['type']): unknown {
  if ((type === 'integer' || type === 'number') && /^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true';
  return text;
}

function readQuery(parameters: readonly ReadableParameter[], given: Record<string, string[]>): { values: Record<string, unknown>; errors: InputError[] } {
  const values: Record<string, unknown> = {};
  const errors: InputError[] = [];
  for (const [name, texts] of Object.entries(given)) {
    const parameter = parameters.find((one) => one.name === name);
    const pointer = `?${name.toWellFormed().replaceAll('\u0000', '').slice(0, 100)}`;
    if (hasUnreadableText(name) || hasUnreadableText(texts)) {
      errors.push({ pointer, code: 'unreadable', message: 'The text holds characters that cannot be kept.' });
    } else if (!parameter) {
      errors.push({ pointer, code: 'unknown-filter', message: 'We do not know this filter. Leave it out.' });
    } else if (parameter.item) {
      values[name] = texts.map((text) => readText(text, parameter.item!.type));
    } else if (texts.length > 1) {
      errors.push({ pointer, code: 'given-twice', message: 'Give this once.' });
    } else {
      values[name] = readText(texts[0]!, parameter.shape.type);
    }
  }
  return { values, errors };
}
