-- The queue, the running work and what waits for an answer are a few of many projects, and so are the deliveries of all that
-- ever happened.
create index if not exists projects_in_queue on projects (coalesce(queue_rank, 2147483647), planned_at, id)
  where state = 'planned' and archived_at is null;
create index if not exists projects_running on projects (deadline)
  where state = 'in_progress' and archived_at is null;
create index if not exists projects_under_way on projects (deadline, id)
  where state in ('planned', 'in_progress', 'ready') and archived_at is null;
create index if not exists projects_proposed on projects (coalesce(requested_at, created_at), id)
  where state = 'proposed' and question is null and archived_at is null;
create index if not exists activities_of_deliveries on activities (id desc) where kind = 'project.mark-ready';

-- How long work takes here: the median of days from "start" to the delivery of the last twenty projects; null when
-- fewer than three were delivered. A project that was delivered again and again has several lines among the last ones.
create or replace function usual_days() returns double precision
  language sql stable as $$
  select case when count(*) >= 3 then percentile_cont(0.5) within group (order by days) end
  from (
    select extract(epoch from d.delivered_at - min(s.created_at)) / 86400 as days
    from (
      select subject_id, max(created_at) as delivered_at, max(id) as last
      from (
        select subject_id, created_at, id from activities where kind = 'project.mark-ready' order by id desc limit 200
      ) lines
      group by subject_id
    ) d join activities s on s.subject_id = d.subject_id and s.kind = 'project.start'
    group by d.last, d.delivered_at
    order by d.last desc
    limit 20
  ) delivered where days > 0
$$;

-- When a place in the queue is likely to start: whoever is free first begins with what is next. The running work frees
-- somebody at its deadline, and what begins then, once work usually is done. Null when there is too little to go by, and
-- beyond twenty places, where nobody could say. Today is another day where the business is than by the clock of the database.
drop function if exists likely_start(integer);
create or replace function likely_start(place integer, today date) returns date
  language sql stable strict as $$
  with running as (
    select deadline from projects where state = 'in_progress' and archived_at is null order by deadline nulls last limit 20
  ), free as (
    select greatest(deadline, today) as day from running where deadline is not null
    union all
    select today where not exists (select from running)
  ), usual as materialized (select usual_days() as days)
  select day + case round when 0 then 0 else (round * (select days from usual))::int end as start
  from free cross join generate_series(0, place - 1) as round
  where place <= 20
  order by start
  offset place - 1 limit 1
$$;
