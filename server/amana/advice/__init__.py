"""What a draft message asks for, and whether the relationship carries it (pure)."""
