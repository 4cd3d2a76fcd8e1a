-- SPDX-FileCopyrightText: 2026 The Greenroom authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The story bank: stories, their revisions, what the coach said of the newest one, and when a story was told.

CREATE TABLE story (
    story_number INTEGER PRIMARY KEY,
    created_at_ms INTEGER NOT NULL,
    trashed_at_ms INTEGER,
    row_hash INTEGER NOT NULL
) STRICT;

-- content is a JSON document of everything the user wrote. Only the newest revision can be a draft, which grows
-- while it is typed; all others are sealed.
CREATE TABLE story_revision (
    story_number INTEGER NOT NULL REFERENCES story (story_number),
    revision INTEGER NOT NULL CHECK (revision >= 1),
    at_ms INTEGER NOT NULL,
    started_at_ms INTEGER NOT NULL,
    sealed INTEGER NOT NULL CHECK (sealed IN (0, 1)),
    returns_to INTEGER CHECK (returns_to BETWEEN 1 AND revision - 1),
    restores INTEGER CHECK (restores BETWEEN 1 AND revision - 1),
    content TEXT NOT NULL,
    row_hash INTEGER NOT NULL,
    UNIQUE (story_number, revision)
) STRICT;

CREATE TRIGGER story_revision_is_never_changed BEFORE UPDATE ON story_revision WHEN OLD.sealed = 1
BEGIN
    SELECT RAISE (ABORT, 'a sealed revision is never changed');
END;
CREATE TRIGGER story_revision_is_kept BEFORE DELETE ON story_revision
    WHEN (SELECT trashed_at_ms FROM story WHERE story_number = OLD.story_number) IS NULL
BEGIN
    SELECT RAISE (ABORT, 'revisions go only with a story from the trash');
END;

-- A cache: what lists need to know without judging every text again.
CREATE TABLE story_judgement (
    story_number INTEGER PRIMARY KEY REFERENCES story (story_number),
    revision INTEGER NOT NULL,
    score INTEGER NOT NULL CHECK (score BETWEEN 0 AND 100),
    measured INTEGER NOT NULL CHECK (measured IN (0, 1)),
    model_version INTEGER NOT NULL
) STRICT;

CREATE TABLE story_telling (
    telling_number INTEGER PRIMARY KEY,
    story_number INTEGER NOT NULL REFERENCES story (story_number),
    at_ms INTEGER NOT NULL,
    item_number INTEGER REFERENCES item (item_number),
    session_number INTEGER REFERENCES session (session_number),
    review_number INTEGER REFERENCES review (review_number),
    rubric INTEGER CHECK (rubric BETWEEN 1 AND 5),
    duration_ms INTEGER CHECK (duration_ms >= 0)
) STRICT;
CREATE INDEX story_telling_by_story ON story_telling (story_number, at_ms);
CREATE INDEX story_telling_by_session ON story_telling (session_number);
