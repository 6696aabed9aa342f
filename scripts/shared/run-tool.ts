import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { root } from './root.ts';

export interface ToolResult {
  readonly code: number;
  /** What it wrote to both streams, in order; empty when `show` was asked for. */
  readonly output: string;
}

export interface ToolOptions {
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Lets the tool write to our own output instead of collecting it. */
  readonly show?: boolean;
  readonly cwd?: string;
  readonly timeoutMs?: number;
}

/** Runs a JavaScript or TypeScript file with this very Node, so that no PATH and no shell decide what runs. */
export function runNode(args: readonly string[], options: ToolOptions = {}): Promise<ToolResult> {
  return runProgram(process.execPath, args, options);
}

/** Runs the command `bin` of an installed package. */
export function runTool(packageName: string, bin: string, args: readonly string[], options: ToolOptions = {}): Promise<ToolResult> {
  return runNode([binaryOf(packageName, bin), ...args], options);
}

function binaryOf(packageName: string, bin: string): string {
  const require = createRequire(path.join(root, 'package.json'));
  const folder = path.join(root, 'node_modules', packageName);
  const manifest = require(path.join(folder, 'package.json')) as { bin: string | Record<string, string> };
  const file = typeof manifest.bin === 'string' ? manifest.bin : manifest.bin[bin];
  if (!file) throw new Error(`${packageName} has no command ${bin}`);
  return path.join(folder, file);
}

const running = new Set<ReturnType<typeof spawn>>();
process.on('exit', () => {
  for (const child of running) child.kill('SIGTERM');
});

export function runProgram(command: string, args: readonly string[], options: ToolOptions = {}): Promise<ToolResult> {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(command, args, {
      cwd: options.cwd ?? root,
      stdio: options.show ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...(options.show ? {} : { NO_COLOR: '1', FORCE_COLOR: undefined }), ...options.env },
      ...(options.timeoutMs ? { timeout: options.timeoutMs, killSignal: 'SIGKILL' as const } : {}),
    });
    running.add(child);
    child.stdout?.on('data', (text: Buffer) => (output += text.toString()));
    child.stderr?.on('data', (text: Buffer) => (output += text.toString()));
    const finish = (code: number, more = '') => {
      running.delete(child);
      resolve({ code, output: output + more });
    };
    child.on('error', (error) => finish(1, String(error.message)));
    child.on('close', (code, signal) => finish(code ?? 1, signal ? `\n(ended by ${signal})` : ''));
  });
}

/** What went wrong, out of all a tool wrote: the sentence of an error that nobody caught, else everything but stacks. */
export function reasonIn(output: string): string {
  const uncaught = /^(?:\w*Error(?: \[\w+\])?): (.+)$/m.exec(output);
  if (uncaught?.[1] && /^\s+at /m.test(output)) return uncaught[1].trim();
  return output.replace(/^\s+at .*\n?/gm, '').trim();
}
