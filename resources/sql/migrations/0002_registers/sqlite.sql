-- What the policies say and what is done about it. Columns are nullable: empty is NULL. A record belongs to its
-- owner by a deferred key, so that undo may put rows back in any order; softer references are kept by the rooms.

CREATE TABLE policy (
    position INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    rev INTEGER NOT NULL,
    title TEXT,
    organisation TEXT
) STRICT;

CREATE TABLE policy_version (
    position INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    rev INTEGER NOT NULL,
    policy TEXT REFERENCES policy (id) DEFERRABLE INITIALLY DEFERRED,
    number INTEGER,
    label TEXT,
    published TEXT,
    effective TEXT,
    effective_from_text INTEGER,
    imported TEXT,
    source_name TEXT,
    format TEXT,
    sha256 BLOB,
    language TEXT,
    source BLOB
) STRICT;

CREATE INDEX policy_version_policy ON policy_version (policy);

CREATE TABLE commitment (
    position INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    rev INTEGER NOT NULL,
    version TEXT REFERENCES policy_version (id) DEFERRABLE INITIALLY DEFERRED,
    body TEXT,
    span_start INTEGER,
    span_length INTEGER,
    quote TEXT,
    also TEXT,
    clause TEXT,
    rule TEXT,
    confidence TEXT,
    review TEXT,
    review_note TEXT
) STRICT;

CREATE INDEX commitment_version ON commitment (version);

CREATE TABLE processor (
    position INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    rev INTEGER NOT NULL,
    name TEXT,
    legal_name TEXT,
    vendor_key TEXT,
    service TEXT,
    country TEXT,
    role TEXT,
    state TEXT,
    purposes TEXT,
    data_categories TEXT,
    data_subjects TEXT,
    contract TEXT,
    contract_ref TEXT,
    contract_signed TEXT,
    transfer_tool TEXT,
    transfer_assessed TEXT,
    sub_processors TEXT,
    next_review TEXT,
    owner TEXT,
    notes TEXT,
    disclosed_by TEXT
) STRICT;

CREATE TABLE activity (
    position INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    rev INTEGER NOT NULL,
    name TEXT,
    department TEXT,
    purposes TEXT,
    basis TEXT,
    data_subjects TEXT,
    data_categories TEXT,
    recipients TEXT,
    other_recipients TEXT,
    third_countries TEXT,
    safeguards TEXT,
    retention TEXT,
    security TEXT,
    owner TEXT,
    last_review TEXT
) STRICT;

CREATE TABLE retention_rule (
    position INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    rev INTEGER NOT NULL,
    subject TEXT,
    system TEXT,
    trigger_kind TEXT,
    stages TEXT,
    kind TEXT,
    exception TEXT,
    scope TEXT,
    promise TEXT,
    citation TEXT,
    internal_target TEXT,
    owner TEXT,
    active INTEGER
) STRICT;

CREATE TABLE retention_event (
    position INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    rev INTEGER NOT NULL,
    rule TEXT REFERENCES retention_rule (id) DEFERRABLE INITIALLY DEFERRED,
    subject_ref TEXT,
    trigger_day TEXT,
    trigger_assumed INTEGER,
    stage INTEGER,
    action TEXT,
    due TEXT,
    due_instant TEXT,
    state TEXT,
    done_on TEXT,
    done_by TEXT,
    note TEXT
) STRICT;

CREATE INDEX retention_event_rule ON retention_event (rule);
CREATE INDEX retention_event_due ON retention_event (state, due);

CREATE TABLE legal_hold (
    position INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    rev INTEGER NOT NULL,
    title TEXT,
    reason TEXT,
    rules TEXT,
    subject_refs TEXT,
    placed TEXT,
    placed_by TEXT,
    lifted TEXT
) STRICT;

CREATE TABLE request (
    position INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    rev INTEGER NOT NULL,
    number TEXT UNIQUE,
    regime TEXT,
    calendar TEXT,
    rights TEXT,
    channel TEXT,
    received TEXT,
    received_at TEXT,
    state TEXT,
    identity TEXT,
    identity_verified TEXT,
    pauses TEXT,
    restarted TEXT,
    extended INTEGER,
    extension_notified TEXT,
    owner TEXT,
    closed TEXT,
    outcome TEXT,
    policy TEXT,
    person_name BLOB,
    person_contact BLOB,
    message BLOB,
    notes BLOB
) STRICT;

CREATE TABLE task (
    position INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    rev INTEGER NOT NULL,
    request TEXT REFERENCES request (id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT,
    processor TEXT,
    state TEXT,
    owner TEXT,
    due TEXT,
    done_on TEXT,
    result BLOB
) STRICT;

CREATE INDEX task_request ON task (request);

CREATE TABLE finding_note (
    position INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    rev INTEGER NOT NULL,
    fingerprint TEXT,
    state TEXT,
    owner TEXT,
    note TEXT
) STRICT;

CREATE INDEX finding_note_fingerprint ON finding_note (fingerprint);

CREATE TABLE change_note (
    position INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    rev INTEGER NOT NULL,
    fingerprint TEXT,
    state TEXT,
    owner TEXT,
    note TEXT
) STRICT;

CREATE INDEX change_note_fingerprint ON change_note (fingerprint);
