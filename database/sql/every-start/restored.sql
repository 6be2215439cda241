-- After a restore into another cluster, what counted its transactions says nothing here: the lines count as the oldest, and
-- the dispatch begins now.
update activities set xid = '1' where xid > pg_current_xact_id();
update dispatch_position set xid = pg_snapshot_xmin(pg_current_snapshot()), id = 0 where xid > pg_current_xact_id();
