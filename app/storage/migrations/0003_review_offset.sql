-- SPDX-FileCopyrightText: 2026 The Greenroom authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The study day of a review stays what it was when the zone or the rollover hour changes later: seconds to add to
-- at_ms, that is the zone's offset then minus the rollover hour. NULL in rows from before: as the zone is now.

ALTER TABLE review ADD COLUMN day_offset_s INTEGER CHECK (day_offset_s BETWEEN -172800 AND 172800);
