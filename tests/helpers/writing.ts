import type { Answer } from './api';
import { expectStatus, owner, type Person } from './people';

/** A message as its writer sees it. */
export interface OwnersMessage {
  documentId: string;
  updatedAt: string;
  topic: string;
  subject: string;
  body: string;
  author: string;
  clients: 'all' | 'running' | { documentId: string; name: string }[];
  project: { documentId: string; title: string } | null;
  files: { documentId: string; name: string; bytes: number }[];
  sentAt: string | null;
  inboxes: number;
  read: number;
  secondsToTakeBack: number | null;
  readers: { client: { documentId: string; name: string }; readAt: string | null; readBy: string | null }[];
}

type MessageAnswer = Answer<{ data: OwnersMessage }>;

/** Begins a draft, by the owner unless told. */
export const draft = async (words: object, by?: Person): Promise<OwnersMessage> => {
  const whole = { topic: 'other', subject: 'A word', body: 'Good morning.', ...words };
  const answer = await (by ?? (await owner())).post<{ data: OwnersMessage }>('/portal/messages/drafts', whole);
  return expectStatus(answer, 201).body.data;
};

export const send = async (documentId: string, headers = {}): Promise<Answer<{ data: { inboxes: number } }>> =>
  (await owner()).post(`/portal/messages/${documentId}/send`, undefined, { headers });

/** Writes and sends a message that can be taken back. @returns its documentId */
export async function written(words: object): Promise<string> {
  const { documentId } = await draft(words);
  expectStatus(await send(documentId), 201);
  return documentId;
}

export const takeBack = async (documentId: string): Promise<MessageAnswer> =>
  (await owner()).post(`/portal/messages/${documentId}/take-back`);

/** A message as its writer sees it now. */
export const messageOf = async (documentId: string): Promise<OwnersMessage> =>
  expectStatus(await (await owner()).get<{ data: OwnersMessage }>(`/portal/messages/${documentId}`), 200).body.data;
