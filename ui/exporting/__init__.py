"""Articles that leave the program: written to files, printed, opened elsewhere."""
