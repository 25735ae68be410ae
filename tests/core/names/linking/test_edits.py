"""What a person changes in entities, laid over linking."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.article import MentionType
from core.names.linking.edits import EditKind, EntityEdit, EntityEdits

IDS = st.sampled_from(["e1", "e2", "e3", "gaz:eu"])
FORMS = st.sampled_from(["Xi", "Си 🐼", "שי", "e\u0301"])
PLAIN = st.sampled_from([EditKind.HIDE, EditKind.SHOW, EditKind.DROP])
EDITS = st.one_of(
    st.builds(EntityEdit, PLAIN, IDS),
    st.builds(EntityEdit, st.just(EditKind.RENAME), IDS, FORMS),
    st.builds(EntityEdit, st.just(EditKind.RETYPE), IDS, st.sampled_from([*MentionType])),
    st.builds(EntityEdit, st.just(EditKind.MERGE), IDS, IDS),
    st.builds(EntityEdit, st.just(EditKind.SPLIT), IDS, IDS, FORMS),
)


@given(EDITS)
def test_an_edit_comes_back_from_the_store_as_it_was(edit: EntityEdit):
    assert EntityEdit.from_json(edit.to_json()) == edit


@pytest.mark.parametrize(
    "data", ["", "[]", "{}", '{"kind": "rename"}', '{"kind": "fly", "entity": "e1"}',
             '{"kind": "retype", "entity": "e1", "value": "CAR"}', '{"kind": "hide", "entity": 1}']
)  # fmt: skip
def test_what_is_no_edit_is_refused(data: str):
    with pytest.raises(ValueError, match=r"\w"):
        EntityEdit.from_json(data)


@given(st.lists(EDITS, max_size=12), IDS, FORMS)
def test_any_edits_give_every_mention_one_entity(edits: list[EntityEdit], id: str, form: str):
    overlay = EntityEdits(edits)
    found = overlay.entity(id, form)
    assert isinstance(found, str)
    assert not found or found in overlay.ids() | {id}


def test_merges_are_followed_to_their_end():
    overlay = EntityEdits(
        [EntityEdit(EditKind.MERGE, "e1", "e2"), EntityEdit(EditKind.MERGE, "e2", "e3")]
    )
    assert overlay.entity("e1", "Xi") == "e3"


def test_a_form_taken_out_of_merged_entities_is_out_of_both():
    overlay = EntityEdits(
        [EntityEdit(EditKind.MERGE, "e1", "e2"), EntityEdit(EditKind.SPLIT, "e2", "e9", "Xi")]
    )
    assert overlay.entity("e1", "Xi") == overlay.entity("e2", "Xi") == "e9"
    assert overlay.entity("e1", "Li") == "e2"


def test_a_form_merged_back_is_back():
    overlay = EntityEdits(
        [EntityEdit(EditKind.SPLIT, "e2", "e9", "Xi"), EntityEdit(EditKind.MERGE, "e9", "e2")]
    )
    assert overlay.entity("e2", "Xi") == "e2"


def test_two_merged_into_each_other_follow_the_last():
    overlay = EntityEdits(
        [EntityEdit(EditKind.MERGE, "e1", "e2"), EntityEdit(EditKind.MERGE, "e2", "e1")]
    )
    assert overlay.entity("e1", "Xi") == overlay.entity("e2", "Xi") == "e1"
