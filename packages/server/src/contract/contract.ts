import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ErrorObject, ValidateFunction } from 'ajv/dist/2020.js';
import { DeclaredCopies } from './copy-declared.ts';
import { contractText } from './document.ts';
import type { ContractDocument, Schema } from './document.ts';
import { formatPattern } from './formats.ts';
import { readOperations } from './operations.ts';
import type { Operation } from './operations.ts';
import { viewId, viewOf } from './views.ts';
import type { Side } from './views.ts';

export type Fault = ErrorObject;

/** Answers what is wrong with a value; an empty list when nothing is. */
export type Check = (value: unknown) => Fault[];

export interface ContractOptions {
  /** In tests: a field the contract does not declare is a fault instead of being left out. */
  strict: boolean;
}

/** The contract in working form. That its schemas are right schemas is looked at in tests only. Checks are compiled when first used: all of them at once would cost seconds at the start. */
export class Contract {
  readonly document: ContractDocument;
  readonly operations: readonly Operation[];
  readonly #ajv: Ajv2020;
  readonly #copies: DeclaredCopies;
  readonly #checks = new Map<string, Check>();
  /** Components that Ajv has been told of, as one side sees them. */
  readonly #known = new Set<string>();

  readonly #packed: Buffer;

  constructor(text: string, { strict }: ContractOptions) {
    this.#packed = zstdCompressSync(text);
    this.document = JSON.parse(text) as ContractDocument;
    this.operations = readOperations(this.document);
    this.#copies = new DeclaredCopies(this.document.components.schemas, strict);
    this.#ajv = new Ajv2020({
      strict: true, allErrors: true, validateSchema: strict, discriminator: true, multipleOfPrecision: 6, ownProperties: true, verbose: false,
      strictRequired: false, strictTypes: false,
    });
  }

  /** As it is served. Seldom asked for and nearly a megabyte, so it is kept packed. */
  get text(): string {
    return zstdDecompressSync(this.#packed).toString();
  }

  /** A check of one schema as one side sees it, kept under a name. */
  check(name: string, schema: Schema, side: Side): Check {
    const key = `${side} ${name}`;
    let check = this.#checks.get(key);
    if (!check) {
      const { schemas } = this.document.components;
      const view = viewOf(schema, side, schemas);
      let validate: ValidateFunction | undefined;
      check = (value) => {
        validate ??= this.#compile(view, side);
        return validate(value) ? [] : [...(validate.errors ?? [])];
      };
      this.#checks.set(key, check);
    }
    return check;
  }

  /** Copies of values of this schema with the declared fields and allowed addresses only; tells what addresses it left out. */
  copies(schema: Schema): (value: unknown, tell?: (pointers: string[]) => void) => unknown {
    return this.#copies.of(schema);
  }

  operation(id: string): Operation {
    const operation = this.operations.find((one) => one.id === id);
    if (!operation) throw new Error(`The contract has no operation ${id}.`);
    return operation;
  }

  #compile(view: Schema, side: Side): ValidateFunction {
    this.#know(view, side);
    return this.#ajv.compile(view);
  }

  /** Makes known what a view speaks of: formats, and components as this side sees them. */
  #know(view: unknown, side: Side): void {
    if (typeof view !== 'object' || view === null) return;
    const { format, $ref } = view as { format?: unknown; $ref?: unknown };
    if (typeof format === 'string' && this.#ajv.formats[format] === undefined) this.#ajv.addFormat(format, formatPattern(format));
    if (typeof $ref === 'string' && !this.#known.has($ref)) this.#knowComponent($ref, side);
    for (const part of Object.values(view)) this.#know(part, side);
  }

  #knowComponent(id: string, side: Side): void {
    this.#known.add(id);
    const { schemas } = this.document.components;
    const view = viewOf(schemas[id.slice(viewId(side, '').length)]!, side, schemas);
    this.#know(view, side);
    this.#ajv.addSchema(view, id);
  }
}

export const loadContract = (options: ContractOptions): Contract => new Contract(contractText(), options);
