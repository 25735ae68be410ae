"""From an article's text to its mentions: rules and networks propose, an ensemble decides."""
