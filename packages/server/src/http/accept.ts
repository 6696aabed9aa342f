/** Whether an `Accept` header takes a media type; none at all takes everything. */
export function accepts(header: string | undefined, mediaType: string): boolean {
  if (header === undefined || header.trim() === '') return true;
  const group = mediaType.split('/')[0]!;
  let best: { detail: number; weight: number } | undefined;
  for (const part of header.split(',')) {
    const [range = '', ...settings] = part.trim().toLowerCase().split(';').map((piece) => piece.trim());
    const detail = range === mediaType ? 3 : range === `${group}/*` ? 2 : range === '*/*' ? 1 : 0;
    if (detail === 0 || (best && best.detail >= detail)) continue;
    const weight = Number(settings.find((setting) => setting.startsWith('q='))?.slice(2) ?? 1);
    best = { detail, weight };
  }
  return best !== undefined && best.weight > 0;
}
