/** Whether a code is one of a closed list as this version knows it. A newer server may send others: show them, do not drop them. */
export function isKnown<const List extends readonly { readonly code: string }[]>(
  list: List, code: string | undefined,
): code is List[number]['code'] {
  return list.some((term) => term.code === code);
}
