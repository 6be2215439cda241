import { randomUUID } from 'node:crypto';
import { del, get, post, put, type Answer, type RequestOptions } from './api';
import { DEVICE } from './device';
import { codeIn, mailsTo, nextMail } from './mail';
import { portal } from './portal';

/** Somebody signed in: requests carry their token. */
export interface Person {
  token: string;
  get<Body>(path: string, options?: RequestOptions): Promise<Answer<Body>>;
  post<Body>(path: string, body?: unknown, options?: RequestOptions): Promise<Answer<Body>>;
  put<Body>(path: string, body?: unknown, options?: RequestOptions): Promise<Answer<Body>>;
  del<Body>(path: string, options?: RequestOptions): Promise<Answer<Body>>;
}

export interface Credentials {
  email: string;
  password: string;
  name: string;
}

export interface Client extends Person, Credentials {
  refreshToken: string;
  user: { documentId: string; email: string };
}

/** Credentials nobody else in this run has. */
export function newCredentials(given: Partial<Credentials> = {}): Credentials {
  const id = randomUUID().slice(0, 8);
  return { email: `client-${id}@example.test`, password: 'Correct-horse-7', name: `Client ${id}`, ...given };
}

/** Registers a client as a person does: the form, the mail, its link, the login. */
export async function registeredClient(given: Partial<Credentials> = {}): Promise<Client> {
  const credentials = newCredentials(given);
  const { email, password, name } = credentials;
  const before = (await mailsTo(email)).at(-1);
  expectStatus(await post('/api/auth/local/register', { username: email, email, password, name }), 200);
  const code = codeIn(await nextMail(email, /^Confirm/, { after: before }));
  expectStatus(await get(`/api/auth/email-confirmation?confirmation=${encodeURIComponent(code)}`), 200);
  return { ...credentials, ...(await signIn(email, password)) };
}

/** Signs in a client's user. */
export async function signIn(identifier: string, password: string): Promise<Omit<Client, keyof Credentials>> {
  type SignedIn = { jwt: string; refreshToken: string; user: Client['user'] };
  const headers = { 'user-agent': DEVICE };
  const { body } = expectStatus(await post<SignedIn>('/api/auth/local', { identifier, password }, { headers }), 200);
  return { ...person(body.jwt), refreshToken: body.refreshToken, user: body.user };
}

/** Strapi's panel lets a token live half an hour; a test that begins with it may take a while. */
const LOGIN_LASTS_MS = 15 * 60_000;

/** Signs in the owner, the business's first admin. */
export async function owner(): Promise<Person> {
  // Comparing a password takes its time, so one login serves the tests of a worker for as long as it surely lasts.
  const shared = portal();
  if (!shared.ownerLogin || shared.ownerLogin.until < Date.now()) {
    shared.ownerLogin = { token: await signInAdmin(shared.owner), until: Date.now() + LOGIN_LASTS_MS };
  }
  return person(shared.ownerLogin.token);
}

/**
 * @param at another server than the worker's own
 * @returns the bearer token of an admin for the panel's own requests
 */
async function signInAdmin(credentials: { email: string; password: string }, at?: string): Promise<string> {
  const answer = await post<{ data: { token: string } }>('/admin/login', credentials, at === undefined ? {} : { at });
  return expectStatus(answer, 200).body.data.token;
}

/** Binds a token to the requests that use it. */
export function person(token: string): Person {
  return {
    token,
    get: (path, options) => get(path, { token, ...options }),
    post: (path, body, options) => post(path, body, { token, ...options }),
    put: (path, body, options) => put(path, body, { token, ...options }),
    del: (path, options) => del(path, { token, ...options }),
  };
}

/** For steps that only prepare a test: says what went wrong where it did. */
export function expectStatus<Body>(answer: Answer<Body>, status: number): Answer<Body> {
  if (answer.status === status) return answer;
  throw new Error(`Expected status ${status}, got ${answer.status}: ${JSON.stringify(answer.body)}`);
}
