"""How names are inflected, and which words are names at all."""
