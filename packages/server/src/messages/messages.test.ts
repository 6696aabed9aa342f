import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { textParts } from '@daybridge/domain/text-messages';
import ICAL from 'ical.js';
import { jwtVerify } from 'jose';
import { SMTPServer } from 'smtp-server';
import { HoldsByAddress } from '../bookings/holds-by-address.ts';
import { settleWhatIsDue } from '../bookings/round.ts';
import { ordinaryConfig } from '../config.ts';
import type { Config } from '../config.ts';
import { Directory } from '../directory/directory.ts';
import { silent } from '../http/logging.ts';
import { linkKey } from '../identity/link-key.ts';
import { confirmed, held } from '../testing/booking-desk.ts';
import { testService } from '../testing/service.ts';
import type { TestService } from '../testing/service.ts';
import { onEachStore, someDay } from '../testing/stores.ts';
import { ids } from '../testing/world.ts';
import { desk, tagOf } from '../upkeep/testing.ts';
import { deliverDue, tryAgainAfter } from './deliver.ts';
import { Undeliverable } from './sender.ts';
import type { Message, Sender } from './sender.ts';
import { fileSender } from './senders/file.ts';
import { notifySender } from './senders/notify.ts';
import { smtpSender } from './senders/smtp.ts';

const serverKey = 'a key of the server that nobody else has';
const config: Partial<Config> = { linkKey: serverKey, manageUrl: 'https://kingsmead.example/manage' };
const email = (value: string) => ({ contact: { channel: 'email', value } });

/** A round of sending, with what was sent. */
async function round(service: TestService, more: Partial<Config> = {}, sender?: Sender): Promise<Message[]> {
  const sent: Message[] = [];
  const desk = { store: service.store, directory: new Directory(service.store), config: { ...ordinaryConfig, ...config, ...more }, addresses: new HoldsByAddress() };
  await deliverDue(desk, sender ?? { send: async (message) => void sent.push(message) }, () => service.now, silent);
  return sent;
}

const message = (more: Partial<Message> = {}): Message => ({
  id: '0199b000-0000-8000-a000-000000000001', channel: 'email', to: 'asha@example.org', language: 'en', subject: 'Appointment at Mill Road, Tuesday 13 October, 6:30pm',
  body: 'Your appointment is booked.\n', text: 'Your appointment is booked.', ...more });

