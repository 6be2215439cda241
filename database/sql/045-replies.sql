create index if not exists replies_of_delivery on replies (delivery_id, id);
-- Threads whose last word is a client's.
create index if not exists deliveries_waiting on deliveries (waiting_since, id) where waiting_since is not null;

-- A reply as both sides see it.
create or replace function reply_json(r replies) returns json
  language sql stable as $$
  select json_build_object(
    'documentId', r.document_id,
    'from', r.from_type,
    'author', coalesce(r.author, ''),
    'authorId', r.author_user,
    'body', r.body,
    'sentAt', iso(r.created_at),
    'seenAt', iso(r.seen_at),
    'seenBy', r.seen_by,
    'files', coalesce((select json_agg(sent_file_json(f) order by f.id) from sent_files f where f.reply_id = r.id), '[]'))
$$;

-- With a letter in an inbox go its replies.
create or replace function take_replies_along() returns trigger language plpgsql as $$
begin
  delete from replies where delivery_id = old.id;
  return old;
end $$;

create or replace trigger take_replies_along before delete on deliveries
  for each row execute function take_replies_along();
