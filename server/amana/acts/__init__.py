"""What is done in the house, whoever asks for it, over HTTP or on the dashboard."""
