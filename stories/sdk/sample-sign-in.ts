import type { TokenProvider } from '@daybridge/sdk';

/** Signs in as one of the sample people of a service in development; the examples of these pages use it in place of your own sign-in. */
export const sampleToken = (login: string, service = 'http://127.0.0.1:4400'): TokenProvider => async () => {
  const people = (await (await fetch(`${service}/dev/people`)).json()) as { id: string; login: string }[];
  const personId = people.find((person) => person.login === login)?.id;
  const answer = await fetch(`${service}/dev/token`, {
    method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ personId }),
  });
  return ((await answer.json()) as { access_token: string }).access_token;
};
