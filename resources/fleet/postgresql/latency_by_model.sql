-- How long people waited for an answer, by day and model: from the end of the voice to the first sound, or, where playback
-- was not recorded, to the first audio that arrived; to_first_sound says of how many turns it is the former. By nearest rank.
SELECT (started_at AT TIME ZONE 'UTC')::date AS day, model, count(*) AS turns, count(voice_to_voice_ms) AS to_first_sound,
  percentile_disc(0.5) WITHIN GROUP (ORDER BY answer_wait_ms) AS p50_ms,
  percentile_disc(0.9) WITHIN GROUP (ORDER BY answer_wait_ms) AS p90_ms
FROM turns WHERE answer_wait_ms IS NOT NULL
GROUP BY day, model ORDER BY day, model;
