"""Prepare a folder on the workers of a Dask cluster; what they finish is kept in the store here."""
