-- Two weeks after a project was finished its client is asked how it works: once for each line of the log that finished it.
create table if not exists follow_ups (
  id bigint generated always as identity primary key,
  project_id integer not null references projects (id) on delete cascade,
  finished_by integer not null unique references activities (id) on delete cascade,
  asked_at timestamp not null default localtimestamp,
  answered_at timestamp
);
create index if not exists follow_ups_of_project on follow_ups (project_id, id desc);

-- The links in mails under which somebody answers that without a login; of each only a hash is kept.
create table if not exists follow_up_links (
  token_hash bytea primary key,
  follow_up_id bigint not null references follow_ups (id) on delete cascade,
  user_id integer not null references up_users (id) on delete cascade,
  created_at timestamp not null default localtimestamp
);
create index if not exists follow_up_links_of on follow_up_links (follow_up_id);
create index if not exists follow_up_links_of_user on follow_up_links (user_id);
create index if not exists follow_up_links_age on follow_up_links (created_at);
