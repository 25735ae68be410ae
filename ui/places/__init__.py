"""The column of places: what is unread, starred, tagged ..., each with its count."""
