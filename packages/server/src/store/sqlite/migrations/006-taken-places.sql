-- A list asks for the places of sixty dates at once, and of most of them none is taken: those need no look into their rows. On
-- whether any is taken only, so that one more booking of the same session changes nothing here.
CREATE INDEX sessions_taken ON sessions (id) WHERE taken > 0;
