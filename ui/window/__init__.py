"""The main window: layout and wiring."""
