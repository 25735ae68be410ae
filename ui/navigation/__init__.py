"""Which article is shown, and how one goes on from there."""
