"""The folder in the order of time: its articles and the dates that they mention."""
