-- A client's wish that everything of theirs be erased: one for each client, until they take it back or it is done. One that was
-- declined stays with its reason until they ask anew.
create table if not exists client_erasures (
  client_id integer primary key references clients (id) on delete cascade,
  asked_by text not null,
  reason text,
  asked_at timestamp not null default localtimestamp,
  declined_by text,
  declined_because text,
  declined_at timestamp
);
create index if not exists client_erasures_open on client_erasures (asked_at) where declined_at is null;

-- An answer is due within a month (GDPR, article 12, paragraph 3).
create or replace function answer_by(e client_erasures) returns date
  language sql immutable as $$ select (e.asked_at + interval '1 month')::date $$;

create or replace function client_erasure_json(e client_erasures) returns json
  language sql stable as $$
  select json_build_object(
    'by', e.asked_by,
    'at', iso(e.asked_at),
    'reason', e.reason,
    'answerBy', answer_by(e),
    'declined', case when e.declined_at is not null then
      json_build_object('by', e.declined_by, 'at', iso(e.declined_at), 'reason', e.declined_because) end)
$$;

-- What would go with a client, and what would stay: counted by the rules of 070-departures.sql.
create or replace function erasure_preview(wanted integer) returns json
  language sql stable as $$
  with work as (
    select p.id, p.title, p.state from projects_client_lnk l join projects p on p.id = l.project_id where l.client_id = wanted
  ), people as (
    select u.id, person_name(u) as name from up_users_client_lnk l join up_users u on u.id = l.user_id where l.client_id = wanted
  ), letters as (
    select d.id, d.message_id, m.to_everyone is not true and m.to_running is not true and not exists (
      select from deliveries o where o.message_id = d.message_id and o.client_id <> wanted) as goes
    from deliveries d join messages m on m.id = d.message_id where d.client_id = wanted
  ), answers as (
    select r.id from letters join replies r on r.delivery_id = letters.id
  ), files as (
    select f.bytes from work join sent_files f on f.project_id = work.id
    union all select f.bytes from drafts_to_alone(wanted) d join sent_files f on f.message_id = d.message_id
    union all select f.bytes from answers join sent_files f on f.reply_id = answers.id
    union all select f.bytes from letters join sent_files f on f.message_id = letters.message_id where letters.goes
  )
  select json_build_object(
    'picture', exists (select from files_related_mph r where r.related_id = wanted and r.related_type = 'api::client.client'),
    'people', (select coalesce(json_agg(name order by id), '[]') from people),
    'projects', (select coalesce(json_agg(json_build_object('state', state, 'count', number) order by array_position(
      array['proposed', 'offered', 'planned', 'in_progress', 'ready', 'finished', 'refused', 'withdrawn', 'cancelled'], state)), '[]')
      from (select state::text, count(*)::int as number from work group by state) states),
    'underWay', (select coalesce(json_agg(title order by id), '[]') from work where state in ('planned', 'in_progress', 'ready')),
    'letters', (select count(*)::int from letters where goes) + (select count(*)::int from drafts_to_alone(wanted)),
    'answers', (select count(*)::int from answers),
    'feedback', (select count(*)::int from feedbacks_client_lnk where client_id = wanted),
    'files', (select json_build_object('count', count(*)::int, 'bytes', coalesce(sum(bytes), 0)::bigint) from files),
    'calendars', (select count(*)::int from people join calendar_feeds f on f.user_id = people.id),
    'sharedLinks', (select count(*)::int from work join project_shares s on s.project_id = work.id
      where s.expires_at > localtimestamp),
    'invitations', (select count(*)::int from account_codes a
      where a.client_id = wanted and a.used_at is null and a.expires_at > localtimestamp),
    'lettersToOthers', (select count(*)::int from letters where not goes))
$$;
