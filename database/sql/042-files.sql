-- Files that people send each other live in the database: one transaction with their line in the log, there for every
-- instance, and in every backup. They are never public; the API hands them out one by one. Each stands at a project,
-- came with a message, or with a reply to one.
do $$ begin
  if to_regclass('project_files') is not null then
    drop function if exists project_file_json(project_files);
    alter table project_files rename to sent_files;
    alter index project_files_of_project rename to sent_files_of_project;
    alter table sent_files alter column project_id drop not null;
    alter table sent_files add column reply_id integer references replies (id) on delete cascade;
  end if;
  if to_regclass('sent_files') is not null then
    alter table sent_files add column if not exists message_id integer references messages (id) on delete cascade;
    alter table sent_files drop constraint if exists sent_files_place;
    alter table sent_files add constraint sent_files_place check (num_nonnulls(project_id, reply_id, message_id) = 1);
  end if;
end $$;

create table if not exists sent_files (
  id bigint generated always as identity primary key,
  document_id text not null unique default replace(gen_random_uuid()::text, '-', ''),
  project_id integer references projects (id) on delete cascade,
  reply_id integer references replies (id) on delete cascade,
  message_id integer references messages (id) on delete cascade,
  name text not null,
  bytes integer not null,
  content bytea not null,
  from_type text not null check (from_type in ('client', 'owner')),
  from_name text,
  created_at timestamp not null default localtimestamp,
  constraint sent_files_place check (num_nonnulls(project_id, reply_id, message_id) = 1)
);
alter table sent_files alter column content set storage external;
create index if not exists sent_files_of_project on sent_files (project_id, id desc);
create index if not exists sent_files_of_reply on sent_files (reply_id, id) where reply_id is not null;
create index if not exists sent_files_of_message on sent_files (message_id, id) where message_id is not null;

create or replace function sent_file_json(f sent_files) returns json
  language sql stable as $$
  select json_build_object(
    'documentId', f.document_id,
    'name', f.name,
    'bytes', f.bytes,
    'from', f.from_type,
    'fromName', f.from_name,
    'createdAt', iso(f.created_at))
$$;

-- What came with a message itself.
create or replace function message_files_json(of_message integer) returns json
  language sql stable as $$
  select coalesce((select json_agg(sent_file_json(f) order by f.id) from sent_files f where f.message_id = of_message), '[]')
$$;
