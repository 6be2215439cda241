import { describe, expect, test } from '@jest/globals';
import { type SignedIn, sentenceOf } from '../../helpers/answers';
import { get, post } from '../../helpers/api';
import { codeIn, nextMail } from '../../helpers/mail';
import { type Credentials, newCredentials, person } from '../../helpers/people';

const OF_SOMEBODY_ELSE = 'of somebody else';

const look = (code: string) => get<{ data: object }>(`/api/auth/registration?code=${code}`);

/** Registers an address; gives what confirms it. */
async function registered(given: Credentials): Promise<string> {
  await post('/api/auth/local/register', given);
  return codeIn(await nextMail(given.email, /Confirm/));
}

const signIn = (identifier: string, password: string, confirmation?: string) =>
  post<SignedIn>('/api/auth/local', { identifier, password, ...(confirmation && { confirmation }) });

describe('a registration is confirmed by whoever signs in', () => {
  test('with the link and the password that were theirs', async () => {
    const ada = newCredentials({ name: 'Ada' });
    const code = await registered(ada);
    expect((await look(code)).body).toEqual({ data: { email: ada.email, confirmed: false } });
    const { status, body } = await signIn(ada.email, ada.password, code);
    expect(status).toBe(200);
    expect(await person(body.jwt).get('/api/clients/me')).toMatchObject({ body: { data: { name: 'Ada' } } });
    expect((await look(code)).body).toEqual({ data: { email: ada.email, confirmed: true } });
    // The code stays with the browser until the login is through.
    expect((await signIn(ada.email, ada.password, code)).status).toBe(200);
  });

  test('and by nobody who only looks at the link, or knows half of it', async () => {
    const ada = newCredentials();
    const code = await registered({ ...ada, password: OF_SOMEBODY_ELSE });
    expect((await look(code)).status).toBe(200);
    expect((await signIn(ada.email, OF_SOMEBODY_ELSE)).status).toBe(400);
    expect((await signIn(ada.email, ada.password, code)).status).toBe(400);
    expect((await signIn(ada.email, OF_SOMEBODY_ELSE, 'unknown')).status).toBe(400);
    expect((await look(code)).body).toEqual({ data: { email: ada.email, confirmed: false } });
  });

  test('is told of a link that leads nowhere', async () => {
    const answer = await look('unknown');
    expect(answer.status).toBe(400);
    expect(sentenceOf(answer)).toBe('This link is no longer valid. Ask for a new one.');
  });
});
