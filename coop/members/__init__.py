"""The register of members: who they are, and how each membership stands (buku daftar anggota)."""
