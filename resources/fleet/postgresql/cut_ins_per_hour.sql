-- Answers that were cut off, per hour of session, by day and model. Sessions whose length is not known are counted as
-- not_measured, and in nothing else.
SELECT (started_at AT TIME ZONE 'UTC')::date AS day, model,
  count(*) FILTER (WHERE measured) AS sessions, count(*) FILTER (WHERE NOT measured) AS not_measured,
  coalesce(sum(cut_ins) FILTER (WHERE measured), 0) AS cut_ins,
  sum(duration_ms) FILTER (WHERE measured) / 3600000 AS hours,
  sum(cut_ins) FILTER (WHERE measured) * 3600000 / nullif(sum(duration_ms) FILTER (WHERE measured), 0) AS cut_ins_per_hour
FROM (SELECT *, duration_ms IS NOT NULL AND NOT mingled AS measured FROM sessions) s
GROUP BY day, model ORDER BY day, model;
