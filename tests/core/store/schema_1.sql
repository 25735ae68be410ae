CREATE TABLE articles (
    content TEXT NOT NULL,
    language TEXT NOT NULL,
    version TEXT NOT NULL,
    data BLOB NOT NULL,
    PRIMARY KEY (content, language)
);
CREATE TABLE files (
    folder BLOB NOT NULL,
    path BLOB NOT NULL,
    size INTEGER NOT NULL,
    mtime_ns INTEGER NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (folder, path)
) WITHOUT ROWID;
CREATE TABLE marks (
    id INTEGER PRIMARY KEY,
    content TEXT NOT NULL UNIQUE,
    read INTEGER NOT NULL DEFAULT 0,
    starred INTEGER NOT NULL DEFAULT 0,
    language TEXT
);
CREATE TABLE translation_keys (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE
);
CREATE TABLE translations (
    id INTEGER PRIMARY KEY,
    key_id INTEGER NOT NULL REFERENCES translation_keys (id),
    sentence BLOB NOT NULL,
    text TEXT NOT NULL,
    links BLOB NOT NULL,
    score REAL,
    cut INTEGER NOT NULL,
    UNIQUE (sentence, key_id)
);
CREATE TABLE entity_ids (
    folder BLOB NOT NULL,
    key TEXT NOT NULL,
    id TEXT NOT NULL,
    PRIMARY KEY (folder, key)
) WITHOUT ROWID;
INSERT INTO files VALUES (CAST('/news' AS BLOB), CAST('a.txt' AS BLOB), 7, 8, 'c1');
INSERT INTO marks VALUES (1, 'c1', 1, 0, 'pl');
INSERT INTO marks VALUES (2, 'c2', 0, 1, NULL);
INSERT INTO translation_keys VALUES (1, 'k');
INSERT INTO translations VALUES (
    -- The SHA-256 of "a".
    1, 1, X'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb', 'b', X'', -0.5, 0
);
INSERT INTO entity_ids VALUES (CAST('/news' AS BLOB), 'PER:x', 'e1');
PRAGMA user_version = 1;
