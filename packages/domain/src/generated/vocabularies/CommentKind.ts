// Written by `npm run generate` from specs/. Do not edit: change the contract and generate again.

/** What sort of comment it is. */
export const CommentKind = [
  { code: 'comment', label: 'A comment' },
  { code: 'something-is-wrong', label: 'Something here is wrong' },
] as const;
export type CommentKindCode = (typeof CommentKind)[number]['code'];
