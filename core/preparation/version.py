"""The version of the way from file to article, apart from it: the window starts without it."""

PIPELINE_VERSION = "20"
"""Changes whenever the same file would give another article."""
