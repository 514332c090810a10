-- The answers that were cut off in the sessions of a row of cut_ins_per_hour, and the sessions in which none was.
SELECT day, model, path, session, turn, ifNull(turn_us, session_us) AS at_us, cut_by, stop_ms, heard_ms, sent_ms,
  is_measured
FROM (
  SELECT recording, session, day, model, session_us, is_measured, turn, turn_us, cut_by, stop_ms, heard_ms, sent_ms
  FROM (SELECT recording, session, substring(started_at, 1, 10) AS day, model, begin_us AS session_us,
      isNotNull(duration_ms) AND ifNull(mingled, 0) = 0 AS is_measured FROM sessions)
  GLOBAL ALL LEFT JOIN (
    SELECT recording, assumeNotNull(session) AS session, toNullable(turn) AS turn, begin_us AS turn_us, cut_by, stop_ms,
      heard_ms, sent_ms
    FROM turns WHERE status = 'cut_in') USING recording, session)
GLOBAL ANY LEFT JOIN (SELECT recording, path FROM recordings) USING recording
