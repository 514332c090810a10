-- The tools that were called, of which some resolve a call.
SELECT name, count(*) AS calls FROM tools WHERE name IS NOT NULL GROUP BY name ORDER BY name;
