-- Who is there under an address.
create index if not exists clients_by_address on clients (lower(email)) where email is not null;

-- What the owner's list shows of a client is derived here, in one place, after any order of events.
create or replace function derive_client() returns trigger language plpgsql as $$
begin
  select
    count(*) filter (where p.state in ('proposed', 'offered')),
    count(*) filter (where p.state = 'planned'),
    count(*) filter (where p.state in ('in_progress', 'ready')),
    count(*) filter (where p.state = 'finished')
  into new.proposed_projects, new.planned_projects, new.projects_in_progress, new.finished_projects
  from projects_client_lnk l join projects p on p.id = l.project_id
  where l.client_id = new.id and p.archived_at is null;

  select max(u.last_login_at), max(u.last_logout_at), max(u.last_seen_at)
  into new.last_login_at, new.last_logout_at, new.last_seen_at
  from up_users_client_lnk l join up_users u on u.id = l.user_id
  where l.client_id = new.id;
  return new;
end $$;

create or replace trigger derive_client before update on clients
  for each row execute function derive_client();

-- Touching the client makes it derive itself again. (Not by its key: that would lock out every row that refers to it.)
create or replace function touch_client_of_project() returns trigger language plpgsql as $$
begin
  update clients set proposed_projects = proposed_projects
  where id in (select client_id from projects_client_lnk where project_id = new.id);
  return null;
end $$;

create or replace function touch_client_of_user() returns trigger language plpgsql as $$
begin
  update clients set proposed_projects = proposed_projects
  where id in (select client_id from up_users_client_lnk where user_id = new.id);
  return null;
end $$;

create or replace function touch_linked_client() returns trigger language plpgsql as $$
begin
  update clients set proposed_projects = proposed_projects
  where id in (
    case when tg_op = 'INSERT' then null else old.client_id end,
    case when tg_op = 'DELETE' then null else new.client_id end
  );
  return null;
end $$;

create or replace trigger touch_client after update of state, archived_at on projects
  for each row
  when (old.state is distinct from new.state or old.archived_at is distinct from new.archived_at)
  execute function touch_client_of_project();
create or replace trigger touch_client after update of last_login_at, last_logout_at, last_seen_at on up_users
  for each row execute function touch_client_of_user();
create or replace trigger touch_client after insert or update or delete on projects_client_lnk
  for each row execute function touch_linked_client();
create or replace trigger touch_client after insert or update or delete on up_users_client_lnk
  for each row execute function touch_linked_client();

-- A client's profile as the API gives it.
create or replace function profile_of(wanted integer) returns json
  language sql stable as $$
  select json_build_object(
    'documentId', c.document_id,
    'name', c.name,
    'company', c.company,
    'size', c.size,
    'type', c.type,
    'description', c.description,
    'email', c.email,
    'phone', c.phone,
    'website', c.website,
    'socialLinks', coalesce((
      select json_agg(json_build_object('network', s.network, 'url', s.url) order by m."order")
      from clients_cmps m join components_client_social_links s on s.id = m.cmp_id
      where m.entity_id = c.id and m.field = 'socialLinks'), '[]'),
    'profileImage', (
      select json_build_object('url', f.url, 'width', f.width, 'height', f.height)
      from files_related_mph r join files f on f.id = r.file_id
      where r.related_id = c.id and r.related_type = 'api::client.client' and r.field = 'profileImage'
      limit 1),
    'language', c.language,
    'timeZone', c.time_zone,
    'projectCounts', json_build_object(
      'proposed', c.proposed_projects,
      'planned', c.planned_projects,
      'inProgress', c.projects_in_progress,
      'finished', c.finished_projects),
    'archivedAt', iso(c.archived_at),
    'createdAt', iso(c.created_at),
    'updatedAt', iso(c.updated_at))
  from clients c where c.id = wanted
$$;
