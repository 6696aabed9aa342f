/** Small pieces of SVG, for pictures that are read by people and by screen readers and printed in one colour. */

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

/** How wide a text is about, at a size in pixels; wide enough for any of the usual fonts. */
export const widthOf = (text: string, size: number): number => Math.ceil(text.length * size * 0.56);

interface TextOptions { size?: number; weight?: number; anchor?: 'start' | 'middle' | 'end'; soft?: boolean; italic?: boolean }

export function write(x: number, y: number, text: string, { size = 13, weight = 400, anchor = 'start', soft = false, italic = false }: TextOptions = {}): string {
  const extra = `${weight === 400 ? '' : ` font-weight="${weight}"`}${anchor === 'start' ? '' : ` text-anchor="${anchor}"`}${italic ? ' font-style="italic"' : ''}`;
  return `<text x="${x}" y="${y}" font-size="${size}" fill="${soft ? '#4a5a66' : '#16232e'}"${extra}>${escape(text)}</text>`;
}

export const line = (x1: number, y1: number, x2: number, y2: number, { width = 1.5, dash = '', colour = '#16232e' } = {}): string =>
  `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="${colour}" stroke-width="${width}"${dash ? ` stroke-dasharray="${dash}"` : ''}/>`;

export const box = (x: number, y: number, width: number, height: number, { fill = '#fff', stroke = '#16232e' } = {}): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="6" fill="${fill}" stroke="${stroke}" stroke-width="1.5"/>`;

/** A whole picture: what it is called and what it says stand in it as words too. */
export function picture(id: string, width: number, height: number, title: string, description: string, parts: readonly string[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="${id}-title ${id}-desc" font-family="system-ui, 'Segoe UI', 'Noto Sans', Arial, sans-serif">
<title id="${id}-title">${escape(title)}</title>
<desc id="${id}-desc">${escape(description)}</desc>
<rect width="${width}" height="${height}" fill="#fff"/>
${parts.join('\n')}
</svg>
`;
}
