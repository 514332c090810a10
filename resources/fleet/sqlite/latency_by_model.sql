-- How long people waited for an answer, by day and model: from the end of the voice to the first sound, or, where playback
-- was not recorded, to the first audio that arrived; to_first_sound says of how many turns it is the former. By nearest rank.
SELECT day, model, count(*) AS turns, sum(has_sound) AS to_first_sound,
  min(CASE WHEN share >= 0.5 THEN answer_wait_ms END) AS p50_ms,
  min(CASE WHEN share >= 0.9 THEN answer_wait_ms END) AS p90_ms
FROM (
  SELECT substr(started_at, 1, 10) AS day, model, answer_wait_ms, voice_to_voice_ms IS NOT NULL AS has_sound,
    cume_dist() OVER (PARTITION BY substr(started_at, 1, 10), model ORDER BY answer_wait_ms) AS share
  FROM turns WHERE answer_wait_ms IS NOT NULL
)
GROUP BY day, model ORDER BY day, model;
