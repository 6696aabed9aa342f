import type { Desk } from '../bookings/desk.ts';
import type { Answered, Call, Handlers } from '../http/call.ts';
import { idOf } from '../http/call.ts';
import { delegationView, listDelegations, putDelegation, readDelegation, revokeDelegation } from '../people/delegations.ts';
import { exportMe } from '../people/export.ts';
import { deleteMe, me, patchMe, personView } from '../people/me.ts';
import type { DelegationRow, PersonRow } from '../store/store.ts';

/** What people have told us, and who acts for whom. */
export function peopleHandlers(desk: Desk): Handlers {
  const { store, config } = desk;
  const person = (row: PersonRow, call: Call): Answered => ({ body: personView(row, call.language), version: row.version });
  const delegation = async (row: DelegationRow, call: Call, status = 200): Promise<Answered> =>
    ({ status, body: await delegationView(store, row, call.now), version: row.version });

  return {
    getMe: async (call) => person(await me(store, call), call),
    patchMe: async (call) => person(await patchMe(store, call), call),
    deleteMe: async (call) => {
      await deleteMe(store, config, call);
      return { status: 204, body: undefined };
    },
    exportMe: async (call) => ({ body: await exportMe(desk, call) }),
    listDelegations: (call) => listDelegations(store, call),
    getDelegation: async (call) => delegation(await readDelegation(store, call), call),
    putDelegation: async (call) => {
      const created = await putDelegation(store, call);
      return delegation((await store.delegations.get(idOf(call)))!, call, created ? 201 : 200);
    },
    revokeDelegation: async (call) => delegation(await revokeDelegation(store, call), call),
  };
}
