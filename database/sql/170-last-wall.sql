-- The last wall. A transaction in which a client writes names that client and that user (`whoWrites`); whatever statement
-- it runs then, a row of anybody else makes it fail. Nothing here binds the owner's side, which names nobody.
create or replace function writing_client() returns integer language sql stable parallel safe as $$
  select nullif(current_setting('clientele.client', true), '')::integer
$$;
create or replace function writing_user() returns integer language sql stable parallel safe as $$
  select nullif(current_setting('clientele.user', true), '')::integer
$$;

create or replace function refuse_foreign_row() returns trigger language plpgsql as $$
begin
  raise exception 'A client reached for a row of somebody else in %.', tg_table_name using errcode = 'insufficient_privilege';
end $$;

-- Rows that are a client's by way of another row: `is_foreign_project(id)` and its like, each with where it is looked up.
do $$
declare
  way record;
begin
  for way in
    select * from (values
      ('project', 'projects_client_lnk where project_id = wanted and client_id'),
      ('feedback', 'feedbacks_client_lnk where feedback_id = wanted and client_id'),
      ('message', 'deliveries where message_id = wanted and client_id'),
      ('delivery', 'deliveries where id = wanted and client_id'),
      ('reply', 'replies r join deliveries d on d.id = r.delivery_id where r.id = wanted and d.client_id')
    ) as ways (noun, found)
  loop
    execute format('create or replace function is_foreign_%s(wanted integer) returns boolean language plpgsql stable as $body$
      begin
        return writing_client() is not null and not exists (select from %s = writing_client());
      end $body$', way.noun, way.found);
  end loop;
end $$;

-- Colleagues may remove each other; what goes along with a user finds them gone already.
create or replace function is_foreign_user(wanted integer) returns boolean language plpgsql stable as $$
begin
  return writing_client() is not null
    and exists (select from up_users where id = wanted)
    and not exists (select from up_users_client_lnk where user_id = wanted and client_id = writing_client());
end $$;

-- Each table with how a row of it is told to be foreign; what is made may also name its owner only a moment later.
do $$
declare
  guard record;
begin
  for guard in
    select * from (values
      ('deliveries', 'writing_client() <> %s.client_id', true),
      ('activities', 'writing_client() <> %s.client_id', true),
      ('product_interests', 'writing_client() <> %s.client_id', true),
      ('client_erasures', 'writing_client() <> %s.client_id', true),
      ('projects_client_lnk', 'writing_client() <> %s.client_id', true),
      ('feedbacks_client_lnk', 'writing_client() <> %s.client_id', true),
      ('messages_clients_lnk', 'writing_client() <> %s.client_id', true),
      ('up_users_client_lnk', 'writing_client() <> %s.client_id', true),
      ('clients', 'writing_client() <> %s.id', true),
      ('projects', 'is_foreign_project(%s.id)', false),
      ('sent_files', 'case when %1$s.project_id is not null then is_foreign_project(%1$s.project_id)
        when %1$s.reply_id is not null then is_foreign_reply(%1$s.reply_id)
        else is_foreign_message(%1$s.message_id) end', true),
      ('feedbacks', 'is_foreign_feedback(%s.id)', false),
      ('messages', 'is_foreign_message(%s.id)', false),
      ('replies', 'is_foreign_delivery(%s.delivery_id)', true),
      ('up_users', 'is_foreign_user(%s.id)', true),
      ('strapi_sessions', '%1$s.origin = ''users-permissions'' and is_foreign_user(%1$s.user_id::integer)', true),
      ('calendar_feeds', 'is_foreign_user(%s.user_id)', true),
      ('project_shares', 'is_foreign_project(%s.project_id)', true),
      ('mail_readers', 'is_foreign_user(%1$s.user_id) or (%1$s.user_id is null and writing_user() is not null)', true),
      ('idempotency_keys', 'is_foreign_user(%1$s.user_id) or (%1$s.user_id is null and writing_user() is not null)', true)
    ) as guards (name, is_foreign, made_with_owner)
  loop
    execute format('create or replace trigger last_wall_of_old before update or delete on %I
      for each row when (%s) execute function refuse_foreign_row()', guard.name, format(guard.is_foreign, 'old'));
    execute format('create or replace trigger last_wall_of_new before %s on %I
      for each row when (%s) execute function refuse_foreign_row()',
      case when guard.made_with_owner then 'insert or update' else 'update' end, guard.name,
      format(guard.is_foreign, 'new'));
  end loop;
end $$;
