import type { WishAnswer } from '@daybridge/domain/generated/model';
import { opens } from '../bookings/desk.ts';
import type { Config } from '../config.ts';
import type { Directory } from '../directory/directory.ts';
import type { Answered, Call, Handlers } from '../http/call.ts';
import { idOf } from '../http/call.ts';
import { Problem } from '../http/problems.ts';
import type { Viewer } from '../identity/viewer.ts';
import { messageId, recipientOf } from '../messages/tell.ts';
import type { Document, Store, WishRow } from '../store/store.ts';
import { contentHash, withLowerIds } from '../upkeep/content.ts';
import { ownOrganisations } from '../upkeep/own.ts';
import { readsWishes } from '../wishes/readers.ts';

const view = ({ id, record, status, answer, createdAt }: WishRow): Document => {
  const { language: _language, ...said } = record;
  return { id, ...said, status, answer, createdAt };
};

const shown = (row: WishRow, status = 200): Answered => ({ status, body: view(row), version: row.version });

/** What people would like to do and could not find: read by whoever wished and by those whose work it is, and by nobody else. */
export function wishHandlers(store: Store, directory: Directory, config: Config): Handlers {
  const isTheirs = (row: WishRow | undefined, viewer: Viewer): row is WishRow => {
    const byKey = opens(row && { ...row, keyVersion: 1 }, viewer, config.linkKey);
    return row !== undefined && (byKey || (viewer.kind === 'person' && row.personId === viewer.personId));
  };

  return {
    putWish: async (call) => {
      const wish = newWish(call);
      const created = await store.wishes.insert(wish);
      const row = await store.wishes.get(wish.id);
      if (!isTheirs(row, call.viewer)) throw new Problem('not-found');
      if (row.contentHash !== wish.contentHash) throw new Problem('id-in-use');
      return shown(row, created ? 201 : 200);
    },

    getWish: async (call) => {
      const row = await store.wishes.get(idOf(call));
      if (!isTheirs(row, call.viewer)) throw new Problem('not-found');
      return shown(row);
    },

    answerWish: async (call) => {
      const answer = withLowerIds(call.body as WishAnswer);
      const snapshot = await directory.current();
      const isForThem = readsWishes(snapshot, ownOrganisations(call));
      return store.transaction(async (tables) => {
        const row = await tables.wishes.lock(idOf(call));
        if (!row || !isForThem(row)) throw new Problem('not-found');
        const missing = (answer.opportunityIds ?? []).flatMap((id, n) =>
          (snapshot.opportunities.has(id) ? [] : [{ pointer: `/opportunityIds/${n}`, code: 'not-there', message: 'There is no such opportunity.' }]));
        if (missing.length > 0) throw new Problem('does-not-fit', { errors: missing });
        const at = call.now.toISOString();
        // The same answer again is the answer that is there.
        if (row.answer !== undefined && contentHash(row.answer) === contentHash(answer)) return shown(row);
        await tables.wishes.update({ ...row, status: 'answered', answeredAt: at, answer: answer as unknown as Document });
        const to = recipientOf({ details: row.record, personId: row.personId, forPersonId: undefined });
        if (to && row.erasedAt === undefined) {
          await tables.outbox.add([{
            id: messageId('wish-answer', row.id, at), kind: 'wish-answer', about: row.id, to, language: row.record['language'] === 'cy' ? 'cy' : 'en',
            facts: {}, createdAt: at, dueAt: at }]);
        }
        return shown((await tables.wishes.get(row.id))!);
      });
    },
  };
}

function newWish(call: Call): WishRow {
  const { viewer } = call;
  const said = call.body as Document;
  return {
    id: idOf(call),
    personId: viewer.kind === 'person' ? viewer.personId : undefined,
    secretHash: viewer.kind === 'guest' ? viewer.secretHash : undefined,
    contentHash: contentHash(said),
    status: 'asked', createdAt: call.now.toISOString(), answeredAt: undefined, erasedAt: undefined, version: 1,
    // The language they read goes with it, for the answer.
    record: { ...said, language: call.language },
    answer: undefined,
  };
}
