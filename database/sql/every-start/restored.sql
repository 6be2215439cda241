-- After a restore into another cluster, what counted its transactions says nothing here: the lines count as the oldest, and
-- the dispatch begins now. What another instance writes meanwhile, in transactions younger than this one, is none of those:
-- whatever can be seen of this cluster lies below the end of what can be seen.
update activities set xid = '1' where xid >= pg_snapshot_xmax(pg_current_snapshot());
update dispatch_position set xid = pg_snapshot_xmin(pg_current_snapshot()), id = 0
where xid >= pg_snapshot_xmax(pg_current_snapshot());
