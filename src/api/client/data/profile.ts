import { scopedRead } from '../../../database/scoped';

/** The client's own profile. */
export const profileRead = scopedRead('profile', `select json_build_object('data', profile_of(me.client_id))`);
