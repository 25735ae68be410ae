"""Processes that do heavy or fragile work: started, watched, ended and replaced."""
