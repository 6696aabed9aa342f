/** Schemas of everything that is sent and answered, for forms, servers and partners. They bring zod; a widget does without. */
export * from './generated/schemas.ts';
export { explain } from './explain.ts';
