-- The findings that a row of findings_by_rule counts.
SELECT f.rule AS rule, f.severity AS severity, f.side AS side, r.path AS path, f.session AS session, f.event AS event,
  f.at_us AS at_us, f.message AS message
FROM findings f JOIN recordings r ON r.recording = f.recording
