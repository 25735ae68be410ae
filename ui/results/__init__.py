"""Results that stay while one reads what they lead to."""
