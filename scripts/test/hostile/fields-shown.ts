import type { Story } from '../stories/story-pages.ts';
import type { HostilePage } from './pages.ts';

export const idOf = ({ file, name }: Story): string => `${file}/${name}`;

/** The component whose stories a file holds. */
const components = ['opportunity-finder', 'session-booker', 'plan-summary', 'plan-viewer'];
const componentOf = ({ file }: Story): string => components.find((name) => file.startsWith(name)) ?? file;

export interface FieldsShown {
  /** Every field that was answered to any story, as "component path". */
  readonly answered: ReadonlySet<string>;
  /** The fields each story shows, by the story's id. */
  readonly byStory: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Which fields each story shows, by a mark in each of them. */
export async function fieldsShown(pages: readonly HostilePage[], stories: readonly Story[], say: (line: string) => void): Promise<FieldsShown> {
  const answered = new Set<string>();
  const byStory = new Map<string, Set<string>>();
  const waiting = [...stories];
  await Promise.all(pages.map(async (page) => {
    for (let story = waiting.shift(); story; story = waiting.shift()) {
      const { errors, unfinished } = await page.render([idOf(story)], 'hostile.marking()');
      for (const words of [...errors, ...unfinished]) say(`  ${idOf(story)} with marks in its data: ${words.slice(0, 200)}`);
      const marks = await page.marks();
      const field = ({ path }: { path: string }) => `${componentOf(story)} ${path}`;
      for (const mark of marks) answered.add(field(mark));
      byStory.set(idOf(story), new Set(marks.filter(({ seen }) => seen).map(field)));
    }
  }));
  return { answered, byStory };
}

/** Every field that is to be seen somewhere. */
export const seenAnywhere = ({ byStory }: FieldsShown): Set<string> => new Set([...byStory.values()].flatMap((fields) => [...fields]));

/** The fewest stories, or nearly, that show every field that any story shows. */
export function fewest(shown: FieldsShown): string[] {
  const { byStory } = shown;
  const left = seenAnywhere(shown);
  const chosen: string[] = [];
  while (left.size > 0) {
    const gain = ([, fields]: readonly [string, ReadonlySet<string>]) => [...fields].filter((field) => left.has(field)).length;
    const [story, fields] = [...byStory].reduce((a, b) => (gain(b) > gain(a) ? b : a));
    chosen.push(story);
    for (const field of fields) left.delete(field);
  }
  return chosen;
}
