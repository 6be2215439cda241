-- The owner's looks at what a client sees: a link that works once and soon, then a session that reads and nothing else.
-- Of the link only a hash is kept. These sessions are in a table of their own, so that whatever asks the clients' own
-- sessions who may write finds nobody.
create table if not exists client_views (
  id bigint generated always as identity primary key,
  client_id integer not null references clients (id) on delete cascade,
  admin_id integer not null references admin_users (id) on delete cascade,
  admin_name text not null,
  code_hash bytea not null unique,
  code_expires_at timestamp not null,
  session_id text unique,
  expires_at timestamp,
  created_at timestamp not null default localtimestamp
);
create index if not exists client_views_of_client on client_views (client_id);
create index if not exists client_views_of_admin on client_views (admin_id);
create index if not exists client_views_by_age on client_views (created_at);

-- Nobody signs in for this client yet: the login that somebody who looks at their pages is shown.
create or replace function nobody_json(wanted integer) returns json
  language sql stable as $$
  select json_build_object('documentId', c.document_id, 'name', c.name, 'username', c.name, 'email', coalesce(c.email, ''),
    'createdAt', iso(c.created_at), 'lastLoginAt', null, 'lastLogoutAt', null, 'previousVisitAt', null)
  from clients c where c.id = wanted
$$;
