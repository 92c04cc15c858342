"""What a check of the books may find."""

from values.trouble import Trouble


class RowsDiffer(Trouble):
    """The rows do not follow from the log; names the tables. `rebuild` writes them again."""
