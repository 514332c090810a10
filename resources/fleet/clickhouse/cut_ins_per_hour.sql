-- Answers that were cut off, per hour of session, by day and model. Sessions whose length is not known are counted as
-- not_measured, and in nothing else.
SELECT substring(started_at, 1, 10) AS day, model,
  sum(measured) AS sessions, count() - sum(measured) AS not_measured,
  sum(measured * ifNull(cut_ins, 0)) AS cut_ins,
  sum(measured * ifNull(duration_ms, 0)) / 3600000 AS hours,
  if(hours = 0, NULL, cut_ins / hours) AS cut_ins_per_hour
FROM (SELECT started_at, model, cut_ins, duration_ms, isNotNull(duration_ms) AND ifNull(mingled, 0) = 0 AS measured FROM sessions)
GROUP BY day, model ORDER BY day, model
