-- What the linter found, by rule: how often, and in how many of the recordings that could be read.
SELECT rule, severity, side, count(*) AS findings, count(DISTINCT recording) AS recordings,
  count(DISTINCT recording) * 1.0 / (SELECT count(*) FROM recordings WHERE status <> 'unreadable') AS share
FROM findings
GROUP BY rule, severity, side ORDER BY recordings DESC, findings DESC, rule, severity;
