"""Names in articles: found (`recognise`), made one entity each (`linking`), marked in translations
(`projection`).
"""
