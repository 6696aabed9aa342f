import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Rating } from '@daybridge/sdk';
import { labelOf } from '../shared/vocabulary.ts';
import { dateWords, type PartContext } from './said.ts';

const wide = 320;
const high = 110;
const edge = 8;

/**
 * Answers over time as a line with dots, on the scale of the question. No colour tells better from worse, nothing is added up. It says in
 * one sentence where it begins and where it is now; the table below has every answer.
 */
export function outcomeChart(c: PartContext, ratings: readonly Rating[]): TemplateResult {
  const inTime = [...ratings].sort((a, b) => (a.on < b.on ? -1 : 1));
  const first = inTime[0]!;
  const last = inTime.at(-1)!;
  const { from, to, fromLabel, toLabel } = first.scale;
  const days = inTime.map(({ on }) => Date.parse(on));
  const span = days.at(-1)! - days[0]! || 1;
  const dots = inTime.map((rating, i) => ({
    rating,
    x: edge + ((days[i]! - days[0]!) / span) * (wide - 2 * edge),
    y: high - edge - ((rating.value - from) / (to - from || 1)) * (high - 2 * edge),
  }));
  const lines = ['person', 'other'].map((by) => dots.filter(({ rating }) => (rating.by === 'person') === (by === 'person')));
  return html`<figure class="chart">
    <figcaption class="hush">${c.t.chart(c.t.end(first.value, ''), dateWords(c, first.on), c.t.end(last.value, ''), dateWords(c, last.on))}</figcaption>
    <div class="soft" aria-hidden="true">${c.t.end(to, toLabel ?? '')}</div>
    <svg viewBox=${`0 0 ${wide} ${high}`} aria-hidden="true" focusable="false">
      ${svg`<line class="scale" x1="0" x2=${wide} y1=${edge} y2=${edge}></line><line class="scale" x1="0" x2=${wide} y1=${high - edge} y2=${high - edge}></line>
      ${lines.map((line, other) => svg`${line.length > 1 ? svg`<polyline class=${other ? 'other' : 'mine'} points=${line.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')}></polyline>` : nothing}
        ${line.map(({ x, y }) => (other ? svg`<rect class="other" x=${x - 4} y=${y - 4} width="8" height="8"></rect>` : svg`<circle class="mine" cx=${x} cy=${y} r="5"></circle>`))}`)}`}
    </svg>
    <div class="soft" aria-hidden="true">${c.t.end(from, fromLabel ?? '')}</div>
    <div class="soft ends" aria-hidden="true"><span>${dateWords(c, first.on)}</span><span>${dateWords(c, last.on)}</span></div>
    ${lines[1]!.length ? html`<p class="soft" aria-hidden="true">${c.t.chartKey(labelOf(c.t.terms.ratingBy, 'person'), labelOf(c.t.terms.ratingBy, 'other'))}</p>` : nothing}
  </figure>`;
}
