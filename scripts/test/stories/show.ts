// Runs in the page: shows one story, the way Storybook would, without Storybook (whose own page breaks under the policy).
import { render } from 'lit';

interface Context {
  readonly args: Record<string, unknown>;
  readonly canvasElement: HTMLElement;
}

interface Csf {
  readonly args?: Record<string, unknown>;
  readonly render?: (args: Record<string, unknown>, context: Context) => unknown;
  readonly play?: (context: Context) => unknown;
}

export type StoryFile = Record<string, unknown> & { readonly default: Csf & { readonly component?: string } };

/** Shows a story in its place and resolves when what it does is done and nothing moves any more. */
export async function showStory(file: StoryFile, name: string, canvasElement: HTMLElement): Promise<void> {
  const meta = file.default;
  const story = file[name] as Csf;
  const args = { ...meta.args, ...story.args };
  const context = { args, canvasElement };
  const draw = story.render ?? meta.render;
  if (draw) render(draw(args, context), canvasElement);
  else canvasElement.append(Object.assign(document.createElement(meta.component!), args));
  // A widget that is told to be dark stands on a dark page.
  const theme = canvasElement.querySelector('[theme]')?.getAttribute('theme');
  if (theme) document.documentElement.style.colorScheme = theme;
  await stillness(canvasElement);
  await (story.play ?? meta.play)?.(context);
  await stillness(canvasElement);
}

/** Until what is shown has stayed the same for a while. */
async function stillness(inside: ParentNode): Promise<void> {
  const end = performance.now() + 10_000;
  let before = '';
  for (let same = 0; same < 4 && performance.now() < end; ) {
    await new Promise((resolve) => setTimeout(resolve, 30));
    const now = outline(inside);
    same = now === before ? same + 1 : 0;
    before = now;
  }
}

/** Until nothing has changed for so long that whatever a story still waits for will not come. */
export async function stuck(): Promise<void> {
  let before = '';
  for (let same = 0; same < 5; ) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    const now = outline(document);
    same = now === before ? same + 1 : 0;
    before = now;
  }
}

const outline = (inside: ParentNode): string => [...deepElements(inside)].map((element) => `${element.localName}${element.attributes.length}${element.childNodes.length}`).join();

function* deepElements(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* deepElements(element.shadowRoot);
  }
}
