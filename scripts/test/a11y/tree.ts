import type { CDPSession } from 'puppeteer-core';

interface Value {
  readonly value?: unknown;
}
interface Node {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: Value;
  readonly name?: Value;
  readonly description?: Value;
  readonly value?: Value;
  readonly properties?: readonly { readonly name: string; readonly value: Value }[];
  readonly childIds?: readonly string[];
}

/** What a person hears of a state; the rest is machinery. */
const states = new Set(['disabled', 'expanded', 'modal', 'multiselectable', 'readonly', 'required', 'selected', 'checked', 'pressed', 'level', 'autocomplete', 'haspopup', 'invalid', 'live', 'busy', 'roledescription']);
const silent = new Set(['generic', 'none', 'InlineTextBox', 'LineBreak', 'LabelText', 'paragraph', 'ListMarker', 'strong', 'emphasis', 'Legend']);
/** Roles as the standard calls them, where Chromium has its own word. */
const inWords: Record<string, string> = { StaticText: 'text', DisclosureTriangle: 'disclosure', RootWebArea: 'page', DescriptionList: 'list of terms', Details: 'details' };

/** What a screen reader is told of a page, in order and without machinery, as indented lines that a person can review. */
export async function treeOf(wire: CDPSession): Promise<string> {
  const { nodes } = (await wire.send('Accessibility.getFullAXTree')) as unknown as { nodes: readonly Node[] };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const out: string[] = [];
  const walk = (node: Node, depth: number, spoken: string) => {
    const role = String(node.role?.value ?? '');
    const name = words(node.name?.value);
    const heard = !node.ignored && !silent.has(role) && role !== 'RootWebArea' && !(role === 'StaticText' && (name === '' || spoken.includes(name)));
    if (heard) out.push(`${'  '.repeat(depth)}${lineOf(node, inWords[role] ?? role, name)}`);
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      // What a live region says comes and goes by the clock; what a field holds is said with the field.
      if (child && !(heard && /^(status|alert|textbox)$/.test(role))) walk(child, heard ? depth + 1 : depth, heard && role !== 'StaticText' ? name : spoken);
    }
  };
  if (nodes[0]) walk(nodes[0], 0, '');
  return `${out.join('\n')}\n`;
}

function lineOf(node: Node, role: string, name: string): string {
  const about = (node.properties ?? []).flatMap(({ name: state, value: { value } }) => {
    if (!states.has(state) || value === false || value === 'false' || value === undefined || value === '') return [];
    if (role === 'listitem' && state === 'level') return [];
    return [value === true || value === 'true' ? state : `${state} ${String(value)}`];
  });
  // A box that is not ticked says so.
  if (/^(checkbox|radio|switch)$/.test(role) && !about.includes('checked')) about.unshift('not checked');
  if (role === 'disclosure' && !about.includes('expanded')) about.unshift('closed');
  const value = words(node.value?.value);
  const description = words(node.description?.value);
  if (role === 'text') return name;
  return `${role}${name ? ` “${name}”` : ''}${value && value !== name ? ` holds “${value}”` : ''}${about.length > 0 ? ` (${about.join(', ')})` : ''}${description && description !== name ? ` – ${description}` : ''}`;
}

function words(value: unknown): string {
  return String(value ?? '').replace(/\s+/g, ' ').trim();
}
