"""A file as it looks itself: pages as pictures, saved pages, mail and chats made harmless."""
