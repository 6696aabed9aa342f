import { html, nothing, type TemplateResult } from 'lit';
import { newId, type Goal, type Section, type Step } from '@daybridge/sdk';
import { goalsInOrder, isUnavailable, listOf, ordinaryOrder, partsInOrder } from '@daybridge/sdk/plans';
import { heading } from '../../shared/heading.ts';
import { wordsOf } from '../../shared/problems.ts';
import { isListPart, isSinglePart, type Item, type ListPart } from './forms.ts';
import * as change from './changes.ts';
import type { Writing } from './writing.ts';

/** Parts that are changed here. Money, suggestions and reviews come from elsewhere. */
const changeable = ['next', ...ordinaryOrder.filter((name) => name === 'goals' || isListPart(name) || isSinglePart(name))] as const;

/** What a thing in a list is called by. */
const nameOf = (item: Item): string => String(item['text'] ?? item['area'] ?? item['name'] ?? item['whatIWantToDo'] ?? item['measure'] ?? item['title'] ?? item['why'] ?? '');

/** Everything that can be changed, in the order of the plan: each thing with its buttons. Moving needs no dragging. */
export function overview(w: Writing): TemplateResult {
  const { t, plan, desk } = w;
  const { done, problem, busy } = desk.state;
  const level = w.around.viewer.headingLevel + 1;
  const names = placed(w);
  return html`
    ${done ? html`<div class="panel" role="group" aria-labelledby="writing-done"><p id="writing-done" tabindex="-1"><strong>${done.words}</strong></p>
        ${done.undo ? html`<p><button type="button" class="btn quiet" @click=${() => w.act(done.undo!, t.putBack)}>${t.undo}</button></p>` : nothing}</div>` : nothing}
    ${problem ? html`<div class="summary" data-error-summary tabindex="-1" role="group" aria-labelledby="writing-problem">
        ${heading(level, wordsOf(problem, w.around.words)[0], { id: 'writing-problem' })}<p>${wordsOf(problem, w.around.words)[1]}</p></div>` : nothing}
    <p class="soft">${w.own ? t.intro : t.introTheirs}</p>
    <div class="write" aria-busy=${busy ? 'true' : nothing}>
      <p class="actions"><button type="button" class="btn quiet" data-key="about" @click=${() => w.open('about')}>${t.aboutPlan}</button>
        <button type="button" class="btn quiet" data-key="section" @click=${() => w.open('section')}>${w.own ? t.addSection : t.addSectionTheirs}</button></p>
      ${names.map((name, i) => (changeable as readonly string[]).includes(name) ? partView(w, name as (typeof changeable)[number], names, i) : sectionView(w, name, names, i))}
      ${w.own && plan.status !== undefined ? removeView(w, level) : nothing}
    </div>`;
}

/** Parts that are there and sections, as the person placed them; then parts that are still empty. */
function placed(w: Writing): string[] {
  const there = partsInOrder(w.plan).map((place) => ('part' in place ? place.part : place.sectionId)).filter((name) => (changeable as readonly string[]).includes(name) || sectionOf(w, name));
  return [...new Set(['next', ...there, ...changeable])];
}

const sectionOf = (w: Writing, id: string): Section | undefined => listOf<Section>(w.plan.sections).find((each) => each.id === id);

type Button = readonly [words: string, press: () => unknown, key?: string];

/** A row of small buttons that says, to those who hear them one by one, what they are for. */
function buttons(w: Writing, about: string, all: readonly (Button | false)[]): TemplateResult {
  return html`<p class="row-tools">${all.filter((each): each is Button => Boolean(each)).map(([words, press, key]) => html`<button type="button" class="link-btn" data-key=${key ?? nothing} @click=${press}>${words}<span class="hush">${w.t.opens(about)}</span></button>`)}</p>`;
}

/** Up and down, past the next that is shown: the first goes no higher, the last no lower. */
function moving(w: Writing, name: string, names: readonly string[], i: number, among: (plan: Writing['plan']) => readonly string[]): (Button | false)[] {
  const key = (way: string) => `${way}:${name}`;
  const move = (by: number) => () => w.act([() => change.moveInOrder(name, by, among)], by < 0 ? w.t.movedUp : w.t.movedDown, undefined, `[data-key="${CSS.escape(key(by < 0 ? 'up' : 'down'))}"]`);
  return [i > 0 && [w.t.up, move(-1), key('up')], i < names.length - 1 && [w.t.down, move(1), key('down')]];
}

