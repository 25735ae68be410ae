"""The window: everything of Diptych that needs Qt."""
