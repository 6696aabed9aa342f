import type { FastifyInstance } from 'fastify';

/** A page that carries what is typed to every place it must not go to: what the ears have to hear. */
const script = `
addEventListener('input', (event) => {
  const word = event.composedPath()[0].value;
  if (!word.endsWith('!')) return;
  history.replaceState({ word }, '', '#q=' + encodeURIComponent(word));
  document.title = word;
  localStorage.setItem('q', btoa(word));
  document.cookie = 'q=' + encodeURIComponent(word);
  indexedDB.open('words ' + word);
  window.name = word;
  console.log('searched', word);
  window.postMessage({ word }, '*');
  dispatchEvent(new CustomEvent('day-results', { detail: { word } }));
  fetch('/leaky/log?q=' + encodeURIComponent(word), { headers: { 'X-Word': encodeURIComponent(word) } }).catch(() => {});
  fetch('http://127.0.0.2:' + location.port + '/', { mode: 'no-cors' }).catch(() => {});
  const seen = document.createElement('p');
  seen.title = word;
  document.body.append(seen);
}, true);`;

/** Adds the page at `/leaky/` to a stage; its server writes addresses into its log, as many do. */
export function registerLeakyPage(app: FastifyInstance, log: (line: string) => void): void {
  app.get('/leaky/', async (_request, reply) => reply.type('text/html').send('<!doctype html><html lang="en"><title>Leaky</title><label>Words <input></label><script src="/leaky/leaky.js"></script></html>'));
  app.get('/leaky/leaky.js', async (_request, reply) => reply.type('text/javascript').send(script));
  app.get('/leaky/log', async (request, reply) => {
    log(`GET ${request.url}`);
    return reply.code(204).send();
  });
}
