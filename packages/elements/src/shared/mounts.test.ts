import { expect } from '@open-wc/testing';
import { mountIn } from './mount-in.ts';

class MountExample extends HTMLElement {
  static readonly observedAttributes = ['api', 'help-phone'];
}
customElements.define('day-mount-example', MountExample);

function pasted(): HTMLElement {
  const page = document.createElement('main');
  const div = document.createElement('div');
  div.setAttribute('data-day-mount-example', '');
  div.setAttribute('data-api', 'https://api.example.org/v1');
  div.setAttribute('data-help-phone', '01632 960 010');
  div.setAttribute('data-colour', 'red');
  const link = document.createElement('a');
  link.textContent = 'Ring us';
  div.append(link);
  page.append(div);
  return page;
}

describe('a div in place of a tag', () => {
  it('becomes the element, with the attributes it knows and no others', () => {
    const page = pasted();
    mountIn(page, 'day-mount-example');
    const element = page.querySelector('div > day-mount-example')!;
    expect(element.constructor).to.equal(MountExample);
    expect(element.getAttributeNames()).to.deep.equal(['api', 'help-phone']);
    expect(element.getAttribute('help-phone')).to.equal('01632 960 010');
  });

  it('keeps what the author wrote as the content of the element', () => {
    const page = pasted();
    const link = page.querySelector('a');
    mountIn(page, 'day-mount-example');
    expect(page.querySelector('day-mount-example > a')).to.equal(link);
  });

  it('is mounted once, even when the script is there twice', () => {
    const page = pasted();
    mountIn(page, 'day-mount-example');
    mountIn(page, 'day-mount-example');
    expect(page.querySelectorAll('day-mount-example').length).to.equal(1);
  });
});
