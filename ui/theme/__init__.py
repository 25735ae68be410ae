"""Colours, fonts and style sheets."""
