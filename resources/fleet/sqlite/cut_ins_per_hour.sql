-- Answers that were cut off, per hour of session, by day and model. Sessions whose length is not known are counted as
-- not_measured, and in nothing else.
SELECT substr(started_at, 1, 10) AS day, model,
  sum(measured) AS sessions, sum(1 - measured) AS not_measured,
  sum(measured * cut_ins) AS cut_ins,
  sum(CASE WHEN measured THEN duration_ms END) / 3600000.0 AS hours,
  sum(measured * cut_ins) * 3600000.0 / nullif(sum(CASE WHEN measured THEN duration_ms END), 0) AS cut_ins_per_hour
FROM (SELECT *, duration_ms IS NOT NULL AND mingled = 0 AS measured FROM sessions)
GROUP BY day, model ORDER BY day, model;
