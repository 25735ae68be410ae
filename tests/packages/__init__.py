"""Tiny real translation packages, and what builds them."""
