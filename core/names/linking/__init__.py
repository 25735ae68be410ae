"""From mentions of any spelling, case or language to entities of a folder."""
