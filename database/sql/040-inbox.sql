create unique index if not exists deliveries_one_each on deliveries (message_id, client_id);
-- An inbox is read by what happened last in each of its letters: when it came, or when it was answered.
update deliveries set latest_at = sent_at where latest_at is null;
create index if not exists deliveries_by_latest on deliveries (client_id, latest_at desc, id desc)
  include (topic, message_id, sent_at, read_at, archived_at);
drop index if exists deliveries_inbox;
create index if not exists deliveries_unread on deliveries (client_id, topic)
  where read_at is null and archived_at is null;

drop function if exists unread_counts(integer);

-- What a letter says to one reader: it is kept once, with {{name}} where each is called by the name they had when it was
-- sent. A delivery whose letter names nobody has no name to put there.
create or replace function addressed(words text, name text) returns text
  language sql immutable parallel safe
  return case when name is null then words else replace(words, '{{name}}', name) end;
