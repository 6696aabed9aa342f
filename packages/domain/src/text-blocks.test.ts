import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { textBlocks } from './text-blocks.ts';

test('a blank line begins a paragraph, a line end stays one', () => {
  assert.deepEqual(textBlocks('One.\nStill one.\n\nTwo.\n \n\nThree.'), [
    { kind: 'paragraph', lines: ['One.', 'Still one.'] },
    { kind: 'paragraph', lines: ['Two.'] },
    { kind: 'paragraph', lines: ['Three.'] },
  ]);
});

test('lines that begin with a dash and a space are a list', () => {
  assert.deepEqual(textBlocks('Bring:\n- a cup\n-  a friend\nThat is all.'), [
    { kind: 'paragraph', lines: ['Bring:'] },
    { kind: 'list', items: ['a cup', 'a friend'] },
    { kind: 'paragraph', lines: ['That is all.'] },
  ]);
});

test('an indented line goes on with its item, a blank line ends the list', () => {
  assert.deepEqual(textBlocks('- one\n  and more\n\n- two'), [
    { kind: 'list', items: ['one and more'] },
    { kind: 'list', items: ['two'] },
  ]);
});

test('other dashes are words', () => {
  assert.deepEqual(textBlocks('-5 degrees\n– no\n-'), [{ kind: 'paragraph', lines: ['-5 degrees', '– no', '-'] }]);
});

test('Windows and old Mac line ends are line ends', () => assert.equal(textBlocks('a\r\n\r\nb\r\rc').length, 3));

test('markup is text', () => assert.deepEqual(textBlocks('<b>x</b> &amp;'), [{ kind: 'paragraph', lines: ['<b>x</b> &amp;'] }]));

test('nothing gives nothing', () => assert.deepEqual([textBlocks(''), textBlocks(' \n\n ')], [[], []]));

test('no word is ever lost', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('word', 'x', '- item', '', ' ', '  more', '-', '\r'), { maxLength: 12 }), (lines) => {
      const text = lines.join('\n');
      const seen = textBlocks(text)
        .flatMap((block) => (block.kind === 'list' ? block.items : block.lines))
        .join(' ')
        .replace(/^- /, '');
      const wanted = text.match(/[a-z]+/g) ?? [];
      assert.deepEqual(seen.match(/[a-z]+/g) ?? [], wanted);
    }),
  );
});
