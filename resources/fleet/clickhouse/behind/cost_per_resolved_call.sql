-- The calls that a row of cost_per_resolved_call counts.
SELECT substring(started_at, 1, 10) AS day, model, path, session, begin_us AS at_us,
  (recording, session) GLOBAL IN (
    SELECT recording, assumeNotNull(session) FROM tools
    WHERE answered = 1 AND ifNull(failed, 0) = 0
      AND assumeNotNull(name) GLOBAL IN (SELECT name FROM resolving_tools)) AS is_resolved,
  cost_usd, cost_lacks
FROM sessions GLOBAL ANY LEFT JOIN (SELECT recording, path FROM recordings) USING recording
