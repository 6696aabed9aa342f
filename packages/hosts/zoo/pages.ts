import type { Policy } from '../src/policies.ts';

/** One awful page. */
export interface ZooPage {
  /** Its file in `pages/`, without the ending, and the last part of its address. */
  readonly name: string;
  /** Where such a page is met. */
  readonly why: string;
  readonly policy: Policy;
  readonly width?: number;
  /** What somebody does there. */
  readonly journey: 'find-and-book' | 'read-a-plan';
}

/** Every page that components have to live on. */
export const zooPages: readonly ZooPage[] = [
  { name: 'strict', policy: 'strict', journey: 'find-and-book', why: 'An intranet that allows no inline script or style and asks for Trusted Types' },
  { name: 'small-root', policy: 'ordinary', journey: 'find-and-book', why: 'A style guide that sets the root to 62.5 % so that 1 rem is 10 pixels' },
  { name: 'resets', policy: 'ordinary', journey: 'find-and-book', why: 'A theme that unsets everything on everything, and means it (!important)' },
  { name: 'twice', policy: 'strict', journey: 'find-and-book', why: 'A tag manager and the page itself both load the script, from two addresses' },
  { name: 'autop', policy: 'ordinary', journey: 'find-and-book', why: 'WordPress put paragraphs and line breaks around and into the tag' },
  { name: 'stripped', policy: 'ordinary', journey: 'find-and-book', why: 'A content system that removes unknown tags, so that a div stands in; with paragraphs put into it' },
  { name: 'one-form', policy: 'ordinary', journey: 'find-and-book', why: 'An old intranet: no doctype, and the whole page is one form' },
  { name: 'right-to-left', policy: 'ordinary', width: 480, journey: 'find-and-book', why: 'A page that is written from right to left, with a narrow column' },
  { name: 'plan-strict', policy: 'strict', journey: 'read-a-plan', why: 'A plan and its card on an intranet that allows no inline script or style and asks for Trusted Types' },
  { name: 'plan-small-root', policy: 'ordinary', journey: 'read-a-plan', why: 'A plan and its card under a style guide that sets the root to 62.5 %' },
  { name: 'plan-resets', policy: 'ordinary', journey: 'read-a-plan', why: 'A plan and its card under a theme that unsets everything on everything' },
  { name: 'plan-two-lits', policy: 'ordinary', journey: 'read-a-plan', width: 480, why: 'A page that brings a Lit of its own, in a narrow column' },
];
