"""The store; TinyDB and SQLite are known here and nowhere else."""
