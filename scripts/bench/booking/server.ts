// A process of the service for `npm run bench:booking`: as it runs anywhere, but with its caps out of the way, the time standing still and
// sample sign-in. Its place is the first argument.
import { createService, openStore } from '@daybridge/server';

const now = new Date('2026-10-05T09:00:00.000Z');
const most = 1_000_000;
const app = await createService({
  store: await openStore(process.argv[2]!, now), clock: () => now, logger: false, dev: true,
  config: {
    timerSeconds: 0, requestsPerMinute: most, holdsPerPerson: most, holdsPerAddress: most, guestHoldsPerSession: most, bookingsPerAddressPerDay: most,
    placesPerContact: most, drainMilliseconds: 20_000,
  },
});
process.once('SIGTERM', () => void app.close());
console.log(`listening ${await app.listen({ host: '127.0.0.1', port: 0 })}`);
