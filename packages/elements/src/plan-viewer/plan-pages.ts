/** What is loaded together with a plan, and not before. */
export { planDocument } from './plan-document.ts';
export { planList } from './plan-list.ts';
export { printsLeast } from './print-question.ts';
