"""Prepare a folder on a cluster: batches out, finished articles into the store as they come."""

from __future__ import annotations

from collections import Counter, defaultdict, deque
from contextlib import suppress
from dataclasses import dataclass, field, replace
from time import monotonic
from typing import TYPE_CHECKING
from uuid import uuid4

from core.bundle.checks import Malformed
from core.cluster.answers import checked_answer, checked_result
from core.cluster.batch import Batch, Item, PackageOffer
from core.cluster.connection import connected
from core.cluster.missing_work import MissingWork
from core.cluster.package_files import finish, has_package, package_hash, pieces, receive
from core.cluster.submitted_batches import SubmittedBatches
from core.cluster.worker_plugin import WorkerStatePlugin
from core.errors import (
    Cancelled,
    ClusterError,
    ClusterUnavailable,
    DiptychError,
    ReadError,
    SchedulerLost,
    WorkersDiffer,
)
from core.folder import find_memories, scan
from core.knowledge.imported_memories import imported_memories
from core.languages import without_region
from core.packages.installed import installed_packages
from core.paths import cache_dir
from core.preparation.version import PIPELINE_VERSION
from core.session.events import Problem, Progress
from core.translation.engine_setup import Setups, Wishes
from core.translation.routes import ENGLISH

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

    from distributed import Client

    from core.cluster.batch import BatchResult, Done
    from core.cluster.connection import ClusterAddress
    from core.cluster.submitted_batches import CompletedBatch
    from core.folder import FileEntry
    from core.session.events import Event
    from core.store import Store

BATCH_ITEMS = 16
BATCH_BYTES = 4 * 1024 * 1024
"""A batch is a few hundred sentences, as the engine likes them, and costs no machine memory."""

BATCHES_EACH = 3
"""Batches on their way for each thread of the cluster: one at work, two that wait beside it."""

_SHARES = 6
_POLL_SECONDS = 0.2
_LOOK_SECONDS = 5.0
LOST_SECONDS = 10.0
NO_WORKERS_SECONDS = 60.0
_COMPLAINTS = 100
_NEIGHBOURS = 300
_SHOWN = 5

STOPPED_WORKERS = "Preparing it ended a worker twice. The file may be damaged."


@dataclass(slots=True)
class ClusterOutcome:
    """How it ended: why which articles failed, and how many lack which direction's package.

    `filled_later`: memories or corrections are still to be laid over what the packages made.
    """

    total: int = 0
    finished: int = 0
    ready: int = 0
    failed: dict[str, str] = field(default_factory=dict)
    missing: Counter[tuple[str, str]] = field(default_factory=Counter)
    filled_later: bool = False


def prepare_on_cluster(
    folder: Path,
    store: Store,
    address: ClusterAddress,
    *,
    to: str,
    on_event: Callable[[Event], None],
    wishes: Wishes | None = None,
    place: str = "",
    cancelled: Callable[[], bool] = lambda: False,
    follow_links: bool = False,
) -> ClusterOutcome:
    """Have every article read, recognised and translated that the store does not have finished.

    `place` is where the workers see the folder; without it they are sent each file's bytes. What
    came is kept, whatever happens: raises ClusterError, StoreError or Cancelled.
    """
    found, strays = installed_packages()
    packages = tuple(package for package in found if not package.family.has_processes)
    for stray in strays:
        on_event(Problem(f"{stray.path.name} is no usable package: {stray.reason}"))
    memories = find_memories(folder, follow_links=follow_links) or imported_memories()
    later = bool(store.corrections.into(without_region(to)) or memories)
    setups = Setups(cache_dir() / "engine.json", wishes)
    wanted = MissingWork(folder, store, to, packages, setups, later, place)
    with connected(address) as client:
        return _Run(client, wanted, on_event, cancelled).finish(
            scan(folder, follow_links=follow_links)
        )


