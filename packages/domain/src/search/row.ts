/** Numbers that are as small as the highest of them allows: there are millions. */
export type Row = Uint8Array | Uint16Array | Uint32Array;

/** A row of so many numbers, all below `end`. */
export const rowOf = (length: number, end: number): Row =>
  end <= 0x100 ? new Uint8Array(length) : end <= 0x10000 ? new Uint16Array(length) : new Uint32Array(length);
