-- Private addresses of calendars, one for each person that wants one. What the address holds can be made again from the
-- nonce and a secret of the installation; a copy of the database alone opens no calendar.
create table if not exists calendar_feeds (
  user_id integer primary key references up_users (id) on delete cascade,
  nonce bytea not null,
  token_hash bytea not null unique,
  created_at timestamp not null default localtimestamp
);
