import json

import pytest

from banggiao.exports.json_lists import write_json


@pytest.mark.parametrize("count", [0, 1, 200, 401])
def test_a_list_of_any_length_is_one_array(count: int) -> None:
    assert json.loads(b"".join(write_json(range(count)))) == list(range(count))
