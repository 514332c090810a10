-- What all calls cost, for each one that was resolved: in which a tool that stands in resolving_tools was answered, and did
-- not fail. Fill that table first: INSERT INTO resolving_tools VALUES ('close_ticket');
-- Of not_whole calls some of the cost is not known: the sum lacks it.
WITH resolved AS (
  SELECT DISTINCT recording, session FROM tools
  WHERE answered = 1 AND coalesce(failed, 0) = 0 AND name IN (SELECT name FROM resolving_tools)
)
SELECT substr(s.started_at, 1, 10) AS day, s.model, count(*) AS calls, count(r.session) AS resolved,
  sum(s.cost_usd) AS cost_usd, sum(1 - s.cost_is_whole) AS not_whole,
  sum(s.cost_usd) / nullif(count(r.session), 0) AS cost_per_resolved_call
FROM sessions s LEFT JOIN resolved r ON r.recording = s.recording AND r.session = s.session
GROUP BY day, s.model ORDER BY day, s.model;
