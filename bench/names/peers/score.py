"""Prints for each pair what logic-v2 gives it, a tab, and rapidfuzz's token_sort_ratio of it from 0 to 1."""

import sys

from nomenklatura.matching.logic_v2.model import LogicV2
from rapidfuzz import fuzz, utils

import pairs

config = LogicV2.default_config()
for schema, left, right in pairs.read(sys.argv[1]):
    logic = LogicV2.compare(pairs.entity(schema, left), pairs.entity(schema, right), config).score
    fuzzy = fuzz.token_sort_ratio(left, right, processor=utils.default_process) / 100
    print(f"{logic:.6f}\t{fuzzy:.6f}")
