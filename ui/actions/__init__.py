"""What can be done, by id: keys, titles, menus."""
