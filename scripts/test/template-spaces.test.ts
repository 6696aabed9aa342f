import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import ts from 'typescript';
import { root } from '../shared/root.ts';

/** Templates that end with a space, as "file:line". */
function spacedTemplates(name: string, text: string): string[] {
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'html') {
      const { template } = node;
      const last = ts.isNoSubstitutionTemplateLiteral(template) ? template : template.templateSpans.at(-1)!.literal;
      if (last.text.endsWith(' ')) found.push(`${name}:${source.getLineAndCharacterOfPosition(node.pos).line + 1}`);
    }
    ts.forEachChild(node, look);
  };
  look(source);
  return found;
}

// The build keeps a space that begins a template and loses one that ends it: that one is seen in tests of the sources, and words run together on real pages.
test('no template of the components ends with a space, which the build would lose', () => {
  const files = globSync('packages/elements/src/**/*.ts', { cwd: root }).filter((file) => !file.endsWith('.test.ts'));
  assert.ok(files.length > 100);
  assert.deepEqual(files.flatMap((file) => spacedTemplates(file, readFileSync(`${root}/${file}`, 'utf8'))), []);
});

test('a space at the end is found, and one elsewhere is not', () => {
  assert.equal(spacedTemplates('a.ts', 'html`<p>a b ${c} d</p>`; html` ${a}`; css`a `').length, 0);
  for (const template of ['html`${a} `', 'html`<b>a</b> `']) assert.equal(spacedTemplates('a.ts', template).length, 1, template);
});
