import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, render } from 'lit';
import '@daybridge/elements/opportunity-finder/define';
import type { DayOpportunityFinder } from '@daybridge/elements/opportunity-finder';
import type { FinderClient } from '../packages/elements/src/opportunity-finder/opportunity-finder.store.ts';
import { pretend } from '../packages/elements/src/opportunity-finder/sample-walk.ts';

/** The attributes and properties of the element; the controls come from the manifest. */
export type Args = Partial<Pick<DayOpportunityFinder, 'heading' | 'where' | 'within' | 'pageSize' | 'calm' | 'fixed' | 'detailHref' | 'jsonLd' | 'headingLevel' | 'helpPhone' | 'urgentHelpLine' | 'lang' | 'dir'>>
  & Partial<Record<'lifeDomain' | 'accessFeature' | 'cost' | 'timeOfDay' | 'theme', string>>;

export interface Scene {
  args?: Args;
  /** What the service answers; the rest is the sample. */
  answers?: Partial<FinderClient>;
  /** What the author put inside the tag. */
  inside?: unknown;
  /** How wide the place is, as a class of the box around it. */
  width?: number;
  /** What the person does before the picture is taken. */
  walk?: (element: DayOpportunityFinder) => unknown;
}

const ours = html`<a href="https://kingsmead.example/groups">Our groups as a list</a>`;

/** One story. */
export function scene({ args = {}, answers, inside = ours, width, walk }: Scene = {}): StoryObj<Args> {
  return {
    args,
    render: (given) => {
      const element = document.createElement('day-opportunity-finder');
      const { theme, lang, dir, ...properties } = given;
      for (const [name, value] of Object.entries({ theme, lang, dir })) if (value) element.setAttribute(name, value);
      Object.assign(element, { helpPhone: '01632 960 010' }, properties);
      if (width) element.style.width = `${width}px`;
      pretend(element, answers);
      render(inside, element);
      return html`${element}`;
    },
    play: async ({ canvasElement }) => {
      const element = canvasElement.querySelector<DayOpportunityFinder>('day-opportunity-finder')!;
      await walk?.(element);
    },
  };
}

export const meta: Meta<Args> = {
  component: 'day-opportunity-finder',
  argTypes: { theme: { control: 'select', options: ['light', 'dark'] } },
};

/** What the service answers when it does not. */
export const failing = (kind: string, status?: number) => async (): Promise<never> => {
  throw Object.assign(new Error(kind), { kind, status });
};
export const never = (): Promise<never> => new Promise<never>(() => undefined);
