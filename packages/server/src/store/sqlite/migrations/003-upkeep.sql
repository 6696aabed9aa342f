-- `content_hash` tells a repeated creation from another one; what came with a load has none. `sessions_until` is the day up to
-- which the schedule of an opportunity has been written out as sessions.
ALTER TABLE directory ADD COLUMN content_hash TEXT;
ALTER TABLE directory ADD COLUMN sessions_until TEXT;
CREATE INDEX directory_by_sessions_until ON directory (sessions_until) WHERE sessions_until IS NOT NULL AND removed = 0;

-- `by_schedule` is what the schedule last said of this date; what somebody has changed by hand since is left alone.
ALTER TABLE sessions ADD COLUMN content_hash TEXT;
ALTER TABLE sessions ADD COLUMN by_schedule TEXT;
ALTER TABLE sessions ADD COLUMN removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1));

-- "Something here is wrong". Handled when somebody has checked the record; then what the reporter said of themselves goes.
CREATE TABLE reports (
  id TEXT PRIMARY KEY,
  opportunity_id TEXT NOT NULL REFERENCES directory (id),
  organisation_id TEXT,
  content_hash TEXT NOT NULL,
  created_at TEXT NOT NULL,
  handled_at TEXT,
  record TEXT NOT NULL CHECK (json_valid(record))
) STRICT;
CREATE INDEX reports_open ON reports (organisation_id, created_at, id) WHERE handled_at IS NULL;
CREATE INDEX reports_by_opportunity ON reports (opportunity_id);

-- What somebody would like to do and could not find. Never public.
CREATE TABLE wishes (
  id TEXT PRIMARY KEY,
  person_id TEXT REFERENCES people (id),
  secret_hash TEXT,
  content_hash TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('asked', 'answered')),
  created_at TEXT NOT NULL,
  answered_at TEXT,
  erased_at TEXT,
  version INTEGER NOT NULL DEFAULT 1 CHECK (version > 0),
  record TEXT NOT NULL CHECK (json_valid(record)),
  answer TEXT CHECK (answer IS NULL OR json_valid(answer)),
  CHECK ((person_id IS NULL) <> (secret_hash IS NULL)),
  CHECK ((status = 'answered') <= (answered_at IS NOT NULL))
) STRICT;
CREATE INDEX wishes_open ON wishes (created_at, id) WHERE status = 'asked';
CREATE INDEX wishes_by_person ON wishes (person_id);

-- What came of what people said. `said_on` is the day it was written.
CREATE TABLE responses (
  id TEXT PRIMARY KEY,
  organisation_id TEXT NOT NULL,
  area_id TEXT NOT NULL REFERENCES directory (id),
  about TEXT NOT NULL,
  said_on TEXT NOT NULL,
  content_hash TEXT NOT NULL,
  version INTEGER NOT NULL DEFAULT 1 CHECK (version > 0),
  record TEXT NOT NULL CHECK (json_valid(record))
) STRICT;
CREATE INDEX responses_newest ON responses (said_on, id);

-- Pictures that belong to records, as base64: few and small.
CREATE TABLE media (
  id TEXT PRIMARY KEY,
  organisation_id TEXT,
  media_type TEXT NOT NULL CHECK (media_type IN ('image/webp')),
  bytes TEXT NOT NULL
) STRICT;
