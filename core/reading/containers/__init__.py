"""Files that hold articles: archives, mailboxes, feeds, tables, chats; `a.zip/b.mbox/3.eml`.

A kind is a module here with a function `contents`, and its row in `kinds.py`.
"""
