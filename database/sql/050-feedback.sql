create index if not exists feedbacks_of_client on feedbacks_client_lnk (client_id, feedback_id desc);

-- One feedback as the client reads it.
create or replace function feedback_json(f feedbacks) returns json
  language sql stable as $$
  select json_build_object(
    'documentId', f.document_id,
    'about', f.about,
    'body', f.body,
    'rating', f.rating,
    'project', (
      select json_build_object('documentId', p.document_id, 'title', p.title)
      from feedbacks_project_lnk l join projects p on p.id = l.project_id where l.feedback_id = f.id),
    'author', f.author,
    'createdAt', iso(f.created_at),
    'answer', f.answer,
    'answeredAt', iso(f.answered_at),
    'answeredBy', f.answered_by)
$$;

-- What waits for an answer is little of all that was ever said.
drop index if exists feedbacks_unanswered;
create index if not exists feedbacks_waiting on feedbacks (id desc)
  where coalesce(answer, '') = '' and settled_at is null;

-- What the owner's home counts by the month.
create index if not exists feedbacks_rated on feedbacks (created_at) include (rating) where rating is not null;
