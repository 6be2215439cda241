-- With a client go its inbox, its log, its projects, its feedback and its logins: nothing of a person is left behind.
create or replace function take_inbox_along() returns trigger language plpgsql as $$
begin
  delete from deliveries where client_id = old.id;
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
