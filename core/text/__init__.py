"""What every step asks of a text: words, tokens, ends of sentences, letters of other scripts."""