onEachStore('Messages about a booking', (place) => {
  test('go out once each as it is confirmed, reminded of, moved and cancelled, with what opens it and nothing that gives it away', async (t) => {
    const service = await testService(place, t, { config });
    const made = await held(service, ids.wednesday);
    assert.deepEqual(await round(service), [], 'who only keeps a place hears nothing');
    await service.send('POST', `${made.url}/confirm`, { headers: made.headers, body: email('asha@example.org') });
    const [confirmation, ...none] = await round(service);
    assert.deepEqual([none, await round(service)], [[], []]);
    assert.equal(confirmation!.subject, 'Appointment at Mill Road, Wednesday 14 October, 6:30pm');
    assert.ok(confirmation!.body.includes(`https://kingsmead.example/manage#${made.id}.${linkKey(serverKey, made.id, 1)}`));
    assert.match(confirmation!.body, /ring 01632 960151/);
    assert.doesNotMatch(JSON.stringify(confirmation), /Painting|Makers|Asha"|Library/);
    const event = (text: string) => new ICAL.Event(new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent')!);
    assert.equal(event(confirmation!.calendar!).uid, made.id);

    service.now = new Date('2026-10-13T17:29:00.000Z');
    assert.deepEqual(await round(service), []);
    service.now = new Date('2026-10-13T17:30:00.000Z');
    assert.match((await round(service))[0]!.body, /^Your appointment: Wednesday 14 October 2026, 6:30pm to 8pm at 1 Mill Road/);

    service.now = someDay;
    await service.send('POST', `${made.url}/move`, { headers: made.headers, body: { toSessionId: ids.tuesday } });
    const [moved] = await round(service);
    assert.match(moved!.body, /It is now Tuesday 13 October 2026, 6:30pm to 8pm.*\n\nIt was Wednesday 14 October 2026/);
    assert.ok(event(moved!.calendar!).sequence > event(confirmation!.calendar!).sequence);
    await service.send('POST', `${made.url}/cancel`, { headers: made.headers, body: {} });
    const [cancelled] = await round(service);
    assert.equal(event(cancelled!.calendar!).component.getFirstPropertyValue('status'), 'CANCELLED');
    assert.ok(event(cancelled!.calendar!).sequence > event(moved!.calendar!).sequence);
    service.now = new Date('2026-10-14T12:00:00.000Z');
    assert.deepEqual(await round(service), [], 'no reminder of what was cancelled');
  });

  test('follow the number they were told last, and say no more to the one before', async (t) => {
    const service = await testService(place, t, { config });
    const { url, headers, answer } = await confirmed(service, ids.wednesday);
    await round(service);
    await service.send('PATCH', url, {
      headers: { ...headers, 'content-type': 'application/merge-patch+json', 'if-match': String(answer.headers['etag']) }, body: email('new@example.org') });
    assert.deepEqual((await round(service)).map(({ to }) => to), ['new@example.org']);
    service.now = new Date('2026-10-13T18:00:00.000Z');
    assert.deepEqual((await round(service)).map(({ channel, to }) => [channel, to]), [['email', 'new@example.org']]);
  });

  test('offer a place that came up to the first who waits, in their language and in three parts of a text', async (t) => {
    const service = await testService(place, t, { config });
    const first = await confirmed(service, ids.tuesday, { places: 2 });
    const waiting = await service.send('PUT', '/v1/bookings/0199c000-0000-7000-8000-00000000aaaa', {
      headers: { 'booking-secret': 'x'.repeat(32), 'accept-language': 'cy' },
      body: { intent: 'wait', sessionId: ids.tuesday, places: 1, bookedFor: { kind: 'guest', name: 'Asha' }, contact: { channel: 'text', value: '07700 900124' } } });
    assert.equal(waiting.statusCode, 201);
    await round(service);
    await service.send('POST', `${first.url}/cancel`, { headers: first.headers, body: {} });
    const offer = (await round(service)).find(({ to }) => to === '07700 900124')!;
    assert.match(offer.text, /^Mae lle ar gael: Dydd Mawrth 13 Hydref 2026/);
    assert.ok(textParts(offer.text) <= 3, offer.text);
    service.pass(25 * 60);
    await settleWhatIsDue(service.store, ordinaryConfig, service.now);
    assert.deepEqual(await round(service), [], 'an offer that has lapsed is not sent late');
  });

  test('tell everybody of a session that is cancelled which other dates there are', async (t) => {
    const service = await testService(place, t, { config });
    const { record } = (await service.store.directory.get('opportunity', ids.painting))!;
    await service.store.directory.put([{ kind: 'opportunity', id: ids.painting, organisationId: ids.organisation, record }]);
    await service.store.people.insert({
      id: '0199b000-0000-7000-8000-000000000035', issuer: 'urn:daybridge:dev', subject: 'bea', createdAt: someDay.toISOString(),
      record: { login: { name: 'bea', roles: ['provider-staff'], organisationIds: [ids.organisation] } } });
    await confirmed(service, ids.tuesday);
    await round(service);
    const bea = await service.signedIn('0199b000-0000-7000-8000-000000000035');
    await service.send('POST', `/v1/sessions/${ids.tuesday}/cancel`, { headers: bea, body: { reason: 'The painting table has no heating.' } });
    const [told] = await round(service);
    assert.match(told!.text, /^We have had to cancel your appointment on Tuesday 13 October 2026.* Other dates: Wednesday 14 October, 6:30pm\./);
    assert.doesNotMatch(told!.text, /painting/i, 'what the provider wrote stands where the link leads');
  });

  test('remind of a date that was put off as long before it as the service is set to', async (t) => {
    const service = await testService(place, t, { config: { ...config, remindHours: 48 } });
    await confirmed(service, ids.wednesday);
    await round(service);
    const url = `/v1/sessions/${ids.wednesday}`;
    const { patch } = await desk(service);
    const { statusCode } = await patch(url, { startsAt: '2026-10-16T18:30:00+01:00', endsAt: '2026-10-16T20:00:00+01:00' }, tagOf(await service.get(url)));
    assert.equal(statusCode, 200);
    assert.match((await round(service))[0]!.body, /It is now Friday 16 October 2026, 6:30pm to 8pm/);
    service.now = new Date('2026-10-14T17:29:00.000Z');
    assert.deepEqual(await round(service), []);
    service.now = new Date('2026-10-14T17:30:00.000Z');
    assert.match((await round(service))[0]!.body, /^Your appointment: Friday 16 October 2026/);
  });

  test('are tried again later and later, given up in the end, and one nobody can deliver at once', async (t) => {
    const service = await testService(place, t, { config });
    await confirmed(service, ids.wednesday);
    let tries = 0;
    const down: Sender = { send: async () => { tries += 1; throw new Error('connection refused'); } };
    await round(service, { messageAttempts: 3 }, down);
    await round(service, { messageAttempts: 3 }, down);
    assert.equal(tries, 1, 'not before a minute is over');
    service.pass(1);
    await round(service, { messageAttempts: 3 }, down);
    service.pass(2);
    await round(service, { messageAttempts: 3 }, down);
    service.pass(60);
    await round(service, { messageAttempts: 3 }, down);
    assert.equal(tries, 3);
    await confirmed(service, ids.wednesday);
    const refused: Sender = { send: async () => { tries += 1; throw new Undeliverable('550'); } };
    await round(service, {}, refused);
    service.pass(60);
    await round(service, {}, refused);
    assert.equal(tries, 4);
    assert.deepEqual([1, 2, 3, 20].map(tryAgainAfter), [60_000, 120_000, 240_000, 3_600_000]);
  });

  test('are sent by one of two processes, and again by another when one died before it could note it', async (t) => {
    const service = await testService(place, t, { config });
    await confirmed(service, ids.wednesday);
    const both = await Promise.all([round(service), round(service)]);
    assert.equal(both.flat().length, 1);
    await confirmed(service, ids.wednesday);
    await service.store.transaction(({ outbox }) => outbox.claim(service.now.toISOString(), new Date(service.now.getTime() + 600_000).toISOString(), 20));
    assert.deepEqual(await round(service), [], 'it is another\'s until the lease ends');
    service.pass(10);
    assert.equal((await round(service)).length, 1);
  });
});

async function mailServer(t: TestContext, { refuse = false } = {}): Promise<{ url: string; mails: { to: string[]; text: string }[] }> {
  const mails: { to: string[]; text: string }[] = [];
  const server = new SMTPServer({
    // Nobody has to be asked what this machine is called, and who is still connected at the end is cut off.
    authOptional: true, disabledCommands: ['STARTTLS'], disableReverseLookup: true, closeTimeout: 100,
    onRcptTo: (_address, _session, done) => done(refuse ? Object.assign(new Error('no such mailbox asha@example.org'), { responseCode: 550 }) : undefined),
    onData(stream, session, done) {
      let text = '';
      stream.on('data', (part: Buffer) => (text += part.toString()));
      stream.on('end', () => {
        mails.push({ to: session.envelope.rcptTo.map(({ address }) => address), text });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => new Promise<void>((resolve) => server.close(() => resolve())));
  return { url: `smtp://127.0.0.1:${(server.server.address() as { port: number }).port}`, mails };
}

test('A mail server gets an email with a stable id, plain text and the calendar file', async (t) => {
  const { url, mails } = await mailServer(t);
  const sender = smtpSender(url, 'Kingsmead <appointments@kingsmead.example>');
  t.after(() => sender.close!());
  await sender.send(message({ calendar: 'BEGIN:VCALENDAR\r\nMETHOD:PUBLISH\r\nEND:VCALENDAR\r\n' }));
  await sender.send(message({ to: 'a,b@example.org' })).catch(() => undefined);
  const [mail] = mails;
  assert.deepEqual(mail!.to, ['asha@example.org']);
  for (const line of [/^Message-ID: <0199b000-0000-8000-a000-000000000001@kingsmead\.example>/m, /^From: Kingsmead <appointments@kingsmead\.example>/m, /^Auto-Submitted: auto-generated/m, /^Content-Language: en/m, /Content-Type: text\/calendar/]) {
    assert.match(mail!.text, line);
  }
  assert.ok(mails.every(({ to }) => to.length === 1), 'an address never becomes two');
});

test('A mail server that refuses an address is not asked again, and what it says of the address goes no further', async (t) => {
  const { url } = await mailServer(t, { refuse: true });
  const sender = smtpSender(url, 'appointments@kingsmead.example');
  t.after(() => sender.close!());
  await assert.rejects(sender.send(message()), (error: Error) => error instanceof Undeliverable && !error.message.includes('asha'));
  const gone = smtpSender('smtp://127.0.0.1:1', 'appointments@kingsmead.example');
  await assert.rejects(gone.send(message()), (error: Error) => !(error instanceof Undeliverable));
});

test('Notify gets texts and emails by template, signed with its key, with the id as reference', async (t) => {
  const asked: { url: string; authorization: string; body: Record<string, unknown> }[] = [];
  let status = 201;
  const read = async (request: IncomingMessage): Promise<string> => (await request.toArray()).map(String).join('');
  const server = createServer(async (request, response) => {
    asked.push({ url: request.url!, authorization: String(request.headers.authorization), body: JSON.parse(await read(request)) as Record<string, unknown> });
    response.writeHead(status, { 'content-type': 'application/json' }).end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => new Promise((resolve) => server.close(resolve)));
  const [service, secret] = ['26785a09-ab16-4eb0-8407-a37497a57506', '3d844edf-8d35-48ac-975b-e847b4f122b0'];
  const sender = notifySender({
    url: `http://127.0.0.1:${(server.address() as { port: number }).port}`, key: `our_key-${service}-${secret}`, emailTemplate: 'email-id', textTemplate: 'text-id' }, () => someDay);
  await sender.send(message({ channel: 'text', to: '07700 900123' }));
  await sender.send(message());
  assert.deepEqual(asked.map(({ url, body }) => [url, body]), [
    ['/v2/notifications/sms', { phone_number: '07700 900123', template_id: 'text-id', personalisation: { text: 'Your appointment is booked.' }, reference: message().id }],
    ['/v2/notifications/email', { email_address: 'asha@example.org', template_id: 'email-id', personalisation: { subject: message().subject, body: message().body }, reference: message().id }],
  ]);
  const { payload } = await jwtVerify(asked[0]!.authorization.replace('Bearer ', ''), Buffer.from(secret), { currentDate: someDay, algorithms: ['HS256'] });
  assert.deepEqual(payload, { iss: service, iat: someDay.getTime() / 1000 });
  status = 400;
  await assert.rejects(sender.send(message()), Undeliverable);
  for (status of [429, 503]) await assert.rejects(sender.send(message()), (error: Error) => !(error instanceof Undeliverable));
});

test('The folder gets one whole file a message, which only whoever runs the service can read', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'daybridge-messages-'));
  t.after(() => rm(folder, { recursive: true }));
  const sender = fileSender(join(folder, 'out'));
  await sender.send(message({ channel: 'phone', to: '01632 960123\nBcc: x' }));
  await sender.send(message({ channel: 'phone', to: '01632 960123\nBcc: x' }));
  const names = await readdir(join(folder, 'out'));
  assert.deepEqual(names, [`${message().id}.txt`]);
  const path = join(folder, 'out', names[0]!);
  assert.equal((await stat(path)).mode & 0o777, 0o600);
  assert.match(await readFile(path, 'utf8'), /^Channel: phone\nTo: 01632 960123 Bcc: x\nLanguage: en\nSubject: Appointment at Mill Road/);
});
