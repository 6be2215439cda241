import type { Activity } from '$lib/api/types';

/** The login that reads: one of perhaps several of a client. */
export interface Me {
  documentId: string;
  name: string;
}

/** Whether something of the client's side is the reader's own. What was written before there were colleagues is. */
const isOwn = (author: string | null, me: Me | null): boolean =>
  author === null || me === null || author === me.documentId;

/** Whether the reader did it. */
export const isMine = (
  { actor }: { actor: Pick<Activity['actor'], 'documentId'> & { type: string } },
  me: Me | null,
): boolean => actor.type === 'client' && isOwn(actor.documentId, me);

/** "You" inside of a sentence. */
export const inSentence = (writer: string): string => (writer === 'You' ? 'you' : writer);

interface Written {
  from: 'client' | 'owner';
  author: string;
  authorId: string | null;
}

/** Who wrote it, as its reader says it: "You", or a name. */
export const writerOf = ({ from, author, authorId }: Written, me: Me | null): string =>
  from === 'client' && isOwn(authorId, me) ? 'You' : author;

/** The first letters of somebody's first and last name, for want of a picture; what no word begins with stays out. */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const [first, ...others] = words.map((word) => Array.from(word)[0]?.toLocaleUpperCase());
  return [first, others.at(-1)].join('');
}
