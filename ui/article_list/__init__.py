"""The list of the folder's articles."""
