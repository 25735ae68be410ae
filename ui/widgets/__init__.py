"""Lists and pages that several rooms show."""
