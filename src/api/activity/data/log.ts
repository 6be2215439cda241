import { scopedRead } from '../../../database/scoped';
import { LAST_ID } from '../../../http/cursor';

/** A page of the client's log, newest first. Parameters: limit, cursor's id or null. */
export const activityPageRead = scopedRead(
  'activity page',
  `with rows as materialized (
    select a.id from activities a
    where a.client_id = me.client_id and a.id < coalesce($3::int, ${LAST_ID})
    order by a.id desc
    limit $2::int + 1
  ), shown as (select * from rows order by id desc limit $2::int)
  select json_build_object(
    'data', coalesce((select json_agg(activity_json(a) order by a.id desc) from shown join activities a using (id)), '[]'),
    'meta', json_build_object(
      'nextCursor', case when (select count(*) from rows) > $2::int then (select min(id)::text from shown) end))`,
);
