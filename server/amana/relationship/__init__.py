"""What is known about a person and what follows from it (pure)."""
