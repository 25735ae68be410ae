"""Articles and who is named in them as FollowTheMoney entities, one JSON object a line.

For Aleph and the tools of investigators: an `Article` for each article, a `Person` or an
`Organization` for each of those that the articles name, and a `Mention` between the two. The
schemata and their properties are those of followthemoney 4.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import IO, TYPE_CHECKING

from core.article import MentionType
from core.export.json_format import printable
from core.export.provenance import noted
from core.export.sentences import EntityHere, entities_here, sentences
from core.languages import base, sentence_gap
from core.source_text import UNPRINTABLE

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from core.finished_article import FinishedArticle

_SCHEMATA = {MentionType.PERSON: "Person", MentionType.ORGANISATION: "Organization"}
_NAMED_AS = {
    MentionType.PERSON: "peopleMentioned",
    MentionType.ORGANISATION: "companiesMentioned",
    MentionType.PLACE: "locationMentioned",
}
_CODES = (
    "af:afr am:amh ar:ara az:aze be:bel bg:bul bn:ben bs:bos ca:cat cs:ces da:dan de:deu el:ell"
    " en:eng es:spa et:est fa:fas fi:fin fr:fra ga:gle he:heb hi:hin hr:hrv hu:hun hy:hye"
    " id:ind is:isl it:ita ja:jpn ka:kat kk:kaz km:khm kn:kan ko:kor ky:kir lb:ltz lo:lao"
    " lt:lit lv:lav mk:mkd mn:mon ms:msa mt:mlt my:mya nb:nor ne:nep nl:nld pl:pol ps:pus"
    " pt:por ro:ron ru:rus si:sin sk:slk sl:slv sq:sqi sr:srp sv:swe sw:swa ta:tam te:tel"
    " tg:tgk th:tha tk:tuk tl:tgl tr:tur uk:ukr ur:urd uz:uzb vi:vie zh:zho"
)
_LANGUAGES = dict(pair.split(":") for pair in _CODES.split())
"""The languages that FollowTheMoney takes, by their first two letters here and three there."""


@dataclass(slots=True)
class _Named:
    """A person or an organisation, with the spellings of the articles that were written."""

    schema: str
    name: str
    forms: dict[str, None] = field(default_factory=dict)


def export_ftm(articles: Iterable[FinishedArticle], file: IO[bytes]) -> None:
    """Write articles, mentions, and at last whom they name."""
    named: dict[str, _Named] = {}
    for finished in articles:
        here = entities_here(finished)
        document = _id("article", finished.article.path, finished.article.text)
        _write(file, document, "Article", _article(finished, here))
        for entity in here:
            schema = _SCHEMATA.get(entity.type)
            if schema is None:
                continue
            # A folder's own number means another one elsewhere: the name is part of it.
            id_ = _id("entity", entity.id, schema, entity.name)
            named.setdefault(id_, _Named(schema, entity.name)).forms.update(
                dict.fromkeys(entity.forms)
            )
            mention = {
                "document": [document],
                "name": entity.forms,
                "detectedSchema": [schema],
                "resolved": [id_],
            }
            _write(file, _id("mention", document, id_), "Mention", mention)
    for id_, one in named.items():
        alias = [form for form in one.forms if form != one.name]
        _write(file, id_, one.schema, {"name": [one.name], "alias": alias})


def _article(finished: FinishedArticle, here: Iterable[EntityHere]) -> dict[str, Iterable[str]]:
    article = finished.article
    translated = [s.translation.text for s in sentences(finished) if s.translation]
    path = printable(article.path)
    properties: dict[str, Iterable[str]] = {
        "fileName": [PurePosixPath(path).name],
        "title": [article.title],
        "author": [article.author or ""],
        "publisher": [article.source or ""],
        "publishedAt": [article.date.isoformat() if article.date else ""],
        "language": [_LANGUAGES.get(base(article.language), "")],
        "bodyText": [article.text],
        "translatedText": [sentence_gap(finished.to).join(translated)],
        "translatedLanguage": [_LANGUAGES.get(base(finished.to), "")] if translated else [],
        "summary": [finished.title_translation or ""],
        "keywords": finished.tags,
        "notes": [noted(one.note) for one in finished.notes],
    }
    for kind, name in _NAMED_AS.items():
        properties[name] = [entity.name for entity in here if entity.type is kind]
    return properties


def _write(file: IO[bytes], id_: str, schema: str, properties: Mapping[str, Iterable[str]]) -> None:
    said = {
        name: [text for text in map(_clean, values) if text] for name, values in properties.items()
    }
    entity = {
        "id": id_,
        "schema": schema,
        "properties": {name: values for name, values in said.items() if values},
    }
    file.write(json.dumps(entity, ensure_ascii=False).encode("utf-8", "replace") + b"\n")


def _clean(text: str) -> str:
    return UNPRINTABLE.sub("", text).strip()


def _id(*parts: str) -> str:
    said = "\0".join(parts).encode("utf-8", "surrogatepass")
    return f"diptych-{hashlib.sha1(said, usedforsecurity=False).hexdigest()}"
