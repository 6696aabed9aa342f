-- Messages to send, written in the transaction of what they tell of. `leased_until` keeps a row to the process that
-- claimed it, `about` is the id of the booking, request, report or plan.

CREATE TABLE outbox (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  about TEXT NOT NULL,
  recipient TEXT NOT NULL CHECK (json_valid(recipient)),
  language TEXT NOT NULL CHECK (language IN ('en', 'cy')),
  facts TEXT NOT NULL CHECK (json_valid(facts)),
  created_at TEXT NOT NULL,
  due_at TEXT NOT NULL,
  leased_until TEXT,
  attempts INTEGER NOT NULL DEFAULT 0 CHECK (attempts >= 0),
  sent_at TEXT,
  failed_at TEXT
) STRICT;
CREATE INDEX outbox_by_due ON outbox (due_at, id) WHERE sent_at IS NULL AND failed_at IS NULL;
CREATE INDEX outbox_by_about ON outbox (about);
