"""How long the rest of a piece of work will take, told by how long the last of it took."""

from __future__ import annotations

from collections import deque

FIRST_SECONDS = 4.0
"""Before this nothing is told, counted from the first work that was done: engines load before."""

WINDOW_SECONDS = 60.0
"""What is older than this tells nothing of the pace now."""


class TimeLeft:
    """Take how much is done at moments, and give the time left."""

    def __init__(self) -> None:
        self._seen: deque[tuple[float, float]] = deque()
        self._warm = False
        """Some work was done, so that what is seen tells of the pace."""

    def forget(self) -> None:
        """Begin anew: the work stopped, or is another."""
        self._seen.clear()
        self._warm = False

    def note(self, now: float, done: float) -> None:
        """Note how much is done at a moment in seconds, in whatever unit."""
        if self._seen and done < self._seen[-1][1]:
            self.forget()
        if self._seen and not self._warm:
            self._warm = done > self._seen[-1][1]
            self._seen.clear()
        self._seen.append((now, done))
        while now - self._seen[0][0] > WINDOW_SECONDS and len(self._seen) > 2:
            self._seen.popleft()

    def seconds_left(self, rest: float) -> float | None:
        """Give how long the rest will take, None while that cannot be told."""
        if len(self._seen) < 2:
            return None
        (begun, before), (now, done) = self._seen[0], self._seen[-1]
        if now - begun < FIRST_SECONDS or done <= before:
            return None
        return rest * (now - begun) / (done - before)
