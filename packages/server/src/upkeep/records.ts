import type { Misfit } from '@daybridge/domain/directory-rules';
import { mergePatch } from '@daybridge/domain/merge-patch';
import type { Check, Contract } from '../contract/contract.ts';
import type { Call } from '../http/call.ts';
import { idOf } from '../http/call.ts';
import { inputErrors } from '../http/input-errors.ts';
import { requireVersion, saysVersion } from '../http/preconditions.ts';
import { Problem } from '../http/problems.ts';
import type { DirectoryKind, DirectoryRow, Document, Store, Tables } from '../store/store.ts';
import { contentHash, isSameContent, without, withLowerIds } from './content.ts';
import { isOwn, ownOrganisations, requireOwn } from './own.ts';
import { isNeeded, missingReferences } from './references.ts';

/** One kind of record of the directory, as far as writing it differs from the others. */
export interface RecordKind {
  kind: DirectoryKind;
  /** The operation that writes it whole: its body is what a patched record is held against. */
  put: string;
  /** Whose record it is. */
  ownerOf(id: string, record: Document, call: Call): string | undefined;
  /** What does not fit together in it. */
  misfits?(record: Document): Misfit[];
  /** What else has to be written in the same transaction. */
  written?(tables: Tables, row: Pick<DirectoryRow, 'id' | 'record'>, now: Date): Promise<void>;
}

/** Writes records of one kind, each only by those whose it is. Answers `true` for one that was made. */
export class Records {
  readonly #store: Store;
  readonly #kind: RecordKind;
  readonly #check: Check;

  constructor(store: Store, contract: Contract, kind: RecordKind) {
    this.#store = store;
    this.#kind = kind;
    this.#check = contract.check(`${kind.put} body`, contract.operation(kind.put).body!.schema, 'request');
  }

  /** Creates without If-Match, replaces with it. The same creation again is the record as it is now. */
  put(call: Call): Promise<boolean> {
    const id = idOf(call);
    const given = withLowerIds(call.body as Document);
    return this.#store.transaction(async (tables) => {
      await tables.directory.lock();
      const row = await tables.directory.find(id);
      if (!row) {
        if (saysVersion(call)) throw new Problem('not-found');
        const { owner, record } = await this.#complete(tables, id, given, call, undefined);
        await tables.directory.insert({ id, kind: this.#kind.kind, organisationId: owner, record, contentHash: contentHash(given) });
        await this.#kind.written?.(tables, { id, record }, call.now);
        return true;
      }
      if (row.kind !== this.#kind.kind) throw new Problem(isOwn(call, row.organisationId) ? 'id-in-use' : 'not-found');
      requireOwn(call, row.organisationId);
      if (!saysVersion(call)) {
        const isThere = row.contentHash === contentHash(given) || isSameContent(without(row.record, 'id'), given);
        if (row.removed || !isThere) throw new Problem('id-in-use');
        return false;
      }
      if (row.removed) throw new Problem('not-found');
      requireVersion(call, row.version);
      await this.#change(tables, row, given, call);
      return false;
    });
  }

  async patch(call: Call): Promise<void> {
    await this.#store.transaction(async (tables) => {
      const row = await this.#own(tables, call);
      if (row.removed) throw new Problem('not-found');
      requireVersion(call, row.version);
      const patched = withLowerIds(mergePatch(without(row.record, 'id'), call.body) as Document);
      const errors = inputErrors(this.#check(patched));
      if (errors.length > 0) throw new Problem('invalid-request', { errors });
      await this.#change(tables, row, patched, call);
    });
  }

  async delete(call: Call): Promise<void> {
    await this.#store.transaction(async (tables) => {
      const row = await this.#own(tables, call);
      if (row.removed) return;
      requireVersion(call, row.version);
      if (await isNeeded(tables, row.kind, row.id, call.now.toISOString())) throw new Problem('still-in-use');
      await tables.directory.remove(row.id);
    });
  }

  async #own(tables: Tables, call: Call): Promise<DirectoryRow> {
    await tables.directory.lock();
    const row = await tables.directory.find(idOf(call));
    if (row?.kind !== this.#kind.kind) throw new Problem('not-found');
    requireOwn(call, row.organisationId);
    return row;
  }

  async #change(tables: Tables, row: DirectoryRow, given: Document, call: Call): Promise<void> {
    const { owner, record } = await this.#complete(tables, row.id, given, call, row.organisationId);
    if (isSameContent(record, row.record)) return;
    await tables.directory.update({ id: row.id, kind: row.kind, organisationId: owner, record });
    await this.#kind.written?.(tables, { id: row.id, record }, call.now);
  }

  /** The record as it is kept, once it is theirs and fits together with itself and with what it names. */
  async #complete(tables: Tables, id: string, given: Document, call: Call, before: string | undefined): Promise<{ owner: string; record: Document }> {
    const owner = this.#kind.ownerOf(id, given, call) ?? before ?? ownOrganisations(call)[0];
    requireOwn(call, owner);
    const record: Document = { id, ...given, ...(this.#kind.kind === 'venue' && { organisationId: owner }) };
    const errors = [...(this.#kind.misfits?.(record) ?? []), ...await missingReferences(tables, this.#kind.kind, record)];
    if (errors.length > 0) throw new Problem('does-not-fit', { errors: errors.slice(0, 20) });
    return { owner: owner!, record };
  }
}
