"""The parts of the package dialog: what it lists, the list, and the work that it starts."""
