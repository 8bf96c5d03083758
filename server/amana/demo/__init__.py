"""The main job, walked through with invented people."""
