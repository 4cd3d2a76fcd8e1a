#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Greenroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes schema_v1.db beside itself: a small profile database as the first release leaves it.

Needs Python's sqlite3 with FTS5 and STRICT tables (SQLite 3.37). The row hashes are computed here a second time, from
their description alone, so the fixture also checks the C++ code that reads them. Once a version is released its
migration and its fixture stay as they are; until then run this again after each change of 0001_practice.sql.
"""
import sqlite3
import struct
from pathlib import Path

HERE = Path(__file__).resolve().parent
SCRIPT = HERE.parent.parent / "app/storage/migrations/0001_practice.sql"
NOON = 1795348800000  # 2026-11-22 12:00 UTC


def row_hash(*columns):
    """FNV-1a, 64 bit. A text is its length as a number, 't' and its bytes; a number 'i' and 8 bytes; NULL 'n'."""
    framed = b""
    for value in columns:
        if value is None:
            framed += b"n"
        elif isinstance(value, int):
            framed += b"i" + struct.pack("<q", value)
        else:
            text = value.encode()
            framed += b"i" + struct.pack("<q", len(text)) + b"t" + text
    state = 0xcbf29ce484222325
    for byte in framed:
        state = ((state ^ byte) * 0x100000001b3) % 2**64
    return state - 2**64 if state >= 2**63 else state


def put_item(db, number, slug, title, own_text=None, suspended=0, retired=0):
    text = f'title = "{title}"\nprompt = "What is {slug}?"\n'
    columns = (f"demo/core-ml/{slug}", "demo", "concept", "core-ml", title, 1 + number % 5, 4, 1, "checked", text)
    digest = row_hash(number, *columns, 0 if own_text is None else 1, own_text or "", suspended, retired)
    db.execute("INSERT INTO item VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
               (number, *columns, own_text, suspended, retired, digest))
    db.execute("INSERT INTO item_topic VALUES ('metrics', ?)", (number,))
    db.execute("INSERT INTO item_role VALUES ('generic-mle', ?)", (number,))
    if not retired:
        db.execute("INSERT INTO item_search (rowid, title, prompt, answer, topics) VALUES (?,?,?,?,?)",
                   (number, title, f"What is {slug}?", "An answer about thresholds", "metrics"))


def put_review(db, number, item, at, rating, confidence=None, duration=None, depth=None, session=None):
    columns = (item, at, "review", rating, confidence, duration, depth, session, "self", 1)
    db.execute("INSERT INTO review VALUES (?,?,?,?,?,?,?,?,?,?,?,?)", (number, *columns, row_hash(number, *columns)))


def main():
    path = HERE / "schema_v1.db"
    path.unlink(missing_ok=True)
    db = sqlite3.connect(path, isolation_level=None)
    db.executescript("PRAGMA page_size = 512; PRAGMA application_id = 1196576338;")
    db.executescript(SCRIPT.read_text() + "PRAGMA user_version = 1;")
    db.execute("BEGIN")
    put_item(db, 1, "recall", "Recall and r\u00e9sum\u00e9s")
    put_item(db, 2, "precision", "Precision", own_text='title = "Precision"\nprompt = "My own words"\n')
    put_item(db, 3, "calibration", "Calibration", suspended=1)
    put_item(db, 4, "gone", "Gone from its pack", retired=1)
    db.execute("INSERT INTO item_tag VALUES ('weak spot', 1)")
    db.execute("INSERT INTO pack VALUES ('demo', 'Demo', '1.0', 'CC0-1.0', 'en', 'fingerprint')")
    db.execute("INSERT INTO setting VALUES ('minutes_per_day', '30')")
    db.execute("INSERT INTO session VALUES (1, ?, ?)", (NOON, NOON + 600000))
    db.execute("INSERT INTO session VALUES (2, ?, NULL)", (NOON + 700000,))
    put_review(db, 1, 1, NOON, 3, confidence=2, duration=21000, depth=2, session=1)
    put_review(db, 2, 2, NOON + 60000, 1, session=1)
    put_review(db, 3, 4, NOON + 120000, 4, confidence=4)
    db.execute("INSERT INTO review_retraction VALUES (3, ?)", (NOON + 130000,))
    db.execute("INSERT INTO memory_state VALUES (1, 2.3065, 2.1181, 1, 0, ?, 20779, 1, 0, ?, 6)",
               (NOON, NOON + 2 * 86400000))
    db.execute("INSERT INTO memory_state VALUES (2, 0.212, 6.4133, 1, 0, ?, 20779, 0, 1, ?, 6)",
               (NOON + 60000, NOON + 660000))
    db.execute("INSERT INTO session_entry VALUES (1, 0, 1, 11, NULL, 'typed', 1)")
    db.execute("INSERT INTO session_entry VALUES (1, 1, 2, 12, NULL, '', 2)")
    db.execute("INSERT INTO session_entry VALUES (2, 0, 3, 13, ?, 'half an answer', NULL)", (NOON + 800000,))
    db.execute("COMMIT")
    db.execute("PRAGMA journal_mode = WAL")
    db.close()


if __name__ == "__main__":
    main()
