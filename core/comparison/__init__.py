"""Two articles side by side: what both say, and what only one of them says."""
