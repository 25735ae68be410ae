"""From one file to one article; what the worker processes call."""
