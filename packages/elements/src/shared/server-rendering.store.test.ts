import assert from 'node:assert/strict';
import { test } from 'node:test';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import '../opportunity-finder/define.ts';
import '../plan-viewer/define.ts';
import '../session-booker/define.ts';

// Nothing here makes a DOM: what these elements need of one before they are in a page would stop the test.
const withoutDom = () => assert.equal(typeof (globalThis as { document?: unknown }).document, 'undefined');

test('the finder renders on a server without a DOM, with the author’s link in its slot', async () => {
  withoutDom();
  const sent = await collectResult(
    render(html`<day-opportunity-finder api="https://api.example.org/v1" help-phone="01632 960 010"><a href="tel:+441632960010">Ring us</a></day-opportunity-finder>`),
  );
  assert.match(sent, /<template shadowroot="open" shadowrootmode="open">/);
  assert.match(sent, /What would you like to do with your time\?/);
  assert.match(sent, /Get urgent help/);
  assert.match(sent, /<a href="tel:\+441632960010">Ring us<\/a>/);
});

test('the booker renders on a server without a DOM', async () => {
  withoutDom();
  const sent = await collectResult(render(html`<day-session-booker api="https://api.example.org/v1" opportunity-id="01930000-0000-7000-8000-000000000001">Ring us</day-session-booker>`));
  assert.match(sent, /shadowrootmode="open"/);
  assert.match(sent, /Ring us<\/day-session-booker>/);
});

test('the plan viewer renders on a server without a DOM, with the author’s words and nothing of a plan', async () => {
  withoutDom();
  const sent = await collectResult(render(html`<day-plan-viewer api="https://api.example.org/v1">Ring us</day-plan-viewer>`));
  assert.match(sent, /<slot><\/slot>/);
  assert.match(sent, /Ring us<\/day-plan-viewer>/);
});
