"""What is told over a whole folder: stories, a line of time, articles that are nearly the same."""
