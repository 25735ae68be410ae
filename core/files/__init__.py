"""Files safely read and written: whole, bounded, for the user alone."""
