"""The store's tables, as the list of steps that made them."""

from __future__ import annotations

MIGRATIONS: tuple[str, ...] = (
    """
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
    """,
    """
    CREATE TABLE corrections (
        id INTEGER PRIMARY KEY,
        sentence TEXT NOT NULL,
        from_code TEXT NOT NULL,
        to_code TEXT NOT NULL,
        text TEXT NOT NULL,
        UNIQUE (sentence, from_code, to_code)
    );
    """,
    """
    CREATE TABLE summaries (
        content TEXT NOT NULL,
        language TEXT NOT NULL,
        version TEXT NOT NULL,
        title TEXT NOT NULL,
        date TEXT,
        code TEXT NOT NULL,
        confidence REAL NOT NULL,
        sentences INTEGER NOT NULL,
        sketch BLOB NOT NULL,
        PRIMARY KEY (content, language)
    ) WITHOUT ROWID;
    CREATE TABLE names (
        content TEXT NOT NULL,
        language TEXT NOT NULL,
        data BLOB NOT NULL,
        PRIMARY KEY (content, language)
    );
    CREATE TABLE outcomes (
        content TEXT NOT NULL,
        language TEXT NOT NULL,
        to_code TEXT NOT NULL,
        key TEXT NOT NULL,
        done INTEGER NOT NULL,
        doubts INTEGER NOT NULL,
        title TEXT,
        PRIMARY KEY (content, language, to_code)
    ) WITHOUT ROWID;
    CREATE TABLE texts (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        content TEXT NOT NULL,
        language TEXT NOT NULL,
        to_code TEXT NOT NULL,
        data BLOB NOT NULL,
        UNIQUE (content, language, to_code)
    );
    CREATE VIRTUAL TABLE words USING fts5 (
        text,
        content = '',
        tokenize = "unicode61 remove_diacritics 0 categories 'L* N* Co Mn Mc'",
        prefix = '1 2 3'
    );
    """,
    """
    CREATE TABLE entity_edits (
        id INTEGER PRIMARY KEY,
        folder BLOB NOT NULL,
        data TEXT NOT NULL
    );
    CREATE INDEX entity_edits_of_folder ON entity_edits (folder);
    """,
    """
    CREATE TABLE article_notes (
        id INTEGER PRIMARY KEY,
        content TEXT NOT NULL,
        start INTEGER NOT NULL,
        end INTEGER NOT NULL,
        sentence TEXT NOT NULL,
        text TEXT NOT NULL,
        changed TEXT NOT NULL,
        UNIQUE (content, start, sentence)
    );
    CREATE TABLE article_tags (
        id INTEGER PRIMARY KEY,
        content TEXT NOT NULL,
        tag TEXT NOT NULL,
        UNIQUE (content, tag)
    );
    """,
    """
    CREATE TABLE kept_routes (
        key TEXT PRIMARY KEY,
        data TEXT NOT NULL
    ) WITHOUT ROWID;
    """,
    """
    CREATE TABLE former_contents (
        folder BLOB NOT NULL,
        content TEXT NOT NULL,
        PRIMARY KEY (folder, content)
    ) WITHOUT ROWID;
    """,
    """
    CREATE TABLE bundles (
        number INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL,
        data BLOB NOT NULL
    );
    CREATE TABLE bundle_folders (
        folder BLOB NOT NULL,
        bundle INTEGER NOT NULL REFERENCES bundles (number),
        unpacked INTEGER NOT NULL,
        taken_over INTEGER NOT NULL DEFAULT 0,
        PRIMARY KEY (folder, bundle)
    ) WITHOUT ROWID;
    CREATE TABLE bundle_articles (
        bundle INTEGER NOT NULL REFERENCES bundles (number),
        place TEXT NOT NULL,
        content TEXT NOT NULL,
        unpacked TEXT NOT NULL,
        text TEXT NOT NULL,
        data BLOB NOT NULL,
        PRIMARY KEY (bundle, place)
    );
    CREATE TABLE bundle_translations (
        bundle INTEGER NOT NULL REFERENCES bundles (number),
        key TEXT NOT NULL,
        sentence BLOB NOT NULL,
        text TEXT NOT NULL,
        links BLOB NOT NULL,
        score REAL NOT NULL,
        cut INTEGER NOT NULL,
        PRIMARY KEY (bundle, sentence, key)
    ) WITHOUT ROWID;
    CREATE TABLE bundle_outcomes (
        folder BLOB NOT NULL,
        content TEXT NOT NULL,
        language TEXT NOT NULL,
        to_code TEXT NOT NULL,
        key TEXT NOT NULL,
        done INTEGER NOT NULL,
        doubts INTEGER NOT NULL,
        title TEXT,
        bundle TEXT NOT NULL,
        PRIMARY KEY (folder, content, language, to_code)
    ) WITHOUT ROWID;
    CREATE TABLE bundle_refusals (
        folder BLOB NOT NULL,
        id TEXT NOT NULL,
        PRIMARY KEY (folder, id)
    ) WITHOUT ROWID;
    """,
    """
    ALTER TABLE summaries ADD COLUMN named INTEGER NOT NULL DEFAULT 1;
    """,
    """
    CREATE TABLE terms (
        id INTEGER PRIMARY KEY,
        folder BLOB NOT NULL,
        source TEXT NOT NULL,
        from_code TEXT NOT NULL,
        to_code TEXT NOT NULL,
        target TEXT NOT NULL,
        UNIQUE (folder, source, from_code, to_code)
    );
    """,
    """
    CREATE TABLE meanings (
        text INTEGER PRIMARY KEY,
        model TEXT NOT NULL,
        data BLOB NOT NULL
    );
    """,
    """
    CREATE TABLE quotes (
        number INTEGER PRIMARY KEY,
        content TEXT NOT NULL,
        id TEXT NOT NULL,
        text TEXT NOT NULL,
        start INTEGER NOT NULL,
        end INTEGER NOT NULL,
        colour TEXT NOT NULL,
        translated TEXT NOT NULL,
        note TEXT NOT NULL,
        codes TEXT NOT NULL,
        changed TEXT NOT NULL,
        UNIQUE (content, id)
    );
    CREATE TABLE quote_pages (
        folder BLOB NOT NULL,
        position INTEGER NOT NULL,
        item TEXT NOT NULL,
        text TEXT,
        PRIMARY KEY (folder, position)
    ) WITHOUT ROWID;
    """,
    """
    ALTER TABLE summaries ADD COLUMN source TEXT NOT NULL DEFAULT '';
    """,
    """
    CREATE TABLE visits (
        folder BLOB PRIMARY KEY,
        visit INTEGER NOT NULL,
        since TEXT NOT NULL,
        last TEXT NOT NULL
    ) WITHOUT ROWID;
    CREATE TABLE visited (
        folder BLOB NOT NULL,
        content TEXT NOT NULL,
        visit INTEGER NOT NULL,
        PRIMARY KEY (folder, content)
    ) WITHOUT ROWID;
    """,
    """
    CREATE TABLE entity_indexes (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        folder BLOB NOT NULL UNIQUE,
        version TEXT NOT NULL,
        changes INTEGER NOT NULL
    );
    CREATE TABLE indexed_articles (
        number INTEGER PRIMARY KEY,
        entity_index INTEGER NOT NULL,
        path BLOB NOT NULL,
        stamp TEXT NOT NULL,
        data BLOB NOT NULL,
        UNIQUE (entity_index, path)
    );
    CREATE TABLE indexed_entities (
        entity_index INTEGER NOT NULL,
        id TEXT NOT NULL,
        mentions INTEGER NOT NULL,
        articles INTEGER NOT NULL,
        named INTEGER NOT NULL,
        asked INTEGER NOT NULL,
        data TEXT NOT NULL,
        PRIMARY KEY (entity_index, id)
    ) WITHOUT ROWID;
    CREATE INDEX indexed_unnamed ON indexed_entities (entity_index, id) WHERE named = 0;
    CREATE INDEX indexed_unasked ON indexed_entities (entity_index, id) WHERE asked = 0;
    CREATE TABLE indexed_values (
        entity_index INTEGER NOT NULL,
        section TEXT NOT NULL,
        key BLOB NOT NULL,
        data TEXT NOT NULL,
        PRIMARY KEY (entity_index, section, key)
    ) WITHOUT ROWID;
    CREATE TABLE indexed_places (
        entity_index INTEGER NOT NULL,
        place TEXT NOT NULL,
        key BLOB NOT NULL,
        article INTEGER NOT NULL,
        PRIMARY KEY (entity_index, place, key, article)
    ) WITHOUT ROWID;
    CREATE TABLE indexed_words (
        entity_index INTEGER NOT NULL,
        word TEXT NOT NULL,
        id TEXT NOT NULL,
        PRIMARY KEY (entity_index, word, id)
    ) WITHOUT ROWID;
    CREATE TABLE folder_lists (
        folder BLOB PRIMARY KEY,
        links INTEGER NOT NULL,
        data BLOB NOT NULL
    );
    """,
)
"""Step n brings a store from `user_version` n to n + 1. Steps that were published never change."""

TABLES = (
    *("articles", "files", "marks", "translation_keys", "translations", "entity_ids"),
    "corrections",
    *("summaries", "names", "outcomes", "texts", "words"),
    "entity_edits",
    *("article_notes", "article_tags"),
    "kept_routes",
    "former_contents",
    *("bundles", "bundle_folders", "bundle_articles", "bundle_translations"),
    *("bundle_outcomes", "bundle_refusals"),
    "terms",
    *("quotes", "quote_pages"),
    *("visits", "visited"),
    *("entity_indexes", "indexed_articles", "indexed_entities"),
    *("indexed_values", "indexed_places", "indexed_words"),
    "folder_lists",
)
"""The tables after the last step."""
