-- The project itself, its settings, its journal and its keys.

CREATE TABLE project (
    id TEXT PRIMARY KEY NOT NULL,
    created TEXT NOT NULL,
    key_id TEXT,
    key_check BLOB,
    head_sequence INTEGER NOT NULL DEFAULT 0,
    head_hash BLOB
) STRICT;

CREATE TABLE setting (
    position INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    rev INTEGER NOT NULL,
    name TEXT NOT NULL UNIQUE,
    value TEXT
) STRICT;

CREATE TABLE journal (
    sequence INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    args TEXT NOT NULL,
    payload TEXT NOT NULL,
    undoable INTEGER NOT NULL,
    undoes INTEGER NOT NULL,
    previous_hash BLOB NOT NULL,
    hash BLOB NOT NULL
) STRICT;

-- Our own mistakes must not rewrite history; others are found out by the chain.
CREATE TRIGGER journal_keeps_entries BEFORE UPDATE ON journal
BEGIN
    SELECT RAISE(ABORT, 'the journal only grows');
END;

CREATE TRIGGER journal_keeps_all BEFORE DELETE ON journal
BEGIN
    SELECT RAISE(ABORT, 'the journal only grows');
END;

CREATE TABLE key_slot (
    position INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    params TEXT NOT NULL,
    created TEXT NOT NULL,
    slot_check BLOB NOT NULL,
    wrapped BLOB NOT NULL
) STRICT;

CREATE TABLE case_key (
    id TEXT PRIMARY KEY NOT NULL,
    case_id TEXT NOT NULL UNIQUE,
    wrapped BLOB NOT NULL
) STRICT;
