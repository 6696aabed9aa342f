import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { root } from '../shared/root.ts';
import { readOptions, storeInWords } from './options.ts';

test('without options it is port 4400 and a file of its own', () => {
  assert.deepEqual(readOptions([], {}), { port: 4400, store: path.join(root, '.data/daybridge.sqlite'), reset: false, folder: path.join(root, '.data') });
});

test('the port of the command line wins over PORT', () => {
  assert.equal(readOptions([], { PORT: '5000' }).port, 5000);
  assert.equal(readOptions(['--port', '5001'], { PORT: '5000' }).port, 5001);
});

test('what cannot be understood is said in one sentence', () => {
  assert.throws(() => readOptions(['--port', 'many'], {}), /"many" is not a port/);
  assert.throws(() => readOptions([], { PORT: '70000' }), /"70000" is not a port/);
  assert.throws(() => readOptions(['--prot', '1'], {}), /Unknown option '--prot'. Use: npm start/);
});

test('a database address is shown without its password', () => {
  const { store } = readOptions(['--store', 'postgres://day:secret@db.example/day'], {});
  assert.equal(store, 'postgres://day:secret@db.example/day');
  assert.equal(storeInWords(store), 'postgres://day:…@db.example/day');
});
