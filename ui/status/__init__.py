"""What the window says: messages, the state of article and folder."""
