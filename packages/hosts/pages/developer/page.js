// Runs the examples and shows their own source beside the answer.
import { examples } from './examples.js';

const run = examples(document.querySelector('meta[name="daybridge-api"]').content);
const at = (kind, name) => document.querySelector(`[data-${kind}="${name}"]`);
const source = await (await fetch(new URL('./examples.js', import.meta.url))).text();

for (const name of Object.keys(run)) {
  const lines = source.split(`// begin ${name}\n`)[1].split(`// end ${name}`)[0].split('\n');
  at('code', name).textContent = lines.map((line) => line.slice(6)).join('\n').trim();
  at('run', name).addEventListener('click', () => show(name));
}

async function show(name) {
  const answer = at('answer', name);
  answer.textContent = 'Asking…';
  try {
    answer.textContent = JSON.stringify(await run[name](), null, 2);
  } catch (error) {
    answer.textContent = `${error.name}: ${error.message}`;
  }
}
