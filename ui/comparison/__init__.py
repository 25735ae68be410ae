"""Two articles side by side, in place of the text."""
