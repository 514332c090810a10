-- What is known of a recording that could not be read, or not whole.
SELECT status, path, format, bytes, events, unread FROM recordings WHERE status != 'read'
