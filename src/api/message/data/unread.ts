import { TOPICS } from '../domain/schemas';

const ofTopic = (topic: string) => `'${topic}', count(*) filter (where topic = '${topic}')`;

/**
 * How many messages wait unread for the reader of a scoped read, by topic: a pair of a JSON object. It is no function,
 * which would be planned anew for every answer.
 */
export const UNREAD = `'unread', (
  select json_build_object('all', count(*), ${TOPICS.map(ofTopic).join(', ')})
  from deliveries where client_id = me.client_id and read_at is null and archived_at is null)`;
