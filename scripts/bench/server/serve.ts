// The service in a process of its own, over the store named as the first argument. Says where it listens when it is warm.
import { createService } from '../../../packages/server/src/service.ts';
import { openStore } from '../../../packages/server/src/store/open.ts';

const store = await openStore(process.argv[2]!);
const app = await createService({ store, logger: false, config: { requestsPerMinute: 1e9 } });
const address = await app.listen({ host: '127.0.0.1', port: 0 });
await fetch(`${address}/v1/opportunities?limit=1`).then((answer) => answer.text());
process.send!(address);
// Asked how much time of the processors it has used so far, in milliseconds.
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send!((user + system) / 1000);
});
process.once('disconnect', () => void app.close());
