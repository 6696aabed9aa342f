/** Small helpers for writing source text. */
export const banner = '// Written by `npm run generate` from specs/. Do not edit: change the contract and generate again.\n';

/** A JSDoc comment of one description, indented, with long ones wrapped. */
export function doc(text: string | undefined, indent = ''): string {
  if (!text) return '';
  const lines = wrap(text.replace(/\*\//g, '* /').replace(/\s+/g, ' ').trim(), 116 - indent.length);
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}\n`).join('')}${indent} */\n`;
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return line ? [...lines, line] : lines;
}

/** A value as a literal, single-quoted, keys bare where they may be. */
export function literal(value: unknown): string {
  if (typeof value === 'string') return quote(value);
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value).filter(([, member]) => member !== undefined).map(([key, member]) => `${propertyKey(key)}: ${literal(member)}`);
    return members.length > 0 ? `{ ${members.join(', ')} }` : '{}';
  }
  return JSON.stringify(value) ?? 'undefined';
}

export function quote(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replace(/\\"/g, '"').replace(/'/g, "\\'")}'`;
}

export function propertyKey(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quote(name);
}

export function camel(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
