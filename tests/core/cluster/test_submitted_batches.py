"""Which article is blamed when workers die, on a cluster that exists only here."""

from __future__ import annotations

from dataclasses import dataclass, field

from hypothesis import given
from hypothesis import strategies as st

from core.cluster.batch import Batch, BatchResult, Done, Item
from core.cluster.submitted_batches import SubmittedBatches


@dataclass(eq=False)
class PretendedFuture:
    key: str
    batch: Batch | None

    def add_done_callback(self, callback) -> None:
        self.callback = callback

    def result(self, timeout: float) -> BatchResult:
        assert self.batch is not None
        done = tuple(Done(item.content, item.path, None) for item in self.batch.items)
        return BatchResult("a worker", done)

    def release(self) -> None:
        self.batch = None


@dataclass
class PretendedCluster:
    """One worker with several batches at once, which dies of some articles."""

    deadly: frozenset[str]
    futures: dict[str, PretendedFuture] = field(default_factory=dict)

    def submit(self, _fn, _name, batch, *, key, pure):
        self.futures[key] = PretendedFuture(key, batch)
        return self.futures[key]

    def subscribe_topic(self, _topic, handler) -> None:
        self.handler = handler

    def unsubscribe_topic(self, _topic) -> None:
        self.handler = None

    def cancel(self, futures, force) -> None:
        for future in futures:
            self.futures.pop(future.key, None)

    def work(self, chosen: int) -> None:
        """Do one of the batches; if it is deadly, all that were there die with the worker."""
        future = list(self.futures.values())[chosen % len(self.futures)]
        if any(item.content in self.deadly for item in future.batch.items):
            keys = tuple(self.futures)
            self.handler((0.0, {"action": "remove-worker", "processing-tasks": keys}))
        else:
            del self.futures[future.key]
            future.callback(future)


@given(
    sizes=st.lists(st.integers(1, 9), min_size=1, max_size=7),
    deadly=st.sets(st.integers(0, 20), max_size=3),
    order=st.randoms(use_true_random=False),
    most=st.integers(1, 4),
)
def test_only_deadly_articles_are_blamed_and_each_other_one_is_done_once(
    sizes, deadly, order, most
):
    total = sum(sizes)
    names = [str(number) for number in range(total)]
    cluster = PretendedCluster(frozenset(str(n) for n in deadly))
    flights = SubmittedBatches(cluster, "name")
    flights.listen()
    waiting, at = [], 0
    for size in sizes:
        items = tuple(Item(name, f"{name} 🧭.txt", None) for name in names[at : at + size])
        waiting.append(Batch(items, "en", (), ()))
        at += size
    done, guilty = [], []
    while waiting or flights:
        while waiting and flights.has_room(most):
            flights.send(waiting.pop())
        if not (waiting and flights.has_room(most)):
            flights.try_suspects()
        if cluster.futures:
            cluster.work(order.randrange(99))
        completed = flights.wait(0)
        if completed is not None and completed.guilty:
            guilty += [item.content for item in completed.batch.items]
        elif completed is not None:
            done += [row.content for row in completed.result.done]
    blamed = {name for name in names if name in cluster.deadly}
    assert sorted(guilty) == sorted(blamed)
    assert sorted(done) == sorted(set(names) - blamed)
