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

-- When a place in the queue is likely to start: when the work before it is expected to be done, by its deadlines
-- and, beyond those, by how long work usually takes. Null when there is too little to go by.
create or replace function likely_start(place integer) returns date
  language sql stable strict as $$
  with running as (
    select count(*)::int as total from projects where state = 'in_progress' and archived_at is null
  ), turn as (
    select total, (place - 1) % greatest(total, 1) as before, (place - 1) / greatest(total, 1) as rounds from running
  ), free as (
    select rounds, case when total = 0 then current_date else (
      select deadline from projects where state = 'in_progress' and archived_at is null
      order by deadline nulls last offset turn.before limit 1
    ) end as day from turn
  )
  select greatest(day, current_date) + case when rounds = 0 then 0 else (rounds * usual_days())::int end
  from free where day is not null
$$;
