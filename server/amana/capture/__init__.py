"""Foreign forms in, draft contacts out (pure)."""
