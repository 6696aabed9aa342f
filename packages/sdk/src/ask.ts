import { asCall, type Call, type CallOptions, type Pages } from './call.ts';
import type { CallInput, Connection } from './connection.ts';
import type { ProblemCodeOf } from './generated/facts.ts';
import type { OperationInfo } from './generated/operations.ts';
import type { operations } from './generated/types.ts';
import { asPages } from './paging.ts';

/** Every operation of the contract by its operationId. */
export type OperationId = keyof operations;

/** The query parameters an operation takes. */
export type QueryOf<Id extends OperationId> = NonNullable<operations[Id]['parameters']['query']>;

/** What an operation answers when all goes well. */
export type AnswerOf<Id extends OperationId> =
  operations[Id]['responses'] extends { 200: { content: { 'application/json': infer Answer } } } ? Answer : string;

/** A call of one operation, its failures typed by the contract. */
export type CallOf<Id extends OperationId, Value = AnswerOf<Id>> = Call<Value, ProblemCodeOf<Id>>;

/** A list of one operation, its failures typed by the contract. */
export type PagesOf<Id extends OperationId, Page, Item> = Pages<Page, Item, ProblemCodeOf<Id>>;

type Info<Id extends OperationId> = OperationInfo & { readonly id: Id };
type ItemOf<Page> = Page extends { items: (infer Item)[] } ? Item : never;

/** Sends one operation and types what comes back by the contract. */
export function ask<Id extends OperationId>(
  to: Connection, operation: Info<Id>, input: CallInput, options?: CallOptions,
): CallOf<Id> {
  return asCall(to.request(operation, input, options) as Promise<AnswerOf<Id>>);
}

/** Sends a list operation; `at` says where each page's cursor goes. */
export function askPages<Id extends OperationId>(
  to: Connection, operation: Info<Id>, at: (cursor: { cursor?: string }) => CallInput, options?: CallOptions,
): PagesOf<Id, AnswerOf<Id>, ItemOf<AnswerOf<Id>>> {
  type Page = { items: ItemOf<AnswerOf<Id>>[]; nextCursor?: string } & AnswerOf<Id>;
  return asPages<Page, ItemOf<AnswerOf<Id>>, ProblemCodeOf<Id>>(
    `${operation.method} ${operation.path}`,
    (cursor) => to.request(operation, at(cursor ? { cursor } : {}), options) as Promise<Page>,
  );
}
