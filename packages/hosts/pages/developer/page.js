// Runs the examples and shows their own source beside the answer.
import { examples } from './examples.js';

const at = (kind, name) => document.querySelector(`[data-${kind}="${name}"]`);
const source = await (await fetch(new URL('./examples.js', import.meta.url))).text();

/** What stands between two markers, without the indentation it has there. */
function sourceOf(name) {
  const lines = source.split(`// begin ${name}\n`)[1].split(`// end ${name}`)[0].trimEnd().split('\n');
  const indent = Math.min(...lines.filter((line) => line.trim()).map((line) => line.search(/\S/)));
  return lines.map((line) => line.slice(indent)).join('\n');
}

at('code', 'start').textContent = sourceOf('start');
for (const name of Object.keys(examples)) {
  at('code', name).textContent = sourceOf(name);
  at('run', name).addEventListener('click', () => show(name));
}

async function show(name) {
  const answer = at('answer', name);
  answer.textContent = 'Asking…';
  try {
    answer.textContent = JSON.stringify(await examples[name](), null, 2);
  } catch (error) {
    answer.textContent = `${error.name}: ${error.message}`;
  }
}
