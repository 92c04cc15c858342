"""A table that is searched as one types: by words, by beginnings of words, with slips forgiven.

The table has `search_name`, folded by `coop.word_search.folding`. What follows from it follows by
triggers, in tables of the driver's own:

    <table>_names       one row: a version that is another one after any change of the table, by
                        which `coop.word_search` knows whether the names it holds are those here
    <table>_word        the words that a slip of the finger may have been meant for
    <table>_word_end    their ends, each under the place where it begins

A version is random: no other file and no change that was taken back ever had the same. A word once
seen stays. Folded names hold nothing but letters, figures and blanks, so they are JSON as they are
between quotes. No OR REPLACE and no OR IGNORE: in a trigger, the policy of the statement that fires
it holds.
"""

from sqlite3 import Connection

from db.declaring import Declared, also_create

LAST_LETTER = "\U0010ffff"
"""Sorts behind every letter: texts that begin with `x` lie from `x` up to `x` and this."""

_IS_ANOTHER = "UPDATE {table}_names SET version = randomblob(16);"
_TAKE_WORDS = """INSERT INTO {table}_word
        SELECT DISTINCT value FROM json_each('["' || replace(new.search_name, ' ', '","') || '"]')
        WHERE length(value) > 2 AND value NOT GLOB '*[0-9]*'
            AND NOT EXISTS (SELECT 1 FROM {table}_word WHERE word = value);"""
_STATEMENTS = (
    "CREATE TABLE {table}_names (version BLOB NOT NULL) STRICT",
    "INSERT INTO {table}_names VALUES (randomblob(16))",
    "CREATE TABLE {table}_word (word TEXT PRIMARY KEY) STRICT, WITHOUT ROWID",
    """CREATE TABLE {table}_word_end (place INTEGER, ending TEXT, word TEXT,
    PRIMARY KEY (place, ending, word)) STRICT, WITHOUT ROWID""",
    """CREATE TRIGGER {table}_word_is_cut AFTER INSERT ON {table}_word BEGIN
    INSERT INTO {table}_word_end SELECT value, substr(new.word, value + 1), new.word
        FROM json_each('[1, 2, 3, 4, 5, 6, 7, 8, 9]') WHERE value < length(new.word);
    END""",
    f"""CREATE TRIGGER {{table}}_is_found AFTER INSERT ON {{table}} BEGIN
    {_IS_ANOTHER}
    {_TAKE_WORDS}
    END""",
    f"""CREATE TRIGGER {{table}}_is_found_anew AFTER UPDATE ON {{table}} BEGIN
    {_IS_ANOTHER}
    {_TAKE_WORDS}
    END""",
    f"CREATE TRIGGER {{table}}_is_lost AFTER DELETE ON {{table}} BEGIN {_IS_ANOTHER} END",
)


def make_searchable(table: type[Declared]) -> None:
    """Have the version, the words and their triggers made together with `table`."""
    name = table.__tablename__
    also_create(table, *(statement.format(table=name) for statement in _STATEMENTS))


def version_of_names(connection: Connection, table: str) -> bytes:
    """Return what changes whenever a row of a searchable table does."""
    (version,) = connection.execute(f"SELECT version FROM {table}_names").fetchone()  # noqa: S608
    return bytes(version)
