"""Notes and tags: written beside the text, listed over the folder."""
