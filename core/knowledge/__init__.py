"""What a person brings: memories, corrections, notes, names to watch for."""
