"""Pairs of names, and the entities of them that logic-v2 compares."""

from followthemoney import ValueEntity, model


def read(path):
    with open(path, encoding="utf-8") as lines:
        return [tuple(line.rstrip("\n").split("\t")) for line in lines]


def entity(schema, name):
    made = ValueEntity(model.get(schema), {"id": name})
    made.add("name", name)
    return made
