/** A closed list with its words. */
export type Terms = readonly { readonly code: string; readonly label: string }[];

/** The words for a code. A code of a newer server is shown as well as it can be. */
export function labelOf(terms: Terms, code: string): string {
  return terms.find((term) => term.code === code)?.label ?? code.replaceAll('-', ' ');
}
