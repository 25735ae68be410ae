"""The settings: a dialog in the window's style, with a page for each kind."""
