-- Puts the rows of a digest into the tables: packaging/fleet/load-postgresql has filled `incoming` with them, and commits.
-- All that is there of a recording is replaced, or, where it came from a file that holds more of it, stays.
LOCK TABLE recordings IN SHARE ROW EXCLUSIVE MODE; -- who loads at the same time waits here

CREATE TEMP TABLE taken ON COMMIT DROP AS
SELECT row ->> 'recording' AS recording, row ->> 'path' AS path, row ->> 'status' AS status,
  coalesce((row ->> 'events')::bigint, 0) AS events
FROM incoming WHERE row ->> 'table' = 'recordings';

DO $$
DECLARE
  name text;
  wrong bigint;
BEGIN
  SELECT count(*) INTO wrong FROM incoming WHERE (row ->> 'schema')::bigint IS DISTINCT FROM 1;
  IF wrong > 0 THEN
    RAISE EXCEPTION '% rows are of another version of these tables; digest the recordings again', wrong;
  END IF;
  SELECT count(*) INTO wrong FROM incoming WHERE row ->> 'recording' NOT IN (SELECT recording FROM taken);
  IF wrong > 0 THEN
    RAISE EXCEPTION '% rows are of a recording that has no row of its own: the file is not whole', wrong;
  END IF;
  DELETE FROM taken USING recordings r WHERE r.recording = taken.recording AND coalesce(r.events, 0) > taken.events;
  DELETE FROM recordings r USING taken
    WHERE r.status = 'unreadable' AND taken.status <> 'unreadable' AND r.path = taken.path;
  FOREACH name IN ARRAY ARRAY['recordings', 'sessions', 'turns', 'responses', 'tools', 'findings', 'costs'] LOOP
    EXECUTE format('DELETE FROM %1$I USING taken WHERE %1$I.recording = taken.recording', name);
    EXECUTE format('INSERT INTO %1$I SELECT r.* FROM incoming, jsonb_populate_record(NULL::%1$I, row) r
                    WHERE row ->> ''table'' = %1$L AND row ->> ''recording'' IN (SELECT recording FROM taken)', name);
  END LOOP;
END $$;
