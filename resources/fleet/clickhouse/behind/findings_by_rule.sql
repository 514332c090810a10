-- The findings that a row of findings_by_rule counts.
SELECT rule, severity, side, path, session, event, at_us, message
FROM findings GLOBAL ANY LEFT JOIN (SELECT recording, path FROM recordings) USING recording
