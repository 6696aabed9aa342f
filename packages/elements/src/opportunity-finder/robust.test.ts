import { expect } from '@open-wc/testing';
import { settled } from '../shared/testing.ts';
import { finder, root, seen, titles } from './finder-testing.ts';
import { page } from './sample-answers.ts';
import { bare, fromLater, hostile, many } from './sample-oddities.ts';
import { listOf, named, openEntry, press, wait } from './sample-walk.ts';

// Whatever the directory sends.

describe('Robust', () => {
  it('shows a thousand results, all of them, and changes only what changed when it is drawn again', async () => {
    const element = await finder({ list: async () => page({ items: many(1000), total: 1000 }) });
    expect(root(element).querySelectorAll('ol.list > li').length).to.equal(1000);
    expect(titles(element).at(-1)).to.contain('group 1000');
    await wait(element, () => named(element, 'button', 'Add to short list'), 'the buttons');
    const changes: MutationRecord[] = [];
    const watch = new MutationObserver((records) => changes.push(...records));
    watch.observe(root(element).querySelector('.list')!, { subtree: true, childList: true, characterData: true, attributes: true });
    await press(element, 'Add to short list');
    await settled(element);
    watch.disconnect();
    expect(new Set(changes.map(({ target }) => (target instanceof Element ? target : target.parentElement)!.closest('li'))).size).to.equal(1);
  });

  it('says codes it does not know as well as it can', async () => {
    const element = await finder(listOf(fromLater));
    expect(seen(element)).to.contain('robots and people').and.to.contain('time-credits');
    await openEntry(element);
    expect(seen(element)).not.to.match(/undefined|null|NaN|\[object/);
  });

  it('leaves out what a record does not have', async () => {
    const element = await finder(listOf(bare));
    expect(seen(element)).to.contain('No dates at the moment').and.to.contain('They have not told us what it costs');
    for (const open of [false, true]) {
      if (open) await openEntry(element);
      expect(seen(element)).not.to.match(/undefined|null|NaN|\[object/);
      for (const each of root(element).querySelectorAll('h1,h2,h3,h4,h5,h6,dt,dd')) expect(each.textContent!.trim(), each.localName).not.to.equal('');
    }
  });

  it('shows markup as the words it is, and links to nothing that could run', async () => {
    const element = await finder(listOf(hostile));
    await openEntry(element);
    expect(root(element).querySelector('img, script, [onerror], [href^="javascript:" i]')).to.equal(null);
    expect((globalThis as { hacked?: number }).hacked).to.equal(undefined);
  });

  it('has on paper where each is and whom to ask', async () => {
    const element = await finder();
    await wait(element, () => root(element).querySelector('.list .print-only'), 'what is only for paper');
    const first = root(element).querySelector('.list .print-only')!.textContent!;
    expect(first).to.contain('2 Mill Road, Kingsmead, KM5 1AB').and.to.contain('01632 960 001');
    for (const button of root(element).querySelectorAll('.results button')) expect(button.closest('.no-print, form, .btn'), button.textContent!).not.to.equal(null);
  });
});
