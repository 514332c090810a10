-- Recordings that could not be read, or not whole: none of their rows, or not all of them, are in the other answers.
SELECT status, path, error FROM recordings WHERE status <> 'read' ORDER BY status DESC, path;
