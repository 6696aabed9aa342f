import { createService } from '../service.ts';
import { openStore } from '../store/open.ts';
import { checkAnswer } from './check-answer.ts';
import { someDay } from './stores.ts';

/** Run by tests as a process of its own: the service over a place, with the time standing still. */
const store = await openStore(process.argv[2]!, someDay);
const app = await createService({
  store, clock: () => someDay, strict: true, logger: false,
  config: { timerSeconds: 0, drainMilliseconds: 20_000, requestsPerMinute: 1_000_000, holdsPerAddress: 1_000_000, guestHoldsPerSession: 1_000_000,
    // Tests that load this book everything from one address.
    bookingsPerAddressPerDay: 1_000_000, placesPerContact: 1_000_000 },
});
// Whoever asks over the network sees what leaves here: it is held against the contract on its way out.
app.addHook('onSend', async (request, reply, payload) => {
  const bytes = typeof payload === 'string' ? Buffer.from(payload) : payload instanceof Uint8Array ? payload : new Uint8Array();
  checkAnswer({ method: request.method, url: request.url, status: reply.statusCode, header: (name) => reply.getHeader(name)?.toString(), bytes });
});
process.once('SIGTERM', () => void app.close());
const address = await app.listen({ host: '127.0.0.1', port: 0 });
process.stdout.write(`listening ${address}\n`);
