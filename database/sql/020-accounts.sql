-- Mailed codes: confirm a registration, reset a password, move to another address, follow an invitation. Only a hash
-- is kept.
create table if not exists account_codes (
  id bigint generated always as identity primary key,
  purpose text not null,
  code_hash bytea not null unique,
  email text not null,
  user_id integer references up_users (id) on delete cascade,
  details jsonb not null default '{}',
  created_at timestamp not null default localtimestamp,
  expires_at timestamp not null,
  used_at timestamp
);
create index if not exists account_codes_email on account_codes (email, purpose, id desc);
create index if not exists account_codes_user on account_codes (user_id, purpose) where user_id is not null;

alter table account_codes drop constraint if exists account_codes_purpose_check;
alter table account_codes add constraint account_codes_purpose_check
  check (purpose in ('registration', 'password', 'address', 'invitation'));

-- Whom an invitation lets in.
alter table account_codes add column if not exists client_id integer references clients (id) on delete cascade;
-- An invitation as both sides see it has a public id. Whether a client's own people sent it: their word lets in whoever
-- follows its link and says nothing about an address.
alter table account_codes add column if not exists document_id text not null default replace(gen_random_uuid()::text, '-', '');
alter table account_codes add column if not exists by_client boolean not null default false;
create unique index if not exists account_codes_by_document_id on account_codes (document_id);

create or replace function invitation_json(a account_codes) returns json
  language sql stable as $$
  select json_build_object(
    'documentId', a.document_id,
    'email', a.email,
    'invitedBy', a.details ->> 'invitedBy',
    'invitedAt', iso(a.created_at),
    'expiresAt', iso(a.expires_at))
$$;

create index if not exists account_codes_client on account_codes (client_id) where client_id is not null;

-- Strapi's own "unique" is a check that races.
create unique index if not exists up_users_email_unique on up_users (lower(email));
create unique index if not exists up_users_username_unique on up_users (lower(username));
create unique index if not exists up_users_one_client on up_users_client_lnk (user_id);
create unique index if not exists sessions_by_session_id on strapi_sessions (session_id);
create index if not exists sessions_by_user on strapi_sessions (user_id, origin);

-- A new password, a block or a deletion ends the sessions, whoever does it and by whatever way. The device that
-- changes its own password names itself in clientele.keep_device and stays signed in.
create or replace function end_sessions() returns trigger language plpgsql as $$
begin
  delete from strapi_sessions
  where user_id = old.id::text
    and origin = 'users-permissions'
    and device_id is distinct from nullif(current_setting('clientele.keep_device', true), '');
  return null;
end $$;

create or replace trigger end_sessions_on_change
  after update of password, blocked, confirmed on up_users
  for each row
  when (old.password is distinct from new.password or (new.blocked and old.blocked is not true)
    or (old.confirmed and new.confirmed is not true))
  execute function end_sessions();

-- The same, and another address, also spends every link under way by which the account could still be taken elsewhere: to a
-- new password, or to a new address. Whoever knew the old password may have asked for one.
create or replace function spend_links() returns trigger language plpgsql as $$
begin
  update account_codes set used_at = localtimestamp
  where user_id = new.id and purpose in ('password', 'address') and used_at is null;
  return null;
end $$;

create or replace trigger spend_links_on_change
  after update of password, email, blocked on up_users
  for each row
  when (old.password is distinct from new.password or lower(old.email) is distinct from lower(new.email)
    or (new.blocked and old.blocked is not true))
  execute function spend_links();

create or replace trigger end_sessions_on_delete
  after delete on up_users
  for each row execute function end_sessions();

-- Wrong passwords by account, known or not, and by network; of both only a hash is kept.
create table if not exists login_failures (
  source bytea primary key,
  failures integer not null,
  since timestamp not null default localtimestamp
);

-- Passwords worked out that nothing counts as wrong, by network: whoever registers, or follows a link. A hash is kept.
create table if not exists password_hashings (
  network bytea primary key,
  times integer not null default 1,
  since timestamp not null default localtimestamp
);

-- A visit ends when nobody has been seen for half an hour. The end of the one before stands still while one reads.
create or replace function remember_visit() returns trigger language plpgsql as $$
begin
  if new.last_seen_at > old.last_seen_at + interval '30 minutes' then
    new.previous_visit_at := old.last_seen_at;
  end if;
  return new;
end $$;

create or replace trigger remember_visit before update of last_seen_at on up_users
  for each row execute function remember_visit();

-- What a person is called: by a name of their own, or as long as they gave none, by the client's.
create or replace function person_name(u up_users) returns text
  language sql stable as $$
  select coalesce(
    u.name,
    (select c.name from up_users_client_lnk l join clients c on c.id = l.client_id where l.user_id = u.id),
    u.username)
$$;

-- A login as the API gives it.
create or replace function user_json(u up_users) returns json
  language sql stable as $$
  select json_build_object(
    'documentId', u.document_id,
    'name', person_name(u),
    'username', u.username,
    'email', u.email,
    'createdAt', iso(u.created_at),
    'lastLoginAt', iso(u.last_login_at),
    'lastLogoutAt', iso(u.last_logout_at),
    'previousVisitAt', iso(u.previous_visit_at))
$$;
