import { expect, fixtureSync, html } from '@open-wc/testing';
import { html as litHtml, type TemplateResult } from 'lit';
import { DayElement } from './day-element.ts';
import { count, type MessageSource } from './messages.ts';
import { announced, mount, settled } from './testing.ts';

interface Words {
  hello: string;
}

class DayProbe extends DayElement<Words, { lang: string; baseUrl: string }> {
  static override readonly tag: string = 'day-probe';
  static override messages: MessageSource<Words> = { en: { hello: 'Hello' }, cy: async () => ({ hello: 'Helo' }) };
  broken = false;

  protected override createClient({ lang, baseUrl }: { lang: string; baseUrl: string }) {
    return { lang, baseUrl };
  }

  protected override view(): TemplateResult {
    if (this.broken) throw new Error('a fault of ours');
    return litHtml`<h2 tabindex="-1">${this.t.hello}</h2><button class="btn">Go</button><p>${this.shared.tryAgain}</p>`;
  }
}
DayProbe.define();

const inside = (element: Element, selector: string) => element.shadowRoot!.querySelector<HTMLElement>(selector)!;

describe('defining a tag', () => {
  it('is done once, however often it is asked for', () => {
    DayProbe.define();
    expect(customElements.get('day-probe')).to.equal(DayProbe);
  });

  it('gives a second tag a class of its own', () => {
    DayProbe.define('day-probe-two');
    expect(customElements.get('day-probe-two')!.prototype).to.be.instanceOf(DayProbe);
    DayProbe.define('day-probe-two');
  });

  it('leaves a tag that another version holds, and says so', () => {
    class Other extends HTMLElement {}
    customElements.define('day-taken', Other);
    const warned: unknown[] = [];
    const before = console.warn;
    console.warn = (...words: unknown[]) => warned.push(words.join(' '));
    DayProbe.define('day-taken');
    console.warn = before;
    expect(customElements.get('day-taken')).to.equal(Other);
    expect(warned.join()).to.contain('<day-taken> is already defined');
  });
});

describe('the language', () => {
  it('is the nearest one in the page, and the words come in it', async () => {
    // A plain element would wait for a frame, which a tab in the background never gets.
    const box = fixtureSync(html`<div lang="cy"><day-probe></day-probe></div>`);
    const element = box.querySelector<DayProbe>('day-probe')!;
    await settled(element);
    expect(inside(element, 'h2').textContent).to.equal('Helo');
    expect(inside(element, 'p').textContent).to.equal('Rhowch gynnig arall arni');
    expect(inside(element, '.day').lang).to.equal('cy');
  });

  it('can change while the widget is in use, and the client changes with it', async () => {
    const element = await mount<DayProbe>(html`<day-probe api="https://api.example.org/v1" lang="en-GB"></day-probe>`);
    expect(element.client).to.deep.equal({ lang: 'en', baseUrl: 'https://api.example.org/v1' });
    element.lang = 'cy';
    await settled(element);
    expect(inside(element, 'h2').textContent).to.equal('Helo');
    expect(element.client.lang).to.equal('cy');
    element.lang = 'fr';
    await settled(element);
    expect(inside(element, 'h2').textContent).to.equal('Hello');
  });

  it('agrees with its number in all six forms of Welsh', () => {
    const say = count('cy', { zero: '{n} zero', one: '{n} one', two: '{n} two', few: '{n} few', many: '{n} many', other: '{n} other' });
    expect([0, 1, 2, 3, 6, 7].map(say)).to.deep.equal(['0 zero', '1 one', '2 two', '3 few', '6 many', '7 other']);
  });
});

describe('what every widget does', () => {
  it('announces in a region that is never drawn again', async () => {
    const element = await mount<DayProbe>(html`<day-probe></day-probe>`);
    element.announce('Something happened');
    expect(await announced(element)).to.equal('Something happened');
    element.requestUpdate();
    await settled(element);
    expect(await announced(element)).to.equal('Something happened');
  });

  it('moves the focus to its heading', async () => {
    const element = await mount<DayProbe>(html`<day-probe></day-probe>`);
    await element.focusHeading();
    expect(element.shadowRoot!.activeElement!.localName).to.equal('h2');
  });

  it('shows the author’s own content when it cannot draw itself', async () => {
    const faults: unknown[] = [];
    const before = globalThis.reportError;
    globalThis.reportError = (fault: unknown) => void faults.push(fault);
    const element = document.createElement('day-probe') as DayProbe;
    element.broken = true;
    element.append(document.createElement('a'));
    document.body.append(element);
    await settled(element);
    globalThis.reportError = before;
    expect(element.querySelector('a')!.assignedSlot).not.to.equal(null);
    expect(faults.length).to.equal(1);
    element.remove();
  });

  it('does not show its token in the page', async () => {
    const element = await mount<DayProbe>(html`<day-probe .token=${'canary-token'}></day-probe>`);
    expect(element.outerHTML + element.shadowRoot!.innerHTML).not.to.contain('canary-token');
  });
});

describe('the looks', () => {
  it('stay readable on a page whose root is 62.5 % and that unsets everything', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('html { font-size: 62.5%; } * { all: unset; }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    const element = await mount<DayProbe>(html`<day-probe></day-probe>`);
    const size = Number.parseFloat(getComputedStyle(inside(element, 'p')).fontSize);
    const button = inside(element, '.btn').getBoundingClientRect().height;
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    expect(size).to.be.at.least(16);
    expect(button).to.be.at.least(44);
  });

  it('take the page’s tokens, and its colour scheme only when the page has one', async () => {
    const element = await mount<DayProbe>(html`<day-probe></day-probe>`);
    const colour = () => getComputedStyle(inside(element, 'p')).color;
    expect(colour()).to.equal('rgb(22, 35, 46)');
    element.setAttribute('theme', 'dark');
    expect(colour()).to.equal('rgb(232, 238, 238)');
    element.style.setProperty('--day-color-ink', 'rgb(1, 2, 3)');
    expect(colour()).to.equal('rgb(1, 2, 3)');
  });
});
