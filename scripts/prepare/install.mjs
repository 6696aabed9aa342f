// Runs on whatever Node the machine has: plain JavaScript, nothing from node_modules.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { giveUp, root, stopWithNpm } from './node-version.mjs';

const lockFile = path.join(root, 'package-lock.json');
const stampFile = path.join(root, 'node_modules', '.daybridge-lock');
const hiddenLockFile = path.join(root, 'node_modules', '.package-lock.json');

/** Installs exactly what the lock file says, unless that is already there. */
export async function installIfNeeded() {
  const lockText = readFileSync(lockFile);
  const stamp = createHash('sha256').update(lockText).digest('hex');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  if (!installedByHand(JSON.parse(lockText.toString()))) await install();
  writeFileSync(stampFile, stamp);
}

/** Whether `npm ci` or `npm install` was run by hand: npm's own record then names every version of the lock. */
function installedByHand(lock) {
  if (!existsSync(hiddenLockFile)) return false;
  try {
    const there = JSON.parse(readFileSync(hiddenLockFile, 'utf8')).packages;
    return Object.entries(lock.packages).every(([place, wanted]) => {
      if (!place.startsWith('node_modules/') || wanted.optional || wanted.devOptional || wanted.peer) return true;
      return wanted.link === there[place]?.link && wanted.version === there[place]?.version && wanted.integrity === there[place]?.integrity;
    });
  } catch {
    return false;
  }
}

function npmCommand() {
  const script = process.env.npm_execpath;
  if (script && /npm-cli\.[cm]?js$/.test(script)) return [process.env.npm_node_execpath ?? process.execPath, [script], {}];
  return process.platform === 'win32' ? ['npm.cmd', [], { shell: true }] : ['npm', [], {}];
}

async function install() {
  const done = showProgress('Installing what the lock file lists (once; a minute or two)');
  // Without a network npm tries for many minutes. What is in its cache it can install all the same.
  const online = await runNpm(['ping', '--fetch-retries=0', '--fetch-timeout=20000']);
  const offline = online.code !== 0 && noNetwork.test(online.output);
  const result = await runNpm(['ci', '--no-audit', '--no-fund', '--no-progress', ...(offline ? ['--offline'] : ['--fetch-retry-mintimeout=1000'])]);
  done(result.code === 0);
  if (result.signal) process.exit(130);
  if (result.code !== 0) giveUp(reasonFor(offline ? online.output : result.output));
}

async function runNpm(args) {
  const [command, first, options] = npmCommand();
  return await new Promise((resolve) => {
    let output = '';
    const child = spawn(command, [...first, ...args], {
      ...options,
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, PUPPETEER_SKIP_DOWNLOAD: '1', NODE_ENV: 'development' },
    });
    const stop = (signal) => child.kill(signal);
    process.once('SIGINT', stop).once('SIGTERM', stop);
    stopWithNpm(() => stop('SIGTERM'));
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
    child.on('error', (error) => resolve({ code: 1, output: String(error) }));
    child.on('exit', (code, signal) => {
      process.off('SIGINT', stop).off('SIGTERM', stop);
      resolve({ code: code ?? 1, signal, output });
    });
  });
}

const noNetwork = /ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|ECONNREFUSED|ETIMEDOUT|ECONNRESET|ENOTCACHED|network timeout/i;

function reasonFor(output) {
  if (noNetwork.test(output)) {
    return 'The packages Daybridge is made with could not be fetched: connect to the internet (or set npm\'s proxy or registry) and run it again; this is needed only once.';
  }
  if (/ENOSPC/.test(output)) return 'The packages could not be installed because the disk is full.';
  if (/EACCES|EPERM/.test(output)) return `The packages could not be installed because ${path.join(root, 'node_modules')} cannot be written.`;
  if (/in sync/.test(output)) return 'The packages could not be installed because package-lock.json does not match package.json: run npm install once and look at what it changed.';
  const line = output.split('\n').find((text) => /^npm (ERR!|error) (?!code)/.test(text)) ?? 'npm gave no reason';
  return `The packages could not be installed: ${line.replace(/^npm (ERR!|error)\s*/, '')} (\`npm ci\` shows more).`;
}

/** On a terminal the seconds tick in place; in a log a line comes every fifteen seconds. */
function showProgress(what) {
  const began = Date.now();
  const seconds = () => Math.round((Date.now() - began) / 1000);
  const terminal = process.stdout.isTTY;
  process.stdout.write(terminal ? `${what} …` : `${what} …\n`);
  const timer = setInterval(() => process.stdout.write(terminal ? `\r${what} … ${seconds()} s` : `  … ${seconds()} s\n`), terminal ? 1000 : 15_000);
  return (good) => {
    clearInterval(timer);
    process.stdout.write(terminal ? `\r${what} … ${seconds()} s\n` : good ? `  installed in ${seconds()} s\n` : '');
  };
}
