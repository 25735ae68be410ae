"""The command `prepare`: read, translate and recognise a whole folder, here or on a cluster."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.commands import cluster
from core.commands.arguments import TAKE_BUNDLES, add_command, add_folder
from core.commands.prepared_folder import prepared

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from core.commands.arguments import Commands


def add_to(commands: Commands) -> None:
    """Add the command to the command line."""
    preparing = add_command(
        commands,
        "prepare FOLDER [--to LANGUAGE] [--bundles]",
        _prepare,
        help="read, translate and recognise everything; can be stopped and run again",
    )
    add_folder(preparing)
    preparing.add_argument("--bundles", action="store_true", help=TAKE_BUNDLES)
    cluster.add_options(preparing)


def _prepare(options: argparse.Namespace) -> int:
    if options.scheduler and options.bundles:
        options.refuse("--bundles does not go with a --scheduler: prepare without it afterwards")
    if options.scheduler:
        return cluster.prepare(options)
    if options.shared or options.tls_ca_file or options.tls_cert or options.tls_key:
        options.refuse("--shared and --tls- need a --scheduler")
    return prepare(options.folder, options.to, bundles=options.bundles)


def prepare(folder: Path, to: str, *, bundles: bool = False) -> int:
    """Read, translate and recognise everything; a second run repeats nothing."""
    with prepared(folder, to, bundles=bundles) as (session, reporter):
        return reporter.finish(session)
