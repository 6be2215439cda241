import { Refusal } from '../../../http/refusal';

/**
 * More than the people of a client do in an hour, and far less than a program can: of all that leaves a line in the log, and of
 * words to the owner, who is to answer each.
 */
const MOST = { all: 2000, words: 60 } as const;

const SENTENCES = {
  all: 'You have done a lot in this hour. Go on in a while.',
  words: 'You have written a lot in this hour. Go on in a while.',
} as const;

/** How often a client's people did something in the last hour. */
export type Lately = Record<keyof typeof MOST, number>;

/** The same of the client `c`, as an SQL expression. */
export const LATELY = `(
  select json_build_object('all', count(*), 'words', count(*) filter (where a.kind in ('message.sent', 'reply.sent')))
  from activities a
  where a.client_id = c.id and a.actor_type = 'client' and a.created_at > localtimestamp - interval '1 hour')`;

/** Throws a 429 to a client that has done more in this hour than people do. */
export function refuseFlood(lately: Lately, of: keyof Lately): void {
  if (lately[of] >= MOST[of]) throw new Refusal(429, SENTENCES[of]);
}
