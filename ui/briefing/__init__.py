"""The briefing on the open folder: written, looked at, gone on from."""
