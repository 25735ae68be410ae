"""The boxes in which a person writes at a sentence."""
