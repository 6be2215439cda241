-- An answer that was given once is given again to a retry of the same request, of a client's user or of an admin user.
create table if not exists idempotency_keys (
  user_id integer references up_users (id) on delete cascade,
  admin_id integer references admin_users (id) on delete cascade,
  key text not null,
  request_hash bytea not null,
  status integer,
  answer text,
  created_at timestamp not null default localtimestamp
);

-- The table once knew clients' users alone.
alter table idempotency_keys drop constraint if exists idempotency_keys_pkey;
alter table idempotency_keys alter column user_id drop not null;
alter table idempotency_keys add column if not exists admin_id integer references admin_users (id) on delete cascade;

-- Who is not signed in has no id: 0 stands for all of them.
alter table idempotency_keys add column if not exists anyone integer;

create unique index if not exists idempotency_keys_of_user on idempotency_keys (user_id, key);
create unique index if not exists idempotency_keys_of_admin on idempotency_keys (admin_id, key);
create unique index if not exists idempotency_keys_of_anyone on idempotency_keys (anyone, key);
create index if not exists idempotency_keys_age on idempotency_keys (created_at);
