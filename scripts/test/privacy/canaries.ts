/** Something that was typed or handed in, unlike anything else there is, so that it is known wherever it turns up. */
export interface Canary {
  readonly kind: 'words' | 'place' | 'name' | 'contact' | 'need' | 'token' | 'secret';
  readonly text: string;
  /** Whether the service must have had it in a body, else the journey did not do what it says; or never may: a full postcode stays with the browser. */
  readonly sent: boolean | 'never';
}

/** A line as a person would read it: encodings undone, spaces and punctuation of numbers left out. */
function readable(line: string): string {
  let text = line.replaceAll('+', ' ');
  for (let layer = 0; layer < 3; layer += 1) {
    text = text.replace(/(%[0-9a-f]{2})+/gi, (coded) => {
      try {
        return decodeURIComponent(coded);
      } catch {
        return coded;
      }
    });
  }
  return plain(text.replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))).replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16))));
}

const plain = (text: string): string => text.toLowerCase().replace(/[\s()-]/g, '');

/** The middle of a text in base64, whatever stands before and after it; short ones would be found by chance. */
function inBase64(text: string): string[] {
  return [0, 1, 2].flatMap((before) => {
    const coded = Buffer.from(`${'x'.repeat(before)}${text}`).toString('base64').replace(/=+$/, '');
    const middle = coded.slice(before === 0 ? 0 : 4, -2);
    return middle.length >= 8 ? [middle, middle.replaceAll('+', '-').replaceAll('/', '_')] : [];
  });
}

/** Which of the canaries stand in a line, in clear or in one of the usual disguises. */
export function canariesIn(line: string, canaries: readonly Canary[]): Canary[] {
  const lines = [plain(line), readable(line)];
  return canaries.filter(({ text }) => {
    const hex = Buffer.from(text).toString('hex');
    return lines.some((each) => each.includes(plain(text)) || each.includes(hex)) || inBase64(text).some((coded) => line.includes(coded));
  });
}