function partView(w: Writing, name: (typeof changeable)[number], names: readonly string[], i: number): TemplateResult {
  const { plan, t } = w;
  const title = w.around.t.parts[name];
  const level = w.around.viewer.headingLevel + 1;
  const part = plan[name];
  const there = partsInOrder(plan).some((place) => 'part' in place && place.part === name);
  // What happens next stands at the top, and what is empty has no place yet.
  const ordered = names.filter((each) => each !== 'next' && (sectionOf(w, each) || partsInOrder(plan).some((place) => 'part' in place && place.part === each)));
  const order = there && name !== 'next' ? buttons(w, title, moving(w, name, ordered, ordered.indexOf(name), () => ordered)) : nothing;
  return html`<section class="part" data-part=${name}>${heading(level, title)} ${i >= 0 ? order : nothing}
    ${isUnavailable(part)
      ? html`<p class="gap">${t.notLoaded}</p>`
      : name === 'goals'
        ? goalsView(w, listOf<Goal>(plan.goals), level)
        : isListPart(name)
          ? listView(w, name, title)
          : singleView(w, name as 'next', title)}
  </section>`;
}

function singleView(w: Writing, name: 'next' | 'whatRecoveryMeansToMe' | 'wrap' | 'crisis', title: string): TemplateResult {
  const { t, plan } = w;
  const part = plan[name] as Item | undefined;
  const words = name === 'next' || name === 'whatRecoveryMeansToMe' ? String(part?.['what'] ?? part?.['text'] ?? '') : '';
  return html`${part ? html`<p>${words || html`<span class="soft">${t.closedHere}</span>`}</p>` : html`<p class="soft">${t.nothingYet}</p>`}
    ${buttons(w, title, [
      [part ? t.change : t.add(title), () => w.open(`single:${name}`), `single:${name}`],
      part !== undefined && [t.remove, () => w.act([() => change.setPart(name, undefined)], t.removed, [() => change.setPart(name, part)])],
    ])}`;
}

function listView(w: Writing, name: ListPart, title: string): TemplateResult {
  const { t, plan } = w;
  const items = listOf(plan[name] as unknown as Item[]);
  return html`${items.length ? html`<ul class="plain rows">${items.map((item, i) => {
      const words = nameOf(item);
      const author = item['author'] as { name: string; isPerson: boolean } | undefined;
      const theirs = author !== undefined && author.isPerson !== w.own;
      const id = String(item['id'] ?? i);
      const move = (by: number) => () => w.act([() => change.moveItem(name, item, by)], by < 0 ? t.movedUp : t.movedDown, undefined, `[data-key="${CSS.escape(`${by < 0 ? 'up' : 'down'}:${id}`)}"]`);
      return html`<li><p class="tight">${words}</p>${theirs ? html`<p class="by">${t.notMine(author.name)}</p>` : nothing}
        ${buttons(w, words, [
          !theirs && [t.change, () => w.open(`item:${name}`, id), `item:${name}${id}`],
          name === 'outcomes' && [t.addRating, () => w.open('rating', String(item['measure'])), `rating${String(item['measure'])}`],
          i > 0 && [t.up, move(-1), `up:${id}`], i < items.length - 1 && [t.down, move(1), `down:${id}`],
          (!theirs || w.own) && [t.remove, () => w.act([() => change.removeItem(name, item)], t.removed, [() => change.setItem(name, item, undefined, i)])],
        ])}</li>`;
    })}</ul>` : html`<p class="soft">${t.nothingYet}</p>`}
    <p><button type="button" class="btn quiet" data-key=${`item:${name}`} @click=${() => w.open(`item:${name}`)}>${t.add(title)}</button></p>`;
}

function sectionView(w: Writing, id: string, names: readonly string[], _i: number): TemplateResult | typeof nothing {
  const { t } = w;
  const section = sectionOf(w, id);
  if (!section) return nothing;
  const { heading: title, text, sensitive, author } = section;
  const theirs = author.isPerson !== w.own;
  const ordered = names.filter((each) => each !== 'next' && (sectionOf(w, each) || partsInOrder(w.plan).some((place) => 'part' in place && place.part === each)));
  const { order } = w.plan;
  const again = newId();
  return html`<section class="part" data-part=${id}>${heading(w.around.viewer.headingLevel + 1, title)}
    ${buttons(w, title, moving(w, id, ordered, ordered.indexOf(id), () => ordered))}
    <p>${sensitive ? html`<span class="soft">${t.closedHere}</span>` : text}</p>
    ${buttons(w, title, [
      !theirs && [t.change, () => w.open('section', id), `section${id}`],
      (!theirs || w.own) && [t.remove, () => w.act([() => change.removeSection(id)], t.removed, [
        () => change.addSection(again, { heading: title, text, sensitive }), () => change.setOrder(order.map((each) => (each === id ? again : each))),
      ])],
    ])}</section>`;
}

