-- `content_hash` tells a repeated creation from another one; what came with a load has none. `sessions_until` is the day up to
-- which the schedule of an opportunity has been written out as sessions.
ALTER TABLE directory ADD COLUMN content_hash text;
ALTER TABLE directory ADD COLUMN sessions_until text;
CREATE INDEX directory_by_sessions_until ON directory (sessions_until) WHERE sessions_until IS NOT NULL AND removed = 0;

-- `by_schedule` is what the schedule last said of this date; what somebody has changed by hand since is left alone.
ALTER TABLE sessions ADD COLUMN content_hash text;
ALTER TABLE sessions ADD COLUMN by_schedule text;
ALTER TABLE sessions ADD COLUMN removed integer NOT NULL DEFAULT 0 CHECK (removed IN (0, 1));

-- "Something here is wrong". Handled when somebody has checked the record; then what the reporter said of themselves goes.
CREATE TABLE reports (
  id uuid PRIMARY KEY,
  opportunity_id uuid NOT NULL REFERENCES directory (id),
  organisation_id uuid,
  content_hash text NOT NULL,
  created_at timestamptz NOT NULL,
  handled_at timestamptz,
  record jsonb NOT NULL
);
CREATE INDEX reports_open ON reports (organisation_id, created_at, id) WHERE handled_at IS NULL;
CREATE INDEX reports_by_opportunity ON reports (opportunity_id);

-- What somebody would like to do and could not find. Never public.
CREATE TABLE wishes (
  id uuid PRIMARY KEY,
  person_id uuid REFERENCES people (id),
  secret_hash text,
  content_hash text NOT NULL,
  status text NOT NULL CHECK (status IN ('asked', 'answered')),
  created_at timestamptz NOT NULL,
  answered_at timestamptz,
  erased_at timestamptz,
  version integer NOT NULL DEFAULT 1 CHECK (version > 0),
  record jsonb NOT NULL,
  answer jsonb,
  CHECK ((person_id IS NULL) <> (secret_hash IS NULL)),
  CHECK ((status = 'answered') <= (answered_at IS NOT NULL))
);
CREATE INDEX wishes_open ON wishes (created_at, id) WHERE status = 'asked';
CREATE INDEX wishes_by_person ON wishes (person_id);

-- What came of what people said. `said_on` is the day it was written.
CREATE TABLE responses (
  id uuid PRIMARY KEY,
  organisation_id uuid NOT NULL,
  area_id uuid NOT NULL REFERENCES directory (id),
  about text NOT NULL,
  said_on text NOT NULL,
  content_hash text NOT NULL,
  version integer NOT NULL DEFAULT 1 CHECK (version > 0),
  record jsonb NOT NULL
);
CREATE INDEX responses_newest ON responses (said_on, id);

-- Pictures that belong to records, as base64: few and small.
CREATE TABLE media (
  id uuid PRIMARY KEY,
  organisation_id uuid,
  media_type text NOT NULL CHECK (media_type IN ('image/webp')),
  bytes text NOT NULL
);
