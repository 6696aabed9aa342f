import type { Call, Pages } from './call.ts';
import type { ProblemCodeOf } from './generated/facts.ts';
import type { operations } from './generated/types.ts';

/** Every operation of the contract by its operationId. */
export type OperationId = keyof operations;

/** The query parameters an operation takes. */
export type QueryOf<Id extends OperationId> = NonNullable<operations[Id]['parameters']['query']>;

/** The body an operation takes. */
export type BodyOf<Id extends OperationId> =
  NonNullable<operations[Id]['requestBody']> extends { content: infer Content } ? Content[keyof Content] : never;

/** What an operation answers when all goes well: a resource, a text, a picture, or nothing. */
export type AnswerOf<Id extends OperationId> =
  operations[Id]['responses'] extends { 200: { content: infer Content } }
    ? Content extends { 'application/json': infer Answer } ? Answer : Content extends { 'image/webp': unknown } ? Blob : string
    : undefined;

/** A call of one operation, its failures typed by the contract. */
export type CallOf<Id extends OperationId, Value = AnswerOf<Id>> = Call<Value, ProblemCodeOf<Id>>;

/** A list of one operation, its failures typed by the contract. */
export type PagesOf<Id extends OperationId, Page, Item> = Pages<Page, Item, ProblemCodeOf<Id>>;