function goalsView(w: Writing, goals: readonly Goal[], level: number): TemplateResult {
  const { t, plan } = w;
  const sorted = goalsInOrder(plan, goals);
  const ids = sorted.map(({ id }) => id);
  return html`${sorted.length ? html`<ul class="plain rows">${sorted.map((goal, i) => html`<li>${heading(level + 1, goal.statement, { className: 'h-goal' })}
      ${buttons(w, goal.statement, [
        goal.author.isPerson === w.own && [t.change, () => w.open('goal', goal.id), `goal${goal.id}`], ...moving(w, goal.id, ids, i, (now) => goalsInOrder(now, listOf<Goal>(now.goals)).map(({ id }) => id)),
        (goal.author.isPerson === w.own || w.own) && [t.remove, () => removeGoal(w, goal)],
      ])}
      ${goal.author.isPerson === w.own ? stepsView(w, goal) : html`<p class="by">${t.notMine(goal.author.name)}</p>`}</li>`)}</ul>` : html`<p class="soft">${t.nothingYet}</p>`}
    <p><button type="button" class="btn quiet" data-key="goal" @click=${() => w.open('goal')}>${t.addGoal}</button></p>`;
}

function removeGoal(w: Writing, goal: Goal): Promise<void> {
  const { id, author: _author, authoredOn: _on, ...own } = goal;
  const { order } = w.plan;
  const again = newId();
  const back = [() => change.addGoal(again, own as unknown as Item), ...(order.includes(id) ? [() => change.setOrder(order.map((each) => (each === id ? again : each)))] : [])];
  return w.act([() => change.removeGoal(id)], w.t.removed, back);
}

function stepsView(w: Writing, goal: Goal): TemplateResult {
  const { t } = w;
  const labelOf = (code: string) => w.around.t.terms.step.find((term) => term.code === code)?.label ?? code;
  const put = (words: string, make: (steps: Step[]) => Step[], undo?: (steps: Step[]) => Step[], focus?: string) => () =>
    w.act([() => change.setSteps(goal.id, undefined, (steps) => make([...steps]))], words, undo && [() => change.setSteps(goal.id, undefined, (steps) => undo([...steps]))], focus);
  const move = (step: Step, by: number) => put(by < 0 ? t.movedUp : t.movedDown, (steps) => {
    const from = steps.findIndex(({ id }) => id === step.id);
    if (steps[from + by]) [steps[from], steps[from + by]] = [steps[from + by]!, steps[from]!];
    return steps;
  }, undefined, `[data-key="${CSS.escape(`${by < 0 ? 'up' : 'down'}:${step.id}`)}"]`);
  return html`${goal.steps.length ? html`<ul class="plain steps-list">${goal.steps.map((step, i) => html`<li><p class="tight"><span class="tag">${labelOf(step.status)}</span> ${step.text}</p>
      ${buttons(w, step.text, [
        [t.change, () => w.open('step', `${goal.id},${step.id}`), `step${goal.id},${step.id}`],
        i > 0 && [t.up, move(step, -1), `up:${step.id}`], i < goal.steps.length - 1 && [t.down, move(step, 1), `down:${step.id}`],
        [t.remove, put(t.removed, (steps) => steps.filter(({ id }) => id !== step.id), (steps) => [...steps.slice(0, i), step, ...steps.slice(i)])],
      ])}</li>`)}</ul>` : nothing}
    <p><button type="button" class="link-btn" data-key=${`step${goal.id}`} @click=${() => w.open('step', goal.id)}>${t.addStep}<span class="hush">${t.opens(goal.statement)}</span></button></p>`;
}

/** Two steps to take the whole plan away. */
function removeView(w: Writing, level: number): TemplateResult {
  const { t } = w;
  if (!w.asksRemove) return html`<section class="part"><p><button type="button" class="link-btn" data-do="remove-plan" @click=${() => w.askRemove(true)}>${t.removePlan}</button></p></section>`;
  return html`<section class="part">${heading(level, t.removePlanSure, { focusable: true, id: 'remove-plan' })}<p>${t.removePlanText}</p>
    <p class="actions"><button type="button" class="btn" @click=${w.removePlan}>${t.removePlanYes}</button><button type="button" class="btn quiet" @click=${() => w.askRemove(false)}>${t.removePlanNo}</button></p></section>`;
}
