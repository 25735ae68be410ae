"""The families of models that Diptych runs.

To add one: a line here, a file beside this one that recognises it, named in `install_model.py`, and
what runs it: for the trial in `trial.py`, for the reader in `core/translation/engines.py`.
"""

from __future__ import annotations

from enum import StrEnum


class Family(StrEnum):
    """How a package's model is read and run; the value is the type that its metadata.json has.

    Other Argos programs pass over all types but the first.
    """

    ARGOS = "translate"
    CONVERTED = "converted"
    """A CTranslate2 model of another family: Marian (OPUS-MT), NLLB, M2M-100, mBART, MADLAD."""
