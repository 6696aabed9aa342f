/** The model in one picture: resources where they are put here, and the lines between them, each of which is a field of the contract. */
import type { Bundle } from '../contract.ts';
import { fail } from '../contract.ts';
import { box, line, picture, widthOf, write } from './svg.ts';

/** Column, row, and a few words for each resource. */
const places: Record<string, [column: number, row: number, says: string]> = {
  Area: [0, 0, 'where people live'], Organisation: [0, 1, 'who pays, runs, hosts'], Venue: [0, 2, 'where to go'],
  Service: [1, 0, 'runs day after day'], Opportunity: [1, 1, 'a thing to join'], Session: [1, 2, 'one date of it'],
  Wish: [2, 0, 'what was not there'], Request: [2, 1, 'asked for, no date'], Booking: [2, 2, 'a place in a session'],
  Response: [3, 0, 'you said, we did'], Delegation: [3, 1, 'who acts for whom'], Person: [3, 2, 'what I have told you'],
  Share: [4, 1, 'what they may see'], Plan: [4, 2, 'my words'],
};

/** From, the field that leads there, to. */
const lines: [from: string, field: string, to: string][] = [
  ['Service', 'areaIds', 'Area'], ['Service', 'organisationId', 'Organisation'], ['Opportunity', 'organisationId', 'Organisation'], ['Opportunity', 'areaIds', 'Area'],
  ['Opportunity', 'serviceId', 'Service'], ['Opportunity', 'venueIds', 'Venue'], ['Session', 'opportunityId', 'Opportunity'], ['Session', 'venueId', 'Venue'],
  ['Request', 'opportunityId', 'Opportunity'], ['Booking', 'sessionId', 'Session'], ['Booking', 'bookedFor', 'Person'], ['Request', 'for', 'Person'],
  ['Response', 'about', 'Wish'], ['Delegation', 'personId', 'Person'], ['Share', 'delegationId', 'Delegation'], ['Plan', 'personId', 'Person'],
];

/** What somebody may see without a token, and what belongs to whoever made it. */
const groups: [title: string, column: number, columns: number, row: number, rows: number][] = [
  ['Directory: public', 0, 2, 0, 3], ['Joining: whoever asked', 2, 1, 0, 3], ['Answers: public', 3, 1, 0, 1], ['People and plans: the person', 3, 2, 1, 2],
];

const [width, height] = [168, 58];
const x = (column: number): number => 24 + column * 262;
const y = (row: number): number => 96 + row * 144;

export function emitModelPicture(bundle: Bundle): string {
  const schemas = bundle.components?.schemas ?? {};
  for (const [from, field] of lines) if (!schemas[from]?.properties?.[field]) fail('model-picture.ts', `${from} has no field ${field}`);
  const plan = Object.keys(schemas['Plan']?.properties ?? {}).filter((name) => schemas['Plan']?.properties?.[name]?.oneOf);
  const bottom = y(2) + height;
  const parts = [
    write(24, 30, 'The model in one picture', { size: 18, weight: 700 }),
    ...groups.flatMap(([title, column, columns, row, rows]) => [
      `<rect x="${x(column) - 12}" y="${y(row) - 46}" width="${x(columns - 1) - x(0) + width + 24}" height="${y(rows - 1) - y(0) + height + 62}" rx="10" fill="#f4f8f7" stroke="#c5d1ce"/>`,
      write(x(column), y(row) - 24, title, { weight: 700, soft: true }),
    ]),
    ...lines.flatMap(draw),
    ...Object.entries(places).flatMap(([name, [column, row, says]]) => [
      box(x(column), y(row), width, height),
      write(x(column) + width / 2, y(row) + 25, name, { size: 15, weight: 700, anchor: 'middle' }),
      write(x(column) + width / 2, y(row) + 45, says, { size: 12, anchor: 'middle', soft: true }),
    ]),
    write(24, bottom + 46, `A plan holds ${plan.join(', ')}; each part says who wrote it and when.`, { size: 12, soft: true }),
    write(24, bottom + 66, 'A line is a field; its name stands on it and its arrow points to what the field names.', { size: 12, soft: true }),
  ];
  const words = lines.map(([from, field, to]) => `${from} names a ${to} in ${field}.`).join(' ');
  return picture('model', x(4) + width + 24, bottom + 84, 'The Daybridge model', words, parts);
}

function draw([from, field, to]: (typeof lines)[number]): string[] {
  const [[fromColumn, fromRow], [toColumn, toRow]] = [places[from]!, places[to]!];
  const across = fromColumn !== toColumn;
  const [x1, x2] = across
    ? fromColumn > toColumn ? [x(fromColumn), x(toColumn) + width] : [x(fromColumn) + width, x(toColumn)]
    : [x(fromColumn) + width / 2, x(toColumn) + width / 2];
  const [y1, y2] = across ? [y(fromRow) + height / 2 + lean(fromRow, toRow), y(toRow) + height / 2 - lean(fromRow, toRow)]
    : fromRow > toRow ? [y(fromRow), y(toRow) + height] : [y(fromRow) + height, y(toRow)];
  const angle = (Math.atan2(y2 - y1, x2 - x1) * 180) / Math.PI;
  const [mx, my] = [x1 + (x2 - x1) * 0.3, y1 + (y2 - y1) * 0.3];
  const level = y1 === y2;
  const label = widthOf(field, 11) + 6;
  return [
    line(x1, y1, x2, y2),
    `<path d="M0 0 l-11 -5 v10 z" fill="#16232e" transform="translate(${x2} ${y2}) rotate(${Math.round(angle)})"/>`,
    ...(level ? [] : [`<rect x="${mx - label / 2}" y="${my - 9}" width="${label}" height="17" rx="3" fill="#f4f8f7"/>`]),
    write(level ? (x1 + x2) / 2 : mx, level ? my - 7 : my + 4, field, { size: 11, anchor: 'middle', soft: true }),
  ];
}

/** Slanting lines leave and arrive beside the straight ones. */
const lean = (fromRow: number, toRow: number): number => (fromRow === toRow ? 0 : fromRow > toRow ? -16 : 16);
