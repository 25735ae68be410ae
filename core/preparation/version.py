"""The version of the way from file to article, apart from it: the window starts without it."""

PIPELINE_VERSION = "19"
"""Changes whenever the same file would give another article."""
