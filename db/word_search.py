"""A table that is searched as one types: by words, by beginnings of words, with slips forgiven.

The table has `search_name`, folded by `coop.word_search.folding`, and `search_key`, the row's
number in the index. What follows from it follows by triggers, in tables of the driver's own:

    <table>_search      an index without the texts, one tree each for one to four first letters:
                        the first keystroke of 50,000 names costs 3 ms
    <table>_word        the words that a slip of the finger may have been meant for
    <table>_word_end    their ends, each under the place where it begins

None of it is a row of its own right: a word once seen stays. Folded names hold nothing but letters,
figures and blanks, so `ascii` cuts them into exactly the words that `folded` made, and they are
JSON as they are between quotes. No OR REPLACE and no OR IGNORE: in a trigger, the policy of the
statement that fires it holds.
"""

from sqlalchemy import DDL, FromClause, Table, event

LAST_LETTER = "\U0010ffff"
"""Sorts behind every letter: texts that begin with `x` lie from `x` up to `x` and this."""

_FOUND = """BEGIN
    DELETE FROM {table}_search WHERE rowid = new.search_key;
    INSERT INTO {table}_search (rowid, words) VALUES (new.search_key, new.search_name);
    INSERT INTO {table}_word
        SELECT DISTINCT value FROM json_each('["' || replace(new.search_name, ' ', '","') || '"]')
        WHERE length(value) > 2 AND value NOT GLOB '*[0-9]*'
            AND NOT EXISTS (SELECT 1 FROM {table}_word WHERE word = value);
    END"""
_STATEMENTS = (
    """CREATE VIRTUAL TABLE {table}_search USING fts5(words, content='', contentless_delete=1,
    detail=none, prefix='1 2 3 4', tokenize='ascii')""",
    "CREATE TABLE {table}_word (word TEXT PRIMARY KEY) STRICT, WITHOUT ROWID",
    """CREATE TABLE {table}_word_end (place INTEGER, ending TEXT, word TEXT,
    PRIMARY KEY (place, ending, word)) STRICT, WITHOUT ROWID""",
    """CREATE TRIGGER {table}_word_is_cut AFTER INSERT ON {table}_word BEGIN
    INSERT INTO {table}_word_end SELECT value, substr(new.word, value + 1), new.word
        FROM json_each('[1, 2, 3, 4, 5, 6, 7, 8, 9]') WHERE value < length(new.word);
    END""",
    "CREATE TRIGGER {table}_is_found AFTER INSERT ON {table} " + _FOUND,
    """CREATE TRIGGER {table}_is_found_anew AFTER UPDATE OF search_name ON {table}
    WHEN new.search_name <> old.search_name """
    + _FOUND,
)


def make_searchable(table: FromClause) -> None:
    """Have the index and its triggers made together with `table`."""
    assert isinstance(table, Table), table
    for statement in _STATEMENTS:
        event.listen(table, "after_create", DDL(statement.format(table=table.name)))
