import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { inflateSync } from 'node:zlib';
import type { Tab } from './browser.ts';
import { startStage, type Stage } from './stage.ts';
import { visit } from './visit.ts';

let stage: Stage;
before(async () => void (stage = await startStage()));
after(() => stage.end());

/** What stands in a PDF file as far as it can be read without drawing it: pages, addresses of links, and what each piece of text is. */
function readPaper(file: Uint8Array): { pages: number; links: string[]; headings: number } {
  const raw = Buffer.from(file).toString('latin1');
  const packed = [...raw.matchAll(/\/FlateDecode[^]{0,200}?stream\r?\n/g)].flatMap(({ index, 0: head }) => unpacked(file.subarray(index + head.length)));
  const all = [raw, ...packed].join('\n');
  return {
    pages: Number(/\/Type\s*\/Pages\b[^]*?\/Count\s+(\d+)/.exec(all)?.[1]),
    links: [...all.matchAll(/\/URI\s*\(([^)]*)\)/g)].map(([, url]) => url!),
    headings: all.match(/\/S\s*\/H[1-6]\b/g)?.length ?? 0,
  };
}

function unpacked(bytes: Uint8Array): string[] {
  try {
    return [inflateSync(bytes).toString('latin1')];
  } catch {
    return [];
  }
}

/** Every button, field and closed part of the plan that paper would show. */
const controls = `(() => {
  const root = document.querySelector('day-plan-viewer').shadowRoot;
  return [...root.querySelectorAll('button, input, select, textarea, dialog, details.urgent, .urgent')].filter((each) => each.checkVisibility()).map((each) => each.textContent.trim());
})()`;

/** Pieces of text of the plan that paper would not show in black. */
const pale = `(() => {
  const root = document.querySelector('day-plan-viewer').shadowRoot;
  const said = [...root.querySelectorAll('p, li, a, td, th, h1, h2, h3, h4, h5, h6')].filter((each) => each.checkVisibility() && each.textContent.trim() && !each.closest('.tag'));
  return said.filter((each) => getComputedStyle(each).color !== 'rgb(0, 0, 0)').map((each) => each.className + ' ' + each.textContent.trim().slice(0, 40));
})()`;

async function onPaper(tab: Tab): Promise<ReturnType<typeof readPaper>> {
  return readPaper(await tab.driver.paper());
}

test('a long plan goes on paper in either language: in black, without controls, on few pages, with numbers that can be rung', async (t) => {
  const tab = await visit(`${stage.pages}/hosts/trust/`);
  t.after(() => tab.driver.close());
  await tab.click('button', 'Ash Morgan');
  await tab.click('button', 'My staying well plan');
  for (const [lang, next, printed] of [['en', 'What happens next', '01632 960 001. Printed on Friday 20 November 2026.'], ['cy', 'Beth sy’n digwydd nesaf', '01632 960 001. Argraffwyd ar Dydd Gwener 20 Tachwedd 2026.']] as const) {
    await tab.driver.run(`document.querySelector('day-plan-viewer').lang = '${lang}'`);
    await tab.find('heading', next);
    await tab.driver.media('print');
    assert.deepEqual(await tab.driver.run(controls), [], lang);
    assert.deepEqual(await tab.driver.run(pale), [], lang);
    await tab.see(printed);
    await tab.driver.media('screen');
    const { pages, links, headings } = await onPaper(tab);
    assert.ok(pages >= 3 && pages <= 8, `${lang}: ${pages} pages`);
    assert.ok(headings >= 12, `${lang}: ${headings} headings`);
    assert.ok(links.some((url) => url.startsWith('tel:')) && links.every((url) => /^(https|mailto|tel):/.test(url) || url.startsWith(stage.pages)), `${lang}: ${links.join(' ')}`);
  }
});
