"""Amana: what is held in trust."""
