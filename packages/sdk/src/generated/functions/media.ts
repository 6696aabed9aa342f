// Written by `npm run generate` from specs/. Do not edit: change the contract and generate again.
import type { CallOptions } from '../../call.ts';
import type { Connection } from '../../connection.ts';
import { one } from '../../verbs.ts';
import type { CallOf } from '../../operation-types.ts';

/** Read a picture. A picture that belongs to a record. Pictures are always served by the API itself. Open to everybody. */
export const getMedia = /* @__PURE__ */ one<(to: Connection, id: string, options?: CallOptions) => CallOf<'getMedia', Blob>>('GET /media/{id}', 'open', 'image/webp');
