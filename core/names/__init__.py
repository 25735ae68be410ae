"""Names in articles: recognised, linked to one entity each, projected onto translations."""
