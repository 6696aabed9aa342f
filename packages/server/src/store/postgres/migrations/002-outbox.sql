-- Messages to send, written in the transaction of what they tell of. `leased_until` keeps a row to the process that
-- claimed it, `about` is the id of the booking, request, report or plan.

CREATE TABLE outbox (
  id uuid PRIMARY KEY,
  kind text NOT NULL,
  about uuid NOT NULL,
  recipient jsonb NOT NULL,
  language text NOT NULL CHECK (language IN ('en', 'cy')),
  facts jsonb NOT NULL,
  created_at timestamptz NOT NULL,
  due_at timestamptz NOT NULL,
  leased_until timestamptz,
  attempts integer NOT NULL DEFAULT 0 CHECK (attempts >= 0),
  sent_at timestamptz,
  failed_at timestamptz
);
CREATE INDEX outbox_by_due ON outbox (due_at, id) WHERE sent_at IS NULL AND failed_at IS NULL;
CREATE INDEX outbox_by_about ON outbox (about);
