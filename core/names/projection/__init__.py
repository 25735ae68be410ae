"""Where the names of an original stand in its translation, and which are missing there."""
