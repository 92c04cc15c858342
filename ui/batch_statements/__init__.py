"""The desk for statements of many members: who, which days, which paper, and into which folder."""
