-- What all calls cost, for each one that was resolved: in which a tool that stands in resolving_tools was answered, and did
-- not fail. Fill that table first: INSERT INTO resolving_tools VALUES ('close_ticket')
-- Of not_whole calls some of the cost is not known: the sum lacks it.
SELECT substring(started_at, 1, 10) AS day, model, count() AS calls,
  sum((recording, session) GLOBAL IN (
    SELECT recording, assumeNotNull(session) FROM tools
    WHERE answered = 1 AND ifNull(failed, 0) = 0
      AND assumeNotNull(name) GLOBAL IN (SELECT name FROM resolving_tools))) AS resolved,
  sum(sessions.cost_usd) AS cost_usd, sum(1 - ifNull(cost_is_whole, 0)) AS not_whole,
  if(resolved = 0, NULL, cost_usd / resolved) AS cost_per_resolved_call
FROM sessions
GROUP BY day, model ORDER BY day, model
