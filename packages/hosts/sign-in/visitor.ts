import { request } from 'node:http';

/** Somebody with a browser as far as cookies and redirects go, for tests of the sign-in. */
export class Visitor {
  readonly #origin: string;
  readonly #jars = new Map<string, Map<string, string>>();
  readonly #set: string[] = [];
  readonly #given: string[] = [];

  constructor(origin: string) {
    this.#origin = origin;
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Response> {
    return this.#ask(new URL(path, this.#origin), { headers });
  }

  post(path: string, headers: Record<string, string>, body?: string): Promise<Response> {
    return this.#ask(new URL(path, this.#origin), { method: 'POST', headers, body });
  }

  /** Sends a path exactly as it stands there, which `fetch` would tidy. Answers the status. */
  raw(path: string, headers: Record<string, string>): Promise<number> {
    const { hostname, port } = new URL(this.#origin);
    return new Promise((resolve, reject) => {
      request({ hostname, port, path, headers: { ...headers, cookie: this.#cookies(hostname, port) } }, (answer) => {
        answer.resume();
        resolve(answer.statusCode ?? 0);
      }).on('error', reject).end();
    });
  }

  /** From the host to the provider, through its form, and back. */
  async signIn(name: string): Promise<Response> {
    const asked = await this.#follow(await this.get('/sign-in/start'));
    return this.#follow(await this.#ask(new URL(asked.url), { method: 'POST', body: new URLSearchParams({ name }) }));
  }

  cookiesSet(): readonly string[] {
    return this.#set;
  }

  /** Every header and body that reached the browser. */
  everythingGiven(): string {
    return this.#given.join('\n');
  }

  async #follow(answer: Response): Promise<Response> {
    let now = answer;
    for (let hop = 0; hop < 10 && now.status >= 300 && now.status < 400; hop += 1) now = await this.#ask(new URL(now.headers.get('location')!, now.url), {});
    return now;
  }

  async #ask(url: URL, init: RequestInit): Promise<Response> {
    const cookie = this.#cookies(url.hostname, url.port);
    const answer = await fetch(url, { ...init, redirect: 'manual', headers: { ...(init.headers as Record<string, string>), ...(cookie && { cookie }) } });
    for (const line of answer.headers.getSetCookie()) this.#keep(url, line);
    this.#given.push(JSON.stringify([...answer.headers]), await answer.clone().text());
    return answer;
  }

  #keep(url: URL, line: string): void {
    this.#set.push(line);
    const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!;
    const jar = this.#jars.get(url.host) ?? new Map<string, string>();
    this.#jars.set(url.host, jar);
    if (value === '' || /expires=Thu, 01 Jan 1970/i.test(line)) jar.delete(name!);
    else jar.set(name!, value!);
  }

  #cookies(hostname: string, port: string): string {
    return [...(this.#jars.get(`${hostname}:${port}`) ?? [])].map(([name, value]) => `${name}=${value}`).join('; ');
  }
}
