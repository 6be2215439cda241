-- Files of projects live in the database: one transaction with their line in the log, there for every instance, and
-- in every backup. They are never public; the API hands them out one by one.
create table if not exists project_files (
  id bigint generated always as identity primary key,
  document_id text not null unique default replace(gen_random_uuid()::text, '-', ''),
  project_id integer not null references projects (id) on delete cascade,
  name text not null,
  bytes integer not null,
  content bytea not null,
  from_type text not null check (from_type in ('client', 'owner')),
  from_name text,
  created_at timestamp not null default localtimestamp
);
alter table project_files alter column content set storage external;
create index if not exists project_files_of_project on project_files (project_id, id desc);

create or replace function project_file_json(f project_files) returns json
  language sql stable as $$
  select json_build_object(
    'documentId', f.document_id,
    'name', f.name,
    'bytes', f.bytes,
    'from', f.from_type,
    'fromName', f.from_name,
    'createdAt', iso(f.created_at))
$$;
