"""Understanding across languages: an optional encoder that gives texts of one meaning one place."""
