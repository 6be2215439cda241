-- How long work takes here: the median of days from "start" to the delivery of the last twenty projects; null when
-- fewer than three were delivered.
create or replace function usual_days() returns double precision
  language sql stable as $$
  select case when count(*) >= 3 then percentile_cont(0.5) within group (order by days) end
  from (
    select extract(epoch from max(d.created_at) - min(s.created_at)) / 86400 as days
    from activities s join activities d on d.subject_id = s.subject_id and d.kind = 'project.mark-ready'
    where s.kind = 'project.start'
    group by s.subject_id
    order by max(d.id) desc
    limit 20
  ) delivered where days > 0
$$;

-- When a place in the queue is likely to start: when the work before it is expected to be done, by its deadlines
-- and, beyond those, by how long work usually takes. Null when there is too little to go by.
create or replace function likely_start(place integer) returns date
  language sql stable as $$
  with running as (
    select deadline, row_number() over (order by deadline nulls last) as slot
    from projects where state = 'in_progress' and archived_at is null
  ), slots as (select greatest(count(*), 1) as total from running
  ), turn as (select (place - 1) % total::int + 1 as slot, (place - 1) / total::int as rounds from slots)
  select greatest(
    case when exists (select from running) then r.deadline else current_date end, current_date
  ) + case when t.rounds = 0 then 0 else (t.rounds * usual_days())::int end
  from turn t left join running r on r.slot = t.slot
  where r.deadline is not null or not exists (select from running)
$$;
