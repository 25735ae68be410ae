"""From a PDF's letters with their places to paragraphs."""
