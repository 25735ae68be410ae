"""Sentences to translations: packages, routes, the engine, and what to distrust in its words."""
