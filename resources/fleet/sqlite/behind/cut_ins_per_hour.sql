-- The answers that were cut off in the sessions of a row of cut_ins_per_hour, and the sessions in which none was.
SELECT substr(s.started_at, 1, 10) AS day, s.model AS model, r.path AS path, s.session AS session, t.turn AS turn,
  coalesce(t.begin_us, s.begin_us) AS at_us, t.cut_by AS cut_by, t.stop_ms AS stop_ms, t.heard_ms AS heard_ms,
  t.sent_ms AS sent_ms, s.duration_ms IS NOT NULL AND s.mingled = 0 AS is_measured
FROM sessions s JOIN recordings r ON r.recording = s.recording
  LEFT JOIN turns t ON t.recording = s.recording AND t.session = s.session AND t.status = 'cut_in'
