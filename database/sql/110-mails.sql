-- Every mail that goes out, before it does: one mechanism sends, retries, records and shows failures. What a letter says
-- is kept until it has gone; it may hold a link that lets somebody in.
create table if not exists mails (
  id bigint generated always as identity primary key,
  message_id text not null unique,
  kind text not null,
  to_address text not null,
  user_id integer references up_users (id) on delete cascade,
  admin_id integer references admin_users (id) on delete cascade,
  subject text not null,
  letter jsonb,
  code_id bigint references account_codes (id) on delete set null,
  state text not null default 'waiting' check (state in ('waiting', 'sent', 'failed')),
  attempts integer not null default 0,
  last_error text,
  created_at timestamp not null default localtimestamp,
  -- From here on it is counted how long it has been tried.
  waiting_since timestamp not null default localtimestamp,
  sent_at timestamp,
  failed_at timestamp
);
-- Whether it tells of notices: when none of them is left, all was read on the site meanwhile.
alter table mails add column if not exists of_notices boolean not null default false;
-- Of which clients the owner's side is told in it, the one in the subject last.
alter table mails add column if not exists about_clients integer[];
create index if not exists mails_failed on mails (failed_at desc, id desc) where state = 'failed';
create index if not exists mails_by_age on mails (created_at);
create index if not exists mails_of_user on mails (user_id) where user_id is not null;
create index if not exists mails_of_admin on mails (admin_id) where admin_id is not null;
create index if not exists mails_by_code on mails (code_id) where code_id is not null;

-- A failed mail as the owner sees it.
create or replace function mail_json(m mails) returns json
  language sql stable as $$
  select json_build_object(
    'id', m.id::text,
    'kind', m.kind,
    'to', m.to_address,
    'subject', m.subject,
    'state', m.state,
    'attempts', m.attempts,
    'reason', m.last_error,
    'createdAt', iso(m.created_at),
    'sentAt', iso(m.sent_at),
    'failedAt', iso(m.failed_at))
$$;

-- The workers of each running process, which says every few seconds that it lives. Jobs of one that has fallen silent
-- are given back to the others.
create table if not exists job_workers (
  worker_id text primary key,
  seen_at timestamptz not null default now()
);
