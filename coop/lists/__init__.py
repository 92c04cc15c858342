"""Lists that people made elsewhere: files, tables, and what their cells mean."""
