-- How long people waited for an answer, by day and model: from the end of the voice to the first sound, or, where playback
-- was not recorded, to the first audio that arrived; to_first_sound says of how many turns it is the former. By nearest
-- rank: quantilesExact takes the one behind it where a level falls upon a turn, and hence levels just below.
SELECT substring(started_at, 1, 10) AS day, model, count() AS turns, count(voice_to_voice_ms) AS to_first_sound,
  quantilesExact(0.4999999999, 0.8999999999)(assumeNotNull(answer_wait_ms))[1] AS p50_ms,
  quantilesExact(0.4999999999, 0.8999999999)(assumeNotNull(answer_wait_ms))[2] AS p90_ms
FROM turns WHERE answer_wait_ms IS NOT NULL
GROUP BY day, model ORDER BY day, model
