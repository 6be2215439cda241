import { scopedRead } from '../../../database/scoped';
import { LAST_ID } from '../../../http/cursor';

/** A page of the client's feedback, newest first. Parameters: limit, cursor's id or null. */
export const feedbackPageRead = scopedRead(
  'feedback page',
  `with rows as materialized (
    select l.feedback_id as id from feedbacks_client_lnk l
    where l.client_id = me.client_id and l.feedback_id < coalesce($3::int, ${LAST_ID})
    order by l.feedback_id desc
    limit $2::int + 1
  ), shown as (select * from rows order by id desc limit $2::int)
  select json_build_object(
    'data', coalesce((select json_agg(feedback_json(f) order by f.id desc) from shown join feedbacks f using (id)), '[]'),
    'meta', json_build_object(
      'nextCursor', case when (select count(*) from rows) > $2::int then (select min(id)::text from shown) end))`,
  'feedback',
);

/** One feedback of the client. Parameter: documentId. */
export const feedbackRead = scopedRead(
  'feedback',
  `select json_build_object('data', feedback_json(f))
   from feedbacks_client_lnk l join feedbacks f on f.id = l.feedback_id
   where l.client_id = me.client_id and f.document_id = $2`,
);
