/** What the Where? box sends: an outcode, or a town as typed. A full postcode never leaves the browser. */
export type Place = { outcode: string } | { town: string } | { latitude: number; longitude: number };

const fullPostcode = /\b([A-Z]{1,2}\d[A-Z\d]?)\s*\d[A-Z]{2}\b/gi;
const outcode = /^[A-Z]{1,2}\d[A-Z\d]?$/;

/** Cuts every full postcode in a text down to its outcode: "Mill Road, KM5 4AB" gives "Mill Road, KM5". */
export function cutPostcodes(text: string): string {
  return text.replace(fullPostcode, (_, first: string) => first.toUpperCase());
}

/** What somebody typed as a place, or nothing when the box is empty. */
export function placeFrom(typed: string): Place | undefined {
  const text = cutPostcodes(typed.normalize('NFKC')).replace(/\s+/g, ' ').trim();
  if (!text) return undefined;
  // "KM5 4" is an outcode with the beginning of the rest.
  const code = text.toUpperCase().replace(/^([A-Z]{1,2}\d[A-Z\d]?) \d?[A-Z]{0,2}$/, '$1');
  return outcode.test(code) ? { outcode: code } : { town: text.slice(0, 100) };
}

/** The words to leave in the box after a search. */
export function placeWords(place: Place | undefined): string {
  if (!place) return '';
  return 'outcode' in place ? place.outcode : 'town' in place ? place.town : '';
}
