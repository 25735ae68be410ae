"""The trained tagger: an article's words to features, through a small network, to named spans."""

import os

# Read by numpy when it is first imported. Its threads wait for one another by spinning: where other
# programs have the cores, an article takes thirty times as long with them.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
