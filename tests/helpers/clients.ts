import { randomUUID } from 'node:crypto';
import type { Shape } from './answers';
import type { Answer } from './api';
import { expectStatus, owner } from './people';
import type { Project } from './projects';

/** A client as the owner's card tells of them. */
export interface Card extends Shape<'Profile'> {
  users: { email: string; lastLoginAt: string | null; lastLogoutAt: string | null }[];
  invitations: { documentId: string; email: string; invitedBy: string; expiresAt: string }[];
  projects: { documentId: string; title: string; state: string; whoseMove: string | null }[];
  projectsInAll: number;
  archivedProjects: number;
  messages: { subject: string; from: string; readAt: string | null; seenBy: string | null }[];
  feedback: { body: string; rating: number | null; answeredAt: string | null }[];
  lastLoginAt: string | null;
  lastLogoutAt: string | null;
}

export const newAddress = (): string => `client-${randomUUID().slice(0, 8)}@example.test`;

/** What the owner posts below `/portal/clients`; the address of the endpoint is the rest of its path. */
export const ask = async (rest: string, body?: object): Promise<Answer<{ data: Card }>> =>
  (await owner()).post(`/portal/clients${rest}`, body);

/** A client whom the owner enters. */
export async function entered(client: object = {}): Promise<Card> {
  const answer = await ask('', { name: `Client ${randomUUID().slice(0, 8)}`, ...client });
  return expectStatus(answer, 201).body.data;
}

export const cardOf = async (documentId: string): Promise<Card> =>
  expectStatus(await (await owner()).get<{ data: Card }>(`/portal/clients/${documentId}`), 200).body.data;

/** Merges a client into another, both by their documentIds. */
export const mergeInto = (into: string, from: string): Promise<Answer<{ data: Card }>> =>
  ask(`/${into}/merge`, { from });

export const invite = (documentId: string, email: string): Promise<Answer<{ data: Card }>> =>
  ask(`/${documentId}/invite`, { email });

/** Takes an invitation to a client back. */
export const takeBack = (documentId: string, invitation: string): Promise<Answer<{ data: Card }>> =>
  ask(`/${documentId}/invitations/${invitation}/withdraw`);

/** A project that the owner writes down. */
export const writeDown = async (project: object): Promise<Answer<{ data: Project }>> =>
  (await owner()).post('/portal/projects', { title: 'A shop sign', description: 'Gilded letters.', ...project });
