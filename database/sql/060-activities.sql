create index if not exists activities_of_client on activities (client_id, id desc);
create index if not exists activities_of_subject on activities (subject_id, id desc);

-- What a client's own people did lately is counted before they do more.
create index if not exists activities_of_clients_own on activities (client_id, created_at) include (kind)
  where actor_type = 'client';

-- Ids are given before commits, so they do not become visible in order. The transaction's own number does, for whoever
-- reads only below the oldest one still under way: (xid, id) is the order of the live stream.
alter table activities add column if not exists xid xid8 not null default pg_current_xact_id();
create index if not exists activities_in_order on activities (xid, id);
create index if not exists activities_of_client_in_order on activities (client_id, xid, id);

-- Whom a line of the owner's side concerns. It is none of the client's own log: those are read by client_id.
alter table activities add column if not exists about_client_id integer references clients (id) on delete cascade;
create index if not exists activities_about_client on activities (about_client_id) where about_client_id is not null;
-- A move in the queue once was about nobody: now it is about whose project it is, and tells nothing of work that is gone.
update activities a set about_client_id = l.client_id from projects p join projects_client_lnk l on l.project_id = p.id
where a.kind = 'queue.reordered' and a.about_client_id is null and p.document_id = a.subject_id;
update activities a set details = details - 'title'
where kind = 'queue.reordered' and about_client_id is null and details ? 'title'
  and not exists (select from projects p where p.document_id = a.subject_id);

-- What the owner's home counts by the month.
create index if not exists activities_of_months on activities (created_at)
  where kind in ('project.request', 'project.accept-delivery', 'project.finish');

-- One word for each statement that wrote lines; PostgreSQL sends it once for a transaction, with its commit.
create or replace function announce_activities() returns trigger language plpgsql as $$
begin
  perform pg_notify('clientele_activities', '');
  return null;
end $$;

create or replace trigger announce_activities after insert on activities
  for each statement execute function announce_activities();

-- A session that ends closes its streams, wherever they are.
create or replace function announce_ended_session() returns trigger language plpgsql as $$
begin
  perform pg_notify('clientele_sessions', old.session_id);
  return null;
end $$;

create or replace trigger announce_ended_session after delete on strapi_sessions
  for each row when (old.origin = 'users-permissions') execute function announce_ended_session();

-- One line of the log as the API gives it.
create or replace function activity_json(a activities) returns json
  language sql stable as $$
  select json_build_object(
    'id', a.id::text,
    'kind', a.kind,
    'actor', json_build_object('type', a.actor_type, 'name', a.actor_name, 'documentId', a.actor_user),
    'documentId', a.subject_id,
    'details', coalesce(a.details, '{}'),
    'createdAt', iso(a.created_at))
$$;
