-- The calls that a row of cost_per_resolved_call counts.
SELECT substr(s.started_at, 1, 10) AS day, s.model AS model, r.path AS path, s.session AS session, s.begin_us AS at_us,
  EXISTS (SELECT 1 FROM tools t WHERE t.recording = s.recording AND t.session = s.session AND t.answered = 1
    AND coalesce(t.failed, 0) = 0 AND t.name IN (SELECT name FROM resolving_tools)) AS is_resolved,
  s.cost_usd AS cost_usd, s.cost_lacks AS cost_lacks
FROM sessions s JOIN recordings r ON r.recording = s.recording
