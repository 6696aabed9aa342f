/** How many parts a text message takes (3GPP TS 23.038): 160 characters or 153 a part in its own alphabet, 70 or 67 in Unicode. */

const GSM = new Set('@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà');
/** These take two characters. */
const GSM_EXTENDED = new Set('\f^{}\\[~]|€');

const isPlain = (text: string): boolean => [...text].every((character) => GSM.has(character) || GSM_EXTENDED.has(character));

/** How many parts a text is sent in. */
export function textParts(text: string): number {
  if (isPlain(text)) {
    const length = [...text].reduce((sum, character) => sum + (GSM_EXTENDED.has(character) ? 2 : 1), 0);
    return length <= 160 ? 1 : Math.ceil(length / 153);
  }
  return text.length <= 70 ? 1 : Math.ceil(text.length / 67);
}

/** Typographic characters and Welsh circumflexes that the alphabet of text messages lacks, as near as it has them: more words in a part. */
export function plainText(text: string): string {
  const simple = text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/[–—]/g, '-').replace(/…/g, '...').replace(/\u00a0/g, ' ');
  return [...simple].map((character) => (GSM.has(character) || GSM_EXTENDED.has(character) ? character : character.normalize('NFD').replace(/\p{M}/gu, ''))).join('');
}

/** The first of several ways to say something that fits into so many parts; the last one if none does. */
export function fitting(ways: readonly string[], parts = 3): string {
  const plain = ways.map((way) => (textParts(way) <= parts ? way : plainText(way)));
  return plain.find((way) => textParts(way) <= parts) ?? plain.at(-1) ?? '';
}