class _Run:
    def __init__(
        self,
        client: Client,
        wanted: MissingWork,
        on_event: Callable[[Event], None],
        cancelled: Callable[[], bool],
    ) -> None:
        self._client, self._wanted = client, wanted
        self._on_event, self._cancelled = on_event, cancelled
        self._name = f"diptych-{uuid4().hex}"
        self._submitted = SubmittedBatches(client, self._name)
        self._paths: dict[str, list[str]] = {}
        """The files that have a content which is on its way."""
        self._again: deque[Batch] = deque()
        self._asked_again: set[str] = set()
        self._languages: list[str] = []
        self._places: dict[str, Path] = {}
        self._offers = self._offer_packages()
        self._complaints: defaultdict[tuple[str, str], int] = defaultdict(int)
        self._outcome = ClusterOutcome(filled_later=wanted.filled_later)
        self._threads = 0
        self._looked_at = self._seen_at = monotonic()
        self._lost_at: float | None = None

    def finish(self, files: list[FileEntry]) -> ClusterOutcome:
        """Do all of it."""
        self._outcome.total = len(files)
        self._register()
        try:
            self._submitted.listen()
            self._look_at_cluster()
            self._work(files)
        finally:
            # The cluster may be gone, which then was said already.
            with suppress(Exception):
                self._submitted.close()
                self._client.unregister_worker_plugin(self._name)
        self._tell(running=False)
        return self._outcome

    def _work(self, files: list[FileEntry]) -> None:
        batches = self._batches(files)
        more = True
        while True:
            if self._cancelled():
                raise Cancelled
            if self._is_connected():
                while self._again and self._submitted.has_room(self._most()):
                    self._submitted.send(self._again.popleft())
                while more and not self._again and self._submitted.has_room(self._most()):
                    batch = next(batches, None)
                    if batch is None:
                        more = False
                    else:
                        self._submitted.send(batch)
                if not more and not self._again and not self._submitted:
                    return
                if not (self._again and self._submitted.has_room(self._most())):
                    self._submitted.try_suspects()
            completed = self._submitted.wait(_POLL_SECONDS)
            if completed is not None:
                self._take(completed)

    # The cluster

    def _register(self) -> None:
        try:
            compute = self._wanted.setups.wishes.compute
            self._client.register_plugin(WorkerStatePlugin(self._name, compute), name=self._name)
        except ImportError as error:
            raise _differ(error) from error
        except (OSError, RuntimeError, ValueError) as error:
            raise ClusterUnavailable(f"The cluster refuses the work ({error}).") from error

    def _most(self) -> int:
        return max(2, BATCHES_EACH * self._threads)

    def _is_connected(self) -> bool:
        """Look after the scheduler and its workers; raises SchedulerLost, ClusterUnavailable."""
        now = monotonic()
        if self._client.status != "running":
            self._lost_at = self._lost_at or now
            if self._client.status == "closed" or now - self._lost_at > LOST_SECONDS:
                raise SchedulerLost(
                    "The connection to the scheduler was lost. Everything that came is kept: "
                    "run the same command again when the scheduler is back."
                )
            return False
        if self._lost_at is not None:
            self._lost_at = None
            self._register()
            self._submitted.listen()
        if now - self._looked_at > _LOOK_SECONDS:
            self._look_at_cluster()
        if self._threads:
            self._seen_at = now
        elif now - self._seen_at > NO_WORKERS_SECONDS:
            raise ClusterUnavailable(
                f"The scheduler has had no workers for {NO_WORKERS_SECONDS:.0f} seconds. Start "
                "some with “dask worker” and run the same command again; what came is kept."
            )
        return True

    def _look_at_cluster(self) -> None:
        self._looked_at = monotonic()
        # A scheduler that does not answer is noticed by the state of the connection.
        with suppress(OSError, RuntimeError, AttributeError):
            self._threads = sum(self._client.nthreads().values())

    # What goes out

    def _offer_packages(self) -> tuple[PackageOffer, ...]:
        wanted = self._wanted
        offers = []
        for package in wanted.packages:
            if package.to_code in (wanted.to, ENGLISH):
                try:
                    hash = package_hash(package.path)
                except OSError as error:
                    self._on_event(Problem(f"{package.label} cannot be read ({error})."))
                    continue
                self._places[hash] = package.path
                offers.append(
                    PackageOffer(
                        package.code,
                        package.version,
                        package.from_code,
                        package.to_code,
                        package.target_prefix,
                        hash,
                        wanted.setups.setup(package).beam,
                    )
                )
        return tuple(offers)

    def _batches(self, files: list[FileEntry]) -> Iterator[Batch]:
        shares = max(1, _SHARES * self._threads)
        most = max(1, min(BATCH_ITEMS, len(files) // shares))
        items: list[Item] = []
        size = 0
        for file in files:
            item = self._item(file)
            if item is None:
                continue
            weight = len(item.data) if item.data else len(item.article.text) if item.article else 0
            if items and size + weight > BATCH_BYTES:
                yield self._batch(items)
                items, size = [], 0
            items.append(item)
            size += weight
            if len(items) >= most:
                yield self._batch(items)
                items, size = [], 0
        if items:
            yield self._batch(items)

    def _batch(self, items: list[Item]) -> Batch:
        return Batch(tuple(items), self._wanted.to, tuple(self._languages), self._offers)

    def _item(self, file: FileEntry) -> Item | None:
        """Give what is left to do of a file; None where that is nothing, or is on its way."""
        try:
            looked = self._wanted.look(file)
        except ReadError as error:
            self._fail([file.path], str(error))
            return None
        if looked.item is None:
            self._count(looked.code, 1)
            return None
        paths = self._paths.setdefault(looked.content, [])
        paths.append(file.path)
        return looked.item if len(paths) == 1 else None

    # What comes back

    def _take(self, completed: CompletedBatch) -> None:
        result = self._checked(completed)
        if completed.guilty:
            (item,) = completed.batch.items
            self._fail(self._paths.pop(item.content, [item.path]), STOPPED_WORKERS)
        elif completed.error is not None:
            raise _differ(completed.error)
        elif completed.result is None:
            self._again.append(completed.batch)
        elif result is None:
            self._left_out(
                completed.batch,
                "a worker",
                dict.fromkeys(
                    (item.content for item in completed.batch.items),
                    "What a worker sent is no answer.",
                ),
            )
        elif result.refusal:
            raise WorkersDiffer(
                f"The worker {result.worker} has another version of Diptych: {result.refusal}. "
                "Install the same version there as here."
            )
        elif result.wanting:
            self._send_packages(result)
            self._again.append(completed.batch)
        else:
            answer = checked_answer(completed.batch, result, self._wanted)
            for done in answer.done:
                self._keep(done)
            if answer.left_out:
                self._left_out(completed.batch, f"the worker {result.worker}", answer.left_out)
        self._tell(running=True)

    def _checked(self, completed: CompletedBatch) -> BatchResult | None:
        """Give the answer to a batch; None where there is none, or what came is none."""
        try:
            return completed.result and checked_result(completed.result, self._places.keys())
        except Malformed:
            return None

    def _left_out(self, batch: Batch, who: str, reasons: Mapping[str, str]) -> None:
        """Ask once more for what is missing of an answer; then name it as failed."""
        items = [item for item in batch.items if item.content in reasons]
        again = [item for item in items if item.content not in self._asked_again]
        self._asked_again.update(item.content for item in again)
        if again:
            self._again.append(replace(batch, items=tuple(again)))
        shown = ", ".join(item.path for item in items[:_SHOWN])
        more = f" and {len(items) - _SHOWN} more" if len(items) > _SHOWN else ""
        self._on_event(
            Problem(
                f"Of {len(batch.items)} articles, {len(items)} could not be taken from {who}:"
                f" {shown}{more}. {reasons[items[0].content]}"
            )
        )
        for item in items:
            if item not in again:
                self._fail(self._paths.pop(item.content, [item.path]), reasons[item.content])

    def _keep(self, done: Done) -> None:
        """Count what is finished, once it is in the store."""
        with self._wanted.store.together():
            self._save(done)
        paths = self._paths.pop(done.content, [done.path])
        if done.failure:
            self._fail(paths, done.failure)
        else:
            self._count(done.code, len(paths))

    def _save(self, done: Done) -> None:
        store, wanted = self._wanted.store, self._wanted
        for key, rows in done.rows:
            store.translations.save_packed(key, rows)
        if done.prepared is not None:
            store.articles.save(done.content, PIPELINE_VERSION, done.language, done.prepared)
        translated = done.translated
        if translated is not None and not wanted.filled_later:
            if not done.failure:
                store.words.save(
                    done.content, done.language, wanted.to, translated.texts, translated.words
                )
            store.summaries.save_outcomes(
                wanted.to, {(done.content, done.language): translated.outcome}
            )

    def _send_packages(self, result: BatchResult) -> None:
        """Give a worker what it lacks; a worker that is gone by now needs nothing."""
        for hash in result.wanting:
            self._complaints[result.worker, hash] += 1
            if self._complaints[result.worker, hash] > _COMPLAINTS:
                raise ClusterError(
                    f"The worker {result.worker} was sent a package and cannot find it."
                )
            run = self._client.run
            workers = [result.worker]
            try:
                if all(run(has_package, hash, workers=workers).values()):
                    continue
                for name, offset, piece in pieces(self._places[hash]):
                    run(receive, hash, self._name, name, offset, piece, workers=workers)
                run(finish, hash, self._name, workers=workers)
            except DiptychError:
                raise
            except Exception as error:
                self._on_event(
                    Problem(f"The worker {result.worker} was left while a package was sent"
                            f" ({type(error).__name__}).")
                )  # fmt: skip

    def _count(self, code: str, files: int) -> None:
        outcome, wanted = self._outcome, self._wanted
        outcome.finished += files
        if code and len(self._languages) < _NEIGHBOURS:
            self._languages.append(code)
        if code == wanted.to or wanted.route(code) is not None:
            outcome.ready += files
        elif code:
            outcome.missing[code, wanted.to] += files

    def _fail(self, paths: list[str], words: str) -> None:
        self._outcome.finished += len(paths)
        self._outcome.failed.update(dict.fromkeys(paths, words))

    def _tell(self, *, running: bool) -> None:
        outcome = self._outcome
        self._on_event(Progress(outcome.finished, outcome.ready, outcome.total, None, running))


def _differ(error: BaseException) -> ClusterError:
    """Say what a worker could not do at all."""
    if isinstance(error, ImportError):
        return WorkersDiffer(
            f"The cluster's machines lack Diptych or a part of it ({error}). Install "
            "diptych[cluster] for the scheduler and the workers, in the same version as here."
        )
    return ClusterError(f"A worker failed in a way that it should not ({error!r}).")
