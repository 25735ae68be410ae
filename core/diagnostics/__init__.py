"""What is told when something goes wrong: the log, crashes, the program's version."""
