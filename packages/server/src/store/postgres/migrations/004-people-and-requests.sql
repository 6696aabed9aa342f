-- What a person told us counts its versions, so that a change can say which one it has seen.
ALTER TABLE people ADD COLUMN version integer NOT NULL DEFAULT 1 CHECK (version > 0);
ALTER TABLE people ADD COLUMN updated_at timestamptz;

-- Who may act for whom, and why; `ends_on` is the last day of it. What they may see and do stands in shares.
CREATE TABLE delegations (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES people (id),
  delegate_id uuid NOT NULL REFERENCES people (id),
  ends_on text NOT NULL,
  revoked_at timestamptz,
  created_at timestamptz NOT NULL,
  version integer NOT NULL DEFAULT 1 CHECK (version > 0),
  record jsonb NOT NULL,
  CHECK (person_id <> delegate_id)
);
CREATE INDEX delegations_by_person ON delegations (person_id, created_at, id);
CREATE INDEX delegations_by_delegate ON delegations (delegate_id, created_at, id);

-- What a delegate may see and do: the one truth of it. Without `plan_id` it is about no plan, such as booking alone.
CREATE TABLE shares (
  id uuid PRIMARY KEY,
  delegation_id uuid NOT NULL REFERENCES delegations (id),
  plan_id uuid REFERENCES plans (id),
  scopes jsonb NOT NULL,
  parts jsonb,
  reveal integer NOT NULL CHECK (reveal IN (0, 1)),
  ends_on text NOT NULL,
  created_at timestamptz NOT NULL,
  version integer NOT NULL DEFAULT 1 CHECK (version > 0)
);
CREATE INDEX shares_by_delegation ON shares (delegation_id);
CREATE INDEX shares_by_plan ON shares (plan_id);

-- What is asked for that has no date. `for_person_id` is who it is for, if they have an account; `key_version` as in bookings.
CREATE TABLE requests (
  id uuid PRIMARY KEY,
  opportunity_id uuid REFERENCES directory (id),
  service_id uuid REFERENCES directory (id),
  kind text NOT NULL,
  status text NOT NULL CHECK (status IN ('requested', 'accepted', 'declined', 'withdrawn')),
  person_id uuid REFERENCES people (id),
  for_person_id uuid REFERENCES people (id),
  secret_hash text,
  content_hash text NOT NULL,
  created_at timestamptz NOT NULL,
  answered_at timestamptz,
  withdrawn_at timestamptz,
  erased_at timestamptz,
  key_version integer NOT NULL DEFAULT 1,
  version integer NOT NULL DEFAULT 1 CHECK (version > 0),
  details jsonb NOT NULL,
  answer jsonb,
  CHECK ((opportunity_id IS NULL) <> (service_id IS NULL)),
  CHECK ((person_id IS NULL) <> (secret_hash IS NULL))
);
CREATE INDEX requests_by_person ON requests (person_id, created_at, id);
CREATE INDEX requests_for_person ON requests (for_person_id, created_at, id);
CREATE INDEX requests_by_opportunity ON requests (opportunity_id, created_at, id);

-- `attendee_id` is who comes, if they have an account: whoever booked, or the person it was booked for. A key in a message
-- is good for one `key_version`; `sequence_base` keeps a calendar entry counting up when a booking moves.
ALTER TABLE bookings ADD COLUMN attendee_id uuid REFERENCES people (id) CHECK (booked_for <> 'person' OR attendee_id IS NOT NULL);
ALTER TABLE bookings ADD COLUMN key_version integer NOT NULL DEFAULT 1;
ALTER TABLE bookings ADD COLUMN sequence_base integer NOT NULL DEFAULT 0;
UPDATE bookings SET attendee_id = person_id WHERE booked_for = 'me';
DROP INDEX bookings_one_live_each;
CREATE UNIQUE INDEX bookings_one_live_each ON bookings (session_id, attendee_id)
  WHERE attendee_id IS NOT NULL AND status IN ('held', 'waiting', 'offered', 'confirmed');
CREATE INDEX bookings_by_attendee ON bookings (attendee_id, created_at, id);
