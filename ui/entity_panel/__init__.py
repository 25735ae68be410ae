"""The right column: the entities of the article or of the folder."""
