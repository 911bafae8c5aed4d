"""Prints pairs a second, on one thread: the middle of five rounds over all pairs, after one that is not counted."""

import sys
import time

from nomenklatura.matching.logic_v2.model import LogicV2
from rapidfuzz import fuzz, utils

import pairs

ROUNDS = 5
config = LogicV2.default_config()
rows = pairs.read(sys.argv[1])
made = [(pairs.entity(schema, left), pairs.entity(schema, right)) for schema, left, right in rows]
processed = [(utils.default_process(left), utils.default_process(right)) for _, left, right in rows]


def logic_prepared():
    for left, right in made:
        LogicV2.compare(left, right, config)


def logic_cold():
    for schema, left, right in rows:
        LogicV2.compare(pairs.entity(schema, left), pairs.entity(schema, right), config)


def fuzzy_prepared():
    for left, right in processed:
        fuzz.token_sort_ratio(left, right)


def fuzzy_cold():
    for _, left, right in rows:
        fuzz.token_sort_ratio(left, right, processor=utils.default_process)


shift = 0


def strangers(compare, sides):
    """Each round another left for a right."""
    global shift
    shift += 1
    for i, (left, _) in enumerate(sides):
        compare(left, sides[(i + shift) % len(sides)][1])


def logic_strangers():
    strangers(lambda left, right: LogicV2.compare(left, right, config), made)


def fuzzy_strangers():
    strangers(fuzz.token_sort_ratio, processed)


def rate(work):
    work()
    seconds = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        work()
        seconds.append(time.perf_counter() - start)
    return len(rows) / sorted(seconds)[ROUNDS // 2]


print(f"logic-v2 prepared\t{rate(logic_prepared):.0f}")
print(f"logic-v2 strangers\t{rate(logic_strangers):.0f}")
print(f"logic-v2 cold\t{rate(logic_cold):.0f}")
print(f"token_sort_ratio prepared\t{rate(fuzzy_prepared):.0f}")
print(f"token_sort_ratio strangers\t{rate(fuzzy_strangers):.0f}")
print(f"token_sort_ratio cold\t{rate(fuzzy_cold):.0f}")
