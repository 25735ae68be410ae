"""All of Diptych that needs no window: from a file to sentences, translations and entities."""
