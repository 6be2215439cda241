-- Links under which anybody may look at one project for a while, such as a client's boss who has no login: one for each project.
-- What the link holds can be made again from the nonce and a secret of the installation.
create table if not exists project_shares (
  project_id integer primary key references projects (id) on delete cascade,
  nonce bytea not null,
  token_hash bytea not null unique,
  expires_at timestamp not null,
  created_at timestamp not null default localtimestamp
);
