-- Letters that are begun to a client alone.
create or replace function drafts_to_alone(wanted integer) returns table (message_id integer)
  language sql stable as $$
  select m.id from messages_clients_lnk l join messages m on m.id = l.message_id
  where l.client_id = wanted and m.sent_at is null and m.to_everyone is not true and m.to_running is not true
    and not exists (select from messages_clients_lnk o where o.message_id = m.id and o.client_id <> wanted)
$$;

-- With a client go its inbox, its log, its projects, its feedback and its logins, with what was mailed to them: nothing of a
-- person is left behind. A letter goes once nobody has it: those they wrote, and those that were written, or begun, to them
-- alone. One that others have was in one inbox fewer.
create or replace function take_inbox_along() returns trigger language plpgsql as $$
declare
  letters integer[];
  addresses text[];
begin
  select array_agg(message_id) into letters from deliveries where client_id = old.id;
  update messages set inboxes = inboxes - 1 where id = any(letters);
  delete from deliveries where client_id = old.id;
  delete from messages m
  where m.id = any(letters) and m.to_everyone is not true and m.to_running is not true
    and not exists (select from deliveries d where d.message_id = m.id);
  delete from messages m where m.id in (select message_id from drafts_to_alone(old.id));
  delete from mails where code_id in (select id from account_codes where client_id = old.id);
  -- To addresses that were theirs, or are somebody's whom they invited. What another client's invitation brings stays, and so
  -- does the registration of whoever signs in with such an address.
  select array_agg(lower(address)) into addresses
  from activities a, unnest(array[a.details ->> 'email', a.details ->> 'from']) as address where a.client_id = old.id;
  delete from mails m where user_id is null and state <> 'waiting'
    and kind in ('access-ended', 'invited-again', 'address-changed', 'invitation', 'confirm')
    and not exists (select from account_codes c where c.id = m.code_id and c.client_id <> old.id)
    and lower(to_address) = any(addresses);
  delete from account_codes c where purpose = 'registration' and used_at is not null and email = any(addresses)
    and not exists (select from up_users u where lower(u.email) = c.email);
  -- What the owner's side was mailed of them. Where such a mail still waits, it tells of others, too: that is told anew.
  update notices set mail_id = null where mail_id in (select id from mails where about_clients @> array[old.id]);
  delete from mails where about_clients @> array[old.id];
  delete from activities where client_id = old.id;
  return old;
end $$;

create or replace trigger take_inbox_along before delete on clients
  for each row execute function take_inbox_along();

-- The link goes with the client by its foreign key; by then the client is not there any more. (Deleting the users
-- before the client would touch the very row that is being deleted.)
create or replace function take_user_along() returns trigger language plpgsql as $$
begin
  delete from up_users
  where id = old.user_id and not exists (select from clients where id = old.client_id);
  return null;
end $$;

create or replace trigger take_user_along after delete on up_users_client_lnk
  for each row execute function take_user_along();

create or replace function take_project_along() returns trigger language plpgsql as $$
begin
  delete from projects
  where id = old.project_id and not exists (select from clients where id = old.client_id);
  return null;
end $$;

create or replace trigger take_project_along after delete on projects_client_lnk
  for each row execute function take_project_along();

create or replace function take_feedback_along() returns trigger language plpgsql as $$
begin
  delete from feedbacks
  where id = old.feedback_id and not exists (select from clients where id = old.client_id);
  return null;
end $$;

create or replace trigger take_feedback_along after delete on feedbacks_client_lnk
  for each row execute function take_feedback_along();

-- With a login goes what was mailed to its address before there was one, and the links in it; what still waits is somebody
-- else's word to that address.
create or replace function take_mail_along() returns trigger language plpgsql as $$
begin
  delete from account_codes where email = lower(old.email) and purpose in ('registration', 'address');
  delete from mails where user_id is null and state <> 'waiting' and lower(to_address) = lower(old.email);
  return null;
end $$;

create or replace trigger take_mail_along after delete on up_users
  for each row execute function take_mail_along();
