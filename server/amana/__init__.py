"""Amana: what is held in trust."""

__version__ = "0.1.0"
