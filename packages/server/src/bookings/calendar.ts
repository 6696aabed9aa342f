import type { Answered, Call } from '../http/call.ts';
import { Problem } from '../http/problems.ts';
import type { BookingRow } from '../store/store.ts';
import type { Desk } from './desk.ts';

export async function calendarOf(_desk: Desk, _row: BookingRow, _call: Call): Promise<Answered> {
  throw new Problem('not-built-yet');
}
