-- Who gets mail about what happens: users of clients and people of the panel, each with their own wishes. A row is made
-- when it is first needed; without one, everything comes at once.
create table if not exists mail_readers (
  id bigint generated always as identity primary key,
  user_id integer unique references up_users (id) on delete cascade,
  admin_id integer unique references admin_users (id) on delete cascade,
  frequency text not null default 'at_once' check (frequency in ('at_once', 'daily', 'off')),
  -- A topic that is not here follows the frequency.
  topics jsonb not null default '{}',
  -- When the latest mail of what comes at once goes out, or went.
  news_due timestamptz,
  check (num_nonnulls(user_id, admin_id) = 1)
);

-- What somebody is still to be told: gone once the mail about it has gone out, or once they have read it on the site.
create table if not exists notices (
  id bigint generated always as identity primary key,
  reader_id bigint not null references mail_readers (id) on delete cascade,
  activity_id integer not null references activities (id) on delete cascade,
  subject_id text,
  topic text not null,
  due timestamptz not null,
  unique (reader_id, activity_id)
);
create index if not exists notices_due on notices (reader_id, due);
create index if not exists notices_of_activity on notices (activity_id);
-- The mail that tells of it, while that waits for its server.
alter table notices add column if not exists mail_id bigint references mails (id) on delete cascade;
create index if not exists notices_of_mail on notices (mail_id) where mail_id is not null;

-- The links in mails that stop them; of each only a hash is kept.
create table if not exists unsubscribe_tokens (
  token_hash bytea primary key,
  reader_id bigint not null references mail_readers (id) on delete cascade,
  created_at timestamp not null default localtimestamp
);
create index if not exists unsubscribe_tokens_of_reader on unsubscribe_tokens (reader_id);
create index if not exists unsubscribe_tokens_age on unsubscribe_tokens (created_at);

-- How far the log has been turned into notices. It begins now: nobody is told of what was before.
create table if not exists dispatch_position (
  only_one boolean primary key default true check (only_one),
  xid xid8 not null,
  id bigint not null
);
insert into dispatch_position (xid, id) values (pg_snapshot_xmin(pg_current_snapshot()), 0)
on conflict (only_one) do nothing;

-- The next eight o'clock in the morning somewhere.
create or replace function next_morning(zone text) returns timestamptz
  language plpgsql stable as $$
declare
  place text := known_zone(zone);
  here timestamp := now() at time zone place;
begin
  return (here::date + time '08:00' + case when here::time >= time '08:00' then interval '1 day' else interval '0' end)
    at time zone place;
end $$;

-- Devices somebody has signed in with, by what the browser says of itself without its version; only a hash is kept.
create table if not exists known_devices (
  user_id integer not null references up_users (id) on delete cascade,
  device_hash bytea not null,
  seen_at timestamp not null default localtimestamp,
  primary key (user_id, device_hash)
);
-- What the site said for every browser, as long as it did not say which one it spoke for.
delete from known_devices where device_hash = sha256('node');
