"""The threads that work for an opened folder, one job each."""
