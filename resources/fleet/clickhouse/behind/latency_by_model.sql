-- The turns that a row of latency_by_model is made of.
SELECT substring(started_at, 1, 10) AS day, model, path, turn, begin_us AS at_us, answer_wait_ms,
  isNotNull(voice_to_voice_ms) AS has_sound, status
FROM turns GLOBAL ANY LEFT JOIN (SELECT recording, path FROM recordings) USING recording
WHERE answer_wait_ms IS NOT NULL
