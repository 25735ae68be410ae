"""Dates in running text in every language: where they are, what they mean, what they are called."""
