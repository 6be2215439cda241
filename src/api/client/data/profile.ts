import { scopedRead } from '../../../database/scoped';

/** The client's own profile, and which of its people asks. */
export const profileRead = scopedRead(
  'profile',
  `select json_build_object('data', profile_of(me.client_id), 'meta', json_build_object('user', case
     when me.user_key is not null then json_build_object('documentId', me.user_key,
       'name', coalesce(me.own_name, (select name from clients where id = me.client_id))) end))`,
);
