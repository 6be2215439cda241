import { scopedRead } from '../../../database/scoped';
import type { Sql } from '../../../database/sql';
import { UNREAD } from '../../message/data/unread';
import type { Profile } from '../domain/schemas';

/** The client's own profile, which of its people asks, and what waits for them: all that stands around each page. */
export const profileRead = scopedRead(
  'profile',
  `select json_build_object('data', profile_of(me.client_id), 'meta', json_build_object('user', case
     when me.user_key is not null then json_build_object('documentId', me.user_key,
       'name', coalesce(me.own_name, (select name from clients where id = me.client_id))) end,
     ${UNREAD}))`,
);

/** A client's profile as it stands. */
export async function storedProfile(sql: Sql, clientId: number): Promise<Profile> {
  const [row] = await sql<{ profile: Profile }>('select profile_of($1) as profile', [clientId]);
  return row!.profile;
}
