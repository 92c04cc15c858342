"""The sales page (Nota): look one up, print it again, take it back."""
