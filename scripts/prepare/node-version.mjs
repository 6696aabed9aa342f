// Runs on whatever Node the machine has: plain JavaScript, nothing from node_modules.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The scripts are TypeScript and the service uses node:sqlite; both need this version. */
const WANTED_MAJOR = 24;
const OLDEST = [20, 19];

/** Ends with one sentence, never with a stack. */
export function giveUp(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

export function requireSupportedNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return;
  giveUp(`Daybridge needs Node ${OLDEST.join('.')} or newer and this is ${process.versions.node}: get the current version from https://nodejs.org and try again.`);
}

const majorOf = (versionText) => Number(/^v?(\d+)\./.exec(versionText.trim())?.[1] ?? 0);

/** Node 24 as npm installed it for this system, undefined where there is none or it does not start. */
function installedNode() {
  const require = createRequire(path.join(root, 'package.json'));
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  try {
    const folder = path.dirname(require.resolve(`${name}/package.json`));
    const file = path.join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
    if (!existsSync(file)) return undefined;
    const answer = spawnSync(file, ['--version'], { encoding: 'utf8' });
    return answer.status === 0 && majorOf(answer.stdout) >= WANTED_MAJOR ? file : undefined;
  } catch {
    return undefined;
  }
}

/** The Node that runs our TypeScript: this one if it is new enough, else the installed one. */
export function findNode() {
  if (majorOf(process.versions.node) >= WANTED_MAJOR) return process.execPath;
  return (
    installedNode() ??
    giveUp(
      `Daybridge runs on Node ${WANTED_MAJOR}, which could not be installed for ${process.platform} ${process.arch}: ` +
        `install Node ${WANTED_MAJOR} or newer from https://nodejs.org and try again.`,
    )
  );
}

/** The environment of a service that runs for months. */
export const lasting = {
  // What was compiled for the last start need not be compiled again.
  NODE_COMPILE_CACHE: path.join(root, '.cache', 'compiled'),
  // On Linux: what is freed goes back to the machine, instead of staying in pieces with each thread.
  MALLOC_ARENA_MAX: '1',
  MALLOC_MMAP_THRESHOLD_: '16384',
  MALLOC_TRIM_THRESHOLD_: '131072',
};

/** Continues in a TypeScript file under Node 24 and ends as that file ends. What the caller's environment says goes before `environment`. */
export function continueIn(script, args, environment = {}) {
  const node = findNode();
  const binaries = path.join(root, 'node_modules', '.bin');
  const child = spawn(node, ['--conditions=source', '--disable-warning=ExperimentalWarning', path.join(root, script), ...args], {
    stdio: 'inherit',
    cwd: root,
    env: { ...environment, ...process.env, PATH: [path.dirname(node), binaries, process.env.PATH].join(path.delimiter) },
  });
  // Ctrl-C reaches the whole group; a signal sent to this process alone must reach the child too.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  stopWithNpm(() => child.kill('SIGTERM'));
  child.on('error', (error) => giveUp(`Node could not be started (${error.message}).`));
  child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
}

/** npm passes a signal to the shell it started, which ends without passing it on; then its parent is another one. */
export function stopWithNpm(stop) {
  if (!process.env.npm_lifecycle_event || process.platform === 'win32') return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    stop();
  }, 500);
  timer.unref();
}
