// A process of the service for `npm run test:crash`: place, the minutes its clock is ahead, a mail server, and `unsynced` for the control,
// whose disk is never waited for.
import { createService } from '@daybridge/server';
import { openDatabase, storeOver } from '../../../packages/server/src/store/open.ts';

const [place, ahead, smtpUrl, unsynced] = process.argv.slice(2) as [string, string, string, string | undefined];
const began = Date.parse('2026-10-05T09:00:00.000Z') + Number(ahead) * 60_000;
const most = 1_000_000;
const database = await openDatabase(place);
if (unsynced === 'unsynced') await database.script('PRAGMA synchronous = OFF');
const app = await createService({
  store: storeOver(database), clock: () => new Date(began + performance.now()), logger: false,
  config: {
    timerSeconds: smtpUrl === 'none' ? 0 : 1, requestsPerMinute: most, holdsPerAddress: most, guestHoldsPerSession: most, bookingsPerAddressPerDay: most, placesPerContact: most,
    ...(smtpUrl !== 'none' && { smtpUrl, mailFrom: 'appointments@kingsmead.example' }),
  },
});
process.once('SIGTERM', () => void app.close());
console.log(`listening ${await app.listen({ host: '127.0.0.1', port: 0 })} ${process.pid}`);
