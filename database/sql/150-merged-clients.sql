-- A client that was merged into another is gone; who asks for it is told where everything of theirs is.
create table if not exists merged_clients (
  document_id text primary key,
  name text not null,
  client_id integer not null references clients (id) on delete cascade,
  merged_by text,
  merged_at timestamp not null default localtimestamp
);
create index if not exists merged_clients_into on merged_clients (client_id);

-- Where everything of a merged client is now.
create or replace function merged_client_json(m merged_clients) returns json
  language sql stable as $$
  select json_build_object(
    'documentId', m.document_id,
    'name', m.name,
    'mergedAt', iso(m.merged_at),
    'mergedBy', m.merged_by,
    'mergedInto', (select json_build_object('documentId', c.document_id, 'name', c.name) from clients c where c.id = m.client_id))
$$;
