/** One text in UTF-8 out of parts, some of which are in UTF-8 already. */
export function joined(parts: readonly (string | Buffer)[]): Buffer {
  const runs: (string | Buffer)[] = [];
  let text = '';
  for (const part of parts) {
    if (typeof part === 'string') {
      text += part;
      continue;
    }
    runs.push(text, part);
    text = '';
  }
  runs.push(text);
  const bytes = Buffer.allocUnsafe(runs.reduce((sum, run) => sum + (typeof run === 'string' ? Buffer.byteLength(run) : run.length), 0));
  let at = 0;
  for (const run of runs) at += typeof run === 'string' ? bytes.write(run, at) : run.copy(bytes, at);
  return bytes;
}
