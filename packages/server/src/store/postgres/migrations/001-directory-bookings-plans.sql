-- The same tables as for SQLite, in the types of PostgreSQL (15 or later).

CREATE TABLE directory_clock (
  only_row integer PRIMARY KEY CHECK (only_row = 1),
  change bigint NOT NULL
);
INSERT INTO directory_clock VALUES (1, 0);

-- Areas, organisations, venues, services and opportunities. `change` feeds each process's search index.
CREATE TABLE directory (
  id uuid PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('area', 'organisation', 'venue', 'service', 'opportunity')),
  organisation_id uuid,
  version integer NOT NULL CHECK (version > 0),
  change bigint NOT NULL,
  removed integer NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
  record jsonb NOT NULL
);
CREATE INDEX directory_by_change ON directory (change);
CREATE INDEX directory_by_kind ON directory (kind, id);

-- `taken` counts the places of confirmed bookings, holds and offers; the CHECK is the last word on overbooking.
CREATE TABLE sessions (
  id uuid PRIMARY KEY,
  opportunity_id uuid NOT NULL REFERENCES directory (id),
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  status text NOT NULL CHECK (status IN ('scheduled', 'cancelled', 'postponed', 'moved')),
  booking_opens_at timestamptz,
  booking_closes_at timestamptz,
  capacity integer CHECK (capacity >= 0),
  taken integer NOT NULL DEFAULT 0 CHECK (taken >= 0),
  online_url text,
  version integer NOT NULL CHECK (version > 0),
  change bigint NOT NULL,
  record jsonb NOT NULL,
  CHECK (ends_at > starts_at),
  CHECK (capacity IS NULL OR taken <= capacity)
);
CREATE INDEX sessions_by_opportunity ON sessions (opportunity_id, starts_at, id);
CREATE INDEX sessions_by_change ON sessions (change);

CREATE TABLE people (
  id uuid PRIMARY KEY,
  issuer text NOT NULL,
  subject text NOT NULL,
  record jsonb NOT NULL,
  created_at timestamptz NOT NULL,
  UNIQUE (issuer, subject)
);

-- `ends_at` is when a hold or an offer lapses; `content_hash` tells a repeated creation from another one; `details` holds
-- what a person told us and is emptied when it is no longer needed. Who waits is in order of `created_at`, then `id`.
CREATE TABLE bookings (
  id uuid PRIMARY KEY,
  session_id uuid NOT NULL REFERENCES sessions (id),
  intent text NOT NULL CHECK (intent IN ('hold', 'wait')),
  status text NOT NULL CHECK (status IN
    ('held', 'waiting', 'offered', 'confirmed', 'expired', 'cancelled', 'attended', 'did-not-come')),
  places integer NOT NULL CHECK (places > 0),
  person_id uuid REFERENCES people (id),
  secret_hash text,
  booked_for text NOT NULL CHECK (booked_for IN ('me', 'person', 'guest')),
  content_hash text NOT NULL,
  ends_at timestamptz,
  extensions integer NOT NULL DEFAULT 0 CHECK (extensions >= 0),
  created_at timestamptz NOT NULL,
  confirmed_at timestamptz,
  cancelled_at timestamptz,
  cancelled_by text CHECK (cancelled_by IN ('person', 'provider')),
  reason text,
  erased_at timestamptz,
  version integer NOT NULL CHECK (version > 0),
  details jsonb NOT NULL,
  CHECK ((person_id IS NULL) <> (secret_hash IS NULL)),
  CHECK ((status IN ('held', 'offered')) <= (ends_at IS NOT NULL)),
  CHECK ((status = 'confirmed') <= (confirmed_at IS NOT NULL))
);
CREATE INDEX bookings_by_session ON bookings (session_id, status);
CREATE INDEX bookings_by_person ON bookings (person_id, created_at, id);
CREATE INDEX bookings_by_end ON bookings (status, ends_at);
CREATE UNIQUE INDEX bookings_one_live_each ON bookings (session_id, person_id)
  WHERE booked_for = 'me' AND status IN ('held', 'waiting', 'offered', 'confirmed');

CREATE TABLE plans (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES people (id),
  version integer NOT NULL CHECK (version > 0),
  updated_at timestamptz NOT NULL,
  record jsonb NOT NULL
);
CREATE INDEX plans_by_person ON plans (person_id, id);

-- What the sample loader has done, so that later starts only add to it.
CREATE TABLE sample_loads (
  name text PRIMARY KEY,
  sessions_until timestamptz NOT NULL
);
