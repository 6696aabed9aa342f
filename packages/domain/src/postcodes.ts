/** Postcodes cut to what does not give a home away. */

const outcodePattern = /^[A-Z]{1,2}[0-9][A-Z0-9]?$/;
const incodePattern = /^[0-9][A-Z]{2}$/;
const bare = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9]/g, '');

/** The outcode of what somebody typed, if it is a postcode or an outcode: "km5 1ab" and "KM5" give "KM5". The rest is dropped. */
export function toOutcode(text: string): string | undefined {
  if (!/^[\sA-Za-z0-9.,-]+$/.test(text)) return undefined;
  const code = bare(text);
  if (incodePattern.test(code.slice(-3)) && outcodePattern.test(code.slice(0, -3))) return code.slice(0, -3);
  return outcodePattern.test(code) ? code : undefined;
}

/** A whole postcode in its usual spelling, "KM5 1AB"; undefined for anything else. */
export function normalisePostcode(text: string): string | undefined {
  const code = bare(text);
  const [out, inward] = [code.slice(0, -3), code.slice(-3)];
  return outcodePattern.test(out) && incodePattern.test(inward) ? `${out} ${inward}` : undefined;
}

/** Where somebody wants to look, ready for the contract's `near`: an outcode if it is one, else the town as typed. Empty gives nothing. */
export function toNear(text: string): { outcode: string } | { town: string } | undefined {
  const town = text.trim().replace(/\s+/g, ' ');
  if (!town) return undefined;
  const outcode = toOutcode(town);
  return outcode ? { outcode } : { town: withoutPostcode(town) };
}

/** Free words with any whole postcode in them cut to its outcode, so that a home never leaves the device. */
export const withoutPostcode = (text: string): string =>
  text.replace(/\b([A-Za-z]{1,2}[0-9][A-Za-z0-9]?)[\s.-]*[0-9][A-Za-z]{2}\b/g, (_, outcode: string) => outcode.toUpperCase());
