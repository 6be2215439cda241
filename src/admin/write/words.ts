import { news } from '../dialog/words';
import type { Audience, Draft, Named, OwnersMessage } from './writing';

export const TOPICS = ['project', 'workflow', 'other'] as const;

/** What stands on the page. */
export interface Words {
  topic: string;
  subject: string;
  body: string;
  /** Empty for whoever sends it. */
  author: string;
  audience: Audience | 'chosen';
  chosen: Named[];
  project: string;
}

/** A page with nothing on it but whom it is for. */
export const blank = (to: Named[] = []): Words => ({
  topic: 'other',
  subject: '',
  body: '',
  author: '',
  audience: 'chosen',
  chosen: to,
  project: '',
});

/**
 * What of a letter is kept in the browser; nothing where nothing was written that is not saved. One that is no draft yet is held
 * against a page with nothing on it: whom it is for is kept with its words, also where that came with the way to the page.
 */
export const unsavedOf = (words: Words, saved: Words, isDraft: boolean): Partial<Words> =>
  Object.keys(news(words, saved)).length === 0 ? {} : news(words, isDraft ? saved : blank());

/** A letter that was left behind, as it stood: whoever the page is opened for now does not get what was written to others. */
export const takenUp = (left: Partial<Words>, saved: Words, isDraft: boolean): Words => ({
  ...(isDraft ? saved : blank()),
  ...left,
});

/** Whether there is anything to keep. */
export const isBlank = ({ subject, body }: Words): boolean => subject.trim() === '' && body.trim() === '';

/** A draft that is taken up again. */
export const wordsOf = ({ topic, subject, body, author, clients, project }: OwnersMessage): Words => ({
  topic,
  subject,
  body,
  author,
  audience: typeof clients === 'string' ? clients : 'chosen',
  chosen: typeof clients === 'string' ? [] : clients,
  project: project?.documentId ?? '',
});

/** Whom it is for, as the server takes it. */
export const clientsOf = ({ audience, chosen }: Pick<Words, 'audience' | 'chosen'>): Draft['clients'] =>
  audience === 'chosen' ? chosen.map(({ documentId }) => documentId) : audience;

/** What is kept. A project belongs to one client, and stays with a letter to that one alone. */
export function draftOf(words: Words): Draft {
  const { topic, subject, body, author, project } = words;
  const clients = clientsOf(words);
  const isForOne = Array.isArray(clients) && clients.length === 1;
  return { topic, subject, body, author, clients, project: isForOne && project !== '' ? project : null };
}
