-- The turns that a row of latency_by_model is made of.
SELECT substr(t.started_at, 1, 10) AS day, t.model AS model, r.path AS path, t.turn AS turn, t.begin_us AS at_us,
  t.answer_wait_ms AS answer_wait_ms, t.voice_to_voice_ms IS NOT NULL AS has_sound, t.status AS status
FROM turns t JOIN recordings r ON r.recording = t.recording
WHERE t.answer_wait_ms IS NOT NULL
