import { dataOf, type Shape, type SignedIn } from './answers';
import { type Answer, post } from './api';
import { newAddress } from './clients';
import { codeIn, nextMail } from './mail';
import { type Client, type Credentials, expectStatus, newCredentials, person, type Person } from './people';

/** Invites an address as one of a client's people. */
export const inviteColleague = (client: Person, email: string): Promise<Answer<{ data: Shape<'OpenInvitation'> }>> =>
  client.post('/api/clients/me/invitations', { data: { email } });

/** The code that an invited address was mailed. */
export const codeOf = async (email: string): Promise<string> => codeIn(await nextMail(email, /invites you/));

/** Somebody whom a client invites, and who comes. */
export async function colleagueOf(client: Person, given: Partial<Credentials> = {}): Promise<Client> {
  const credentials = newCredentials({ email: newAddress(), ...given });
  const { email, password, name } = credentials;
  expectStatus(await inviteColleague(client, email), 201);
  const answer = await post<SignedIn>('/api/auth/invitation', { code: await codeOf(email), password, name });
  const { jwt, refreshToken, user } = expectStatus(answer, 200).body;
  return { ...credentials, ...person(jwt), refreshToken, user };
}

/** Who signs in for somebody's client. */
export const colleaguesOf = async (client: Person): Promise<Shape<'Colleague'>[]> =>
  dataOf<Shape<'Colleague'>[]>(await client.get('/api/clients/me/users'));

export const invitationsOf = async (client: Person): Promise<Shape<'OpenInvitation'>[]> =>
  dataOf<Shape<'OpenInvitation'>[]>(await client.get('/api/clients/me/invitations'));

/** Removes a colleague. */
export const remove = (client: Person, { user }: Client): Promise<Answer<{ data: Shape<'Colleague'>[] }>> =>
  client.del(`/api/clients/me/users/${user.documentId}`);
