"""The reading surface: an article and its translation side by side."""
