"""Notes, tags and quotes: written beside the text, listed over the folder."""
