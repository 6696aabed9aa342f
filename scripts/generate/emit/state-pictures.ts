/**
 * A picture of the states of each resource, drawn from x-states. States are columns; each command, each change by time and each change by
 * writing is a row with a ring on every state it may start from and an arrow into the one it leads to. Nothing in it depends on colour.
 */
import { statesOf } from '../check-rules.ts';
import type { Bundle, States, Transition } from '../contract.ts';
import type { ReadOperation } from '../operations.ts';
import { box, line, picture, widthOf, write } from './svg.ts';

interface Row { heading: string; small: string; from: string[]; to: string[]; dash: string }

const rowHeight = 46;
const top = 96;

/** One picture for each resource with states, by its file name. */
export function emitStatePictures(bundle: Bundle, operations: ReadOperation[]): [string, string][] {
  return [...statesOf(bundle)].sort(([a], [b]) => (a < b ? -1 : 1)).map(([resource, states]) =>
    [`states-${resource.toLowerCase()}.svg`, draw(resource, states, rowsOf(resource, states, operations))]);
}

function rowsOf(resource: string, states: States, operations: ReadOperation[]): Row[] {
  const commands = operations.filter((one) => one.states?.of === resource).map((one): Row => {
    const { from, to } = one.states as Transition;
    return { heading: one.summary, small: `${one.method.toUpperCase()} …${one.path.replace(/^.*\}/, '')}`, from, to: to === undefined ? from : [to].flat(), dash: '' };
  });
  const byTime = (states.byTime ?? []).map(({ from, to, when }): Row => ({ heading: `When ${when}`, small: 'by itself', from: [from], to: [to], dash: '2 4' }));
  const byWriting = (states.byWriting ?? []).map(({ from, to, with: id }): Row => {
    const one = operations.find((operation) => operation.id === id);
    return { heading: one?.summary ?? id, small: `${one?.method.toUpperCase() ?? ''} with status: ${to}`, from, to: [to], dash: '8 4' };
  });
  return [...commands, ...byTime, ...byWriting];
}

function draw(resource: string, states: States, rows: Row[]): string {
  const names = Object.keys(states.states ?? {});
  const left = Math.max(220, ...rows.map((row) => Math.max(widthOf(row.heading, 13), widthOf(row.small, 11)) + 24));
  const column = Math.max(96, ...names.map((name) => widthOf(name, 13) + 34));
  const x = (name: string): number => left + column * names.indexOf(name) + column / 2;
  const bottom = top + rowHeight * rows.length;
  const width = left + column * names.length + 16;
  const legend = bottom + 34;
  const height = legend + 22 * names.length + 40;
  const parts = [
    write(16, 30, `${resource}: states and what changes them`, { size: 18, weight: 700 }),
    ...names.flatMap((name) => [
      line(x(name), top - 18, x(name), bottom, { width: 1, colour: '#8a979f' }),
      box(x(name) - column / 2 + 7, top - 46, column - 14, 28, { fill: states.initial.includes(name) ? '#e3f1ee' : '#fff' }),
      write(x(name), top - 27, name, { weight: states.initial.includes(name) ? 700 : 400, anchor: 'middle' }),
    ]),
    ...rows.flatMap((row, n) => drawRow(row, top + rowHeight * n + rowHeight / 2, x, width)),
    line(16, bottom, width - 16, bottom, { width: 1, colour: '#c5d1ce' }),
    ...names.flatMap((name, n) => [
      write(16, legend + 22 * n, name, { weight: 700 }),
      write(left, legend + 22 * n, states.states?.[name] ?? '', { soft: true }),
    ]),
    write(16, height - 14, 'A bold state is one it can begin in. Ring: may start from here. Arrow: leads here. Dotted: by time alone. Dashed: by writing.', { size: 11, soft: true }),
  ];
  const wide = Math.max(width, left + 16 + Math.max(...names.map((name) => widthOf(states.states?.[name] ?? '', 13))), 720);
  return picture(`states-${resource.toLowerCase()}`, wide, height, `${resource}: its states and what changes them`, inWords(resource, states, rows), parts);
}

function drawRow({ heading, small, from, to, dash }: Row, y: number, x: (name: string) => number, width: number): string[] {
  const all = [...from, ...to].map(x);
  const stays = from.length === to.length && from.every((state) => to.includes(state));
  const parts = [
    line(16, y - rowHeight / 2, width - 16, y - rowHeight / 2, { width: 1, colour: '#e3e9e7' }),
    write(16, y - 2, heading), write(16, y + 14, small, { size: 11, soft: true, italic: small === 'by itself' }),
  ];
  if (!stays) parts.push(line(Math.min(...all), y, Math.max(...all), y, { dash }));
  for (const state of from) parts.push(`<circle cx="${x(state)}" cy="${y}" r="6" fill="#fff" stroke="#16232e" stroke-width="2"/>`);
  for (const state of to) parts.push(...arrowsInto(x(state), y, from.filter((one) => one !== state).map(x), from.includes(state), stays));
  return parts;
}

/** An arrow from each side that leads here; round about itself where it leads back to where it was. */
function arrowsInto(x: number, y: number, sources: number[], fromItself: boolean, stays: boolean): string[] {
  const parts: string[] = [];
  if (stays || (fromItself && sources.length === 0)) {
    parts.push(`<path d="M${x + 6} ${y - 4} q 22 -10 22 4 t -20 6" fill="none" stroke="#16232e" stroke-width="1.5"/><path d="M${x + 6} ${y + 4} l 9 -3 l -3 8 z" fill="#16232e"/>`);
  } else {
    const gap = fromItself ? 7 : 1;
    if (sources.some((source) => source < x)) parts.push(`<path d="M${x - gap} ${y} l -11 -6 v 12 z" fill="#16232e"/>`);
    if (sources.some((source) => source > x)) parts.push(`<path d="M${x + gap} ${y} l 11 -6 v 12 z" fill="#16232e"/>`);
  }
  return parts;
}

/** The same in sentences, for people who do not see it. */
function inWords(resource: string, states: States, rows: Row[]): string {
  const sentence = ({ heading, from, to }: Row): string => {
    const stays = from.length === to.length && from.every((state) => to.includes(state));
    return `${heading}: from ${from.join(', ')}${stays ? ', and it stays so' : ` to ${to.join(' or ')}`}.`;
  };
  return [`${resource} begins as ${states.initial.join(' or ')}.`, ...rows.map(sentence)].join(' ');
}
