import { profileRead } from '../../../src/api/client/data/profile';
import { inboxRead, messageRead } from '../../../src/api/message/data/inbox';
import { projectPageRead } from '../../../src/api/project/data/reading';
import type { ScopedRead } from '../../../src/database/scoped';
import { messageOf } from '../speed/shots';

const FIRST_PAGE = { filter: 'all', limit: 25, archived: false, unread: false } as const;

/**
 * What the measured requests ask of the database, word for word, by the `index`-th reader: the statement, and its parameters
 * after the session.
 */
export const READS: Record<string, (index: number) => [ScopedRead, unknown[]]> = {
  inbox: () => inboxRead(FIRST_PAGE, [null, null]),
  'one message': (index) => [messageRead, [messageOf(index)]],
  projects: () => [projectPageRead, [25, null, null, false]],
  profile: () => [profileRead, []],
};
