"""What of Qt every room uses: tasks, events of the session, languages of the program."""
