import { accessSync, constants } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** One sentence for people who have no such browser. */
export const howToGetChromium =
  'No Chromium, Chrome or Edge was found: install one (on Debian or Ubuntu: apt install chromium) or set CHROME_PATH to its program file.';

const onPath = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge', 'microsoft-edge-stable', 'msedge'];

const elsewhere: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [path.join(folder, 'Google/Chrome/Application/chrome.exe'), path.join(folder, 'Microsoft/Edge/Application/msedge.exe')]),
};

/** The system's Chromium, Chrome or Edge. */
export function findChromium(): string | undefined {
  return [process.env['CHROME_PATH'], ...programsOnPath(onPath), ...(elsewhere[process.platform] ?? [])].find(runnable);
}

/** The system's Firefox. */
export function findFirefox(): string | undefined {
  return programsOnPath(['firefox-esr', 'firefox']).find(runnable);
}

/** The driver of WebKitGTK. It needs a display; without one Xvfb must be there too. */
export function findWebKitDriver(): string | undefined {
  const driver = programsOnPath(['WebKitWebDriver']).find(runnable);
  const display = process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'] ?? programsOnPath(['Xvfb']).find(runnable);
  return display ? driver : undefined;
}

/** Calm start, no first-run pages, no traffic of its own; the sandbox cannot start for root. */
export const chromiumFlags: readonly string[] = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Tests run in several tabs at once, and the ones behind must not be slowed down.
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
];

function programsOnPath(names: readonly string[]): string[] {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter((folder) => !folder.includes('node_modules'));
  return names.flatMap((name) => folders.map((folder) => path.join(folder, os.platform() === 'win32' ? `${name}.exe` : name)));
}

function runnable(file: string | undefined): file is string {
  if (!file) return false;
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
