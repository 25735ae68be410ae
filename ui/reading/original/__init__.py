"""The article's file as it looks, in place of the translation."""
