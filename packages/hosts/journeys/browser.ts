import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';

export type EngineName = 'chromium' | 'firefox' | 'webkit';
export type Key = 'Tab' | 'Shift+Tab' | 'Enter' | 'Space' | 'Escape' | 'ArrowDown' | 'ArrowUp';

/** One way of driving a browser. Each engine has its own; what a journey says is the same for all. */
export interface Driver {
  readonly engine: EngineName;
  goto(url: string): Promise<void>;
  /** Calls a function of `eyes.ts` in the page. */
  ask<T>(call: string): Promise<T>;
  /** Runs an expression of a test's own in the page and waits for what it gives. Only Chromium and Firefox can. */
  run<T>(expression: string): Promise<T>;
  /** Clicks, fills or focuses the only element an expression gives. */
  click(element: string): Promise<void>;
  fill(element: string, text: string): Promise<void>;
  press(key: Key): Promise<void>;
  /** Types where the focus is. */
  type(text: string): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  screenshot(file: `${string}.png`): Promise<void>;
  reload(): Promise<void>;
  back(): Promise<void>;
  /** Clicks twice in quick succession. */
  clickTwice(element: string): Promise<void>;
  /** Shows the page as on paper. Only Chromium can. */
  media(type: 'print' | 'screen'): Promise<void>;
  /** The page on A4 paper, as a PDF file. Only Chromium can. */
  paper(): Promise<Uint8Array>;
  /** Lets nothing through to this origin any more; without one, everything again. Only Chromium can. */
  cutOff(origin?: string): Promise<void>;
  /** What could be seen of the pages while they were used, where the engine tells. */
  readonly seen: Seen;
  close(): Promise<void>;
}

/** What somebody with the developer tools open would have seen. */
export interface Seen {
  /** Errors and warnings of the pages in their consoles; answers that are no success stand in `refusals`. */
  readonly complaints: string[];
  /** Everything that was asked for. */
  readonly requests: { readonly method: string; readonly url: string; readonly referrer: string }[];
  /** Answers from 400 up, as "409 PUT /v1/bookings/…", and requests that got none. */
  readonly refusals: string[];
  /** What was written to storage, as "session day-attempt". */
  readonly writes: string[];
  /** Files that were downloaded. */
  readonly downloads: () => readonly string[];
}

export const nothingSeen = (): Seen => ({ complaints: [], requests: [], refusals: [], writes: [], downloads: () => [] });

let bundled: Promise<string> | undefined;

/** `eyes.ts` as one expression that can be run in any page, whatever its policy: the driver runs it, not the page. */
export function eyes(): Promise<string> {
  bundled ??= build({
    entryPoints: [fileURLToPath(new URL('./eyes.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'eyes',
    target: 'es2022',
  }).then((result) => `${result.outputFiles[0]!.text}; return eyes;`);
  return bundled;
}

export interface TabOptions {
  /** How long to wait for something to appear, in milliseconds. */
  readonly patience?: number;
}

/** What a person does in a browser: find by role and name, click, type, press keys, read. */
export class Tab {
  readonly driver: Driver;
  readonly #patience: number;

  constructor(driver: Driver, options: TabOptions = {}) {
    this.driver = driver;
    this.#patience = options.patience ?? 30_000;
  }

  async goto(url: string): Promise<void> {
    await this.driver.goto(url);
  }

  async click(role: string, name: string, options: Match = {}): Promise<void> {
    await this.driver.click(await this.#only(role, name, options));
  }

  /** Types into a field, found by its label. What was in it is replaced. */
  async fill(label: string, text: string): Promise<void> {
    await this.driver.fill(await this.#only('textbox', label, {}), text);
  }

  /** Clicks a button or link twice, as somebody does who is not sure that the first click counted. */
  async clickTwice(role: string, name: string): Promise<void> {
    await this.driver.clickTwice(await this.#only(role, name, {}));
  }

  async reload(): Promise<void> {
    await this.driver.reload();
  }

  async press(...keys: Key[]): Promise<void> {
    for (const key of keys) await this.driver.press(key);
  }

  /** Types into what has the focus. */
  async type(text: string): Promise<void> {
    await this.driver.type(text);
  }

  /** Presses Tab until this has the focus: what somebody without a mouse does. */
  async tabTo(role: string, name: string, most = 120): Promise<void> {
    for (let pressed = 0; pressed < most; pressed += 1) {
      const at = await this.focus();
      if (at.role === role && at.name.toLowerCase().includes(name.toLowerCase())) return;
      await this.driver.press('Tab');
    }
    throw new Error(`Tab never reached the ${role} "${name}"`);
  }

  async focus(): Promise<{ role: string; name: string }> {
    return this.driver.ask('focused()');
  }

  /** Waits until this text can be seen. */
  async see(text: string): Promise<void> {
    const wanted = text.toLowerCase();
    await this.until(async () => (await this.text()).toLowerCase().includes(wanted), async () => `"${text}" is not to be seen. The page says:\n${(await this.text()).slice(0, 3000)}`);
  }

  async text(): Promise<string> {
    return this.driver.ask('readPage()');
  }

  /** Waits until an element with this role and name is there. */
  async find(role: string, name: string, options: Match = {}): Promise<void> {
    await this.#only(role, name, options);
  }

  /** Waits until this text can no longer be seen. */
  async seeNo(text: string): Promise<void> {
    const gone = text.toLowerCase();
    await this.until(async () => !(await this.text()).toLowerCase().includes(gone), () => `"${text}" is still to be seen`);
  }

  /** What a field holds, found by its label. */
  async value(label: string): Promise<string> {
    return this.driver.ask(`valueOf(eyes.${await this.#only('textbox', label, {})})`);
  }

  async isChecked(role: 'radio' | 'checkbox', name: string): Promise<boolean> {
    return this.driver.ask(`isChecked(eyes.${await this.#only(role, name, {})})`);
  }

  /** Everything that is written in the page, hidden or not, in every shadow root, and the values of its fields. */
  async everyWord(): Promise<string> {
    return this.driver.ask('everyWord()');
  }

  async count(role: string, name: string): Promise<number> {
    return this.driver.ask(`look(${JSON.stringify(role)}, ${JSON.stringify(name)}, false).length`);
  }

  /** How far the page is wider than its window, in pixels. */
  async overflow(): Promise<number> {
    return this.driver.ask('overflow()');
  }

  /** Names of what is in storage, and cookies. */
  async stored(): Promise<string[]> {
    return this.driver.ask('stored()');
  }

  async until(condition: () => Promise<boolean>, why: () => Promise<string> | string): Promise<void> {
    const end = Date.now() + this.#patience;
    while (!(await condition().catch(() => false))) {
      if (Date.now() > end) throw new Error(await why());
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  async #only(role: string, name: string, { exact = false, nth }: Match): Promise<string> {
    const list = `look(${JSON.stringify(role)}, ${JSON.stringify(name)}, ${exact})`;
    const enough = nth === undefined ? (n: number) => n === 1 : (n: number) => n > nth;
    await this.until(
      async () => enough(await this.driver.ask<number>(`${list}.length`)),
      async () => `There are ${await this.driver.ask<number>(`${list}.length`)} visible elements with role ${role} and name "${name}". The page says:\n${(await this.text()).slice(0, 3000)}`,
    );
    return `${list}[${nth ?? 0}]`;
  }
}

interface Match {
  /** The whole name, not a part of it. */
  readonly exact?: boolean;
  /** Which one, when there may be several; without it there must be exactly one. */
  readonly nth?: number;
}
