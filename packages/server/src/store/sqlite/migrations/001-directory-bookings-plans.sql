-- Instants are RFC 3339 text in UTC with milliseconds, so that they sort as text and read as they are.

CREATE TABLE directory_clock (
  only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
  change INTEGER NOT NULL
) STRICT;
INSERT INTO directory_clock VALUES (1, 0);

-- Areas, organisations, venues, services and opportunities. `change` feeds each process's search index.
CREATE TABLE directory (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('area', 'organisation', 'venue', 'service', 'opportunity')),
  organisation_id TEXT,
  version INTEGER NOT NULL CHECK (version > 0),
  change INTEGER NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
  record TEXT NOT NULL CHECK (json_valid(record))
) STRICT;
CREATE INDEX directory_by_change ON directory (change);
CREATE INDEX directory_by_kind ON directory (kind, id);

-- `taken` counts the places of confirmed bookings, holds and offers; the CHECK is the last word on overbooking.
CREATE TABLE sessions (
  id TEXT PRIMARY KEY,
  opportunity_id TEXT NOT NULL REFERENCES directory (id),
  starts_at TEXT NOT NULL,
  ends_at TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('scheduled', 'cancelled', 'postponed', 'moved')),
  booking_opens_at TEXT,
  booking_closes_at TEXT,
  capacity INTEGER CHECK (capacity >= 0),
  taken INTEGER NOT NULL DEFAULT 0 CHECK (taken >= 0),
  online_url TEXT,
  version INTEGER NOT NULL CHECK (version > 0),
  change INTEGER NOT NULL,
  record TEXT NOT NULL CHECK (json_valid(record)),
  CHECK (ends_at > starts_at),
  CHECK (capacity IS NULL OR taken <= capacity)
) STRICT;
CREATE INDEX sessions_by_opportunity ON sessions (opportunity_id, starts_at, id);
CREATE INDEX sessions_by_change ON sessions (change);

CREATE TABLE people (
  id TEXT PRIMARY KEY,
  issuer TEXT NOT NULL,
  subject TEXT NOT NULL,
  record TEXT NOT NULL CHECK (json_valid(record)),
  created_at TEXT NOT NULL,
  UNIQUE (issuer, subject)
) STRICT;

-- `ends_at` is when a hold or an offer lapses; `content_hash` tells a repeated creation from another one; `details` holds
-- what a person told us and is emptied when it is no longer needed. Who waits is in order of `created_at`, then `id`.
CREATE TABLE bookings (
  id TEXT PRIMARY KEY,
  session_id TEXT NOT NULL REFERENCES sessions (id),
  intent TEXT NOT NULL CHECK (intent IN ('hold', 'wait')),
  status TEXT NOT NULL CHECK (status IN
    ('held', 'waiting', 'offered', 'confirmed', 'expired', 'cancelled', 'attended', 'did-not-come')),
  places INTEGER NOT NULL CHECK (places > 0),
  person_id TEXT REFERENCES people (id),
  secret_hash TEXT,
  booked_for TEXT NOT NULL CHECK (booked_for IN ('me', 'person', 'guest')),
  content_hash TEXT NOT NULL,
  ends_at TEXT,
  extensions INTEGER NOT NULL DEFAULT 0 CHECK (extensions >= 0),
  created_at TEXT NOT NULL,
  confirmed_at TEXT,
  cancelled_at TEXT,
  cancelled_by TEXT CHECK (cancelled_by IN ('person', 'provider')),
  reason TEXT,
  erased_at TEXT,
  version INTEGER NOT NULL CHECK (version > 0),
  details TEXT NOT NULL CHECK (json_valid(details)),
  CHECK ((person_id IS NULL) <> (secret_hash IS NULL)),
  CHECK ((status IN ('held', 'offered')) <= (ends_at IS NOT NULL)),
  CHECK ((status = 'confirmed') <= (confirmed_at IS NOT NULL))
) STRICT;
CREATE INDEX bookings_by_session ON bookings (session_id, status);
CREATE INDEX bookings_by_person ON bookings (person_id, created_at, id);
CREATE INDEX bookings_by_end ON bookings (status, ends_at);
CREATE UNIQUE INDEX bookings_one_live_each ON bookings (session_id, person_id)
  WHERE booked_for = 'me' AND status IN ('held', 'waiting', 'offered', 'confirmed');

CREATE TABLE plans (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES people (id),
  version INTEGER NOT NULL CHECK (version > 0),
  updated_at TEXT NOT NULL,
  record TEXT NOT NULL CHECK (json_valid(record))
) STRICT;
CREATE INDEX plans_by_person ON plans (person_id, id);

-- What the sample loader has done, so that later starts only add to it.
CREATE TABLE sample_loads (
  name TEXT PRIMARY KEY,
  sessions_until TEXT NOT NULL
) STRICT;
