"""Turns judged variants into changes that make something worse."""

from dataclasses import dataclass, field

from families import ABSENT


@dataclass
class Pair:
    """A resource before and after, and the checks that it passed and fails now."""

    kind: str
    name: str
    origin: str
    before: dict
    after: dict
    checks: list
    # Which attribute differs, and how its values before and after are written.
    transition: tuple = ("", "", "")
    level: str = "none"
    flags: set = field(default_factory=set)

    @property
    def address(self):
        return f"{self.kind}.{self.name}"

    @property
    def before_text(self):
        return self.transition[1]

    @property
    def after_text(self):
        return self.transition[2]


def text(value):
    return "absent" if value is ABSENT else repr(value)


def distance(one, other):
    return sum(left != right for left, right in zip(one, other))


def of_families(families, judge):
    """The pairs of all families; each is judged in one run together with the others."""
    members = []
    for number, family in enumerate(families):
        for index, (picks, attributes) in enumerate(family.variants()):
            members.append((number, picks, f"v{number}_{index}", attributes, family))
    verdicts = judge([(family.kind, name, attributes) for _, _, name, attributes, family in members])
    by_family = {}
    for member in members:
        by_family.setdefault(member[0], []).append(member)
    pairs, filled = [], set()
    for variants in by_family.values():
        for _, picks, name, after, family in variants:
            failed = verdicts[f"{family.kind}.{name}"][1]
            for _, other_picks, other, before, _ in variants:
                flips = sorted(verdicts[f"{family.kind}.{other}"][0] & failed)
                if not flips or distance(picks, other_picks) != 1:
                    continue
                place = next(i for i, (left, right) in enumerate(zip(picks, other_picks)) if left != right)
                path, choices = list(family.choices.items())[place]
                # Of several values of which any will do, one is enough.
                if path in family.fillers:
                    if (name, path) in filled:
                        continue
                    filled.add((name, path))
                transition = (path, text(choices[other_picks[place]]), text(choices[picks[place]]))
                pairs.append(
                    Pair(family.kind, f"{other}_to_{name}", family.origin, before, after, flips, transition))
    return without_repetition(pairs)


CONTEXT_LIMIT = 3


def without_repetition(pairs):
    """Each change once, and no more than a few of those that differ only in what stands beside it."""
    changes, contexts, kept = set(), {}, []
    for pair in pairs:
        change = (pair.kind, repr(pair.before), repr(pair.after))
        context = (pair.kind, pair.origin, pair.transition, tuple(pair.checks))
        if change in changes or contexts.get(context, 0) == CONTEXT_LIMIT:
            continue
        changes.add(change)
        contexts[context] = contexts.get(context, 0) + 1
        kept.append(pair)
    return kept


def change(pair, address=None):
    return {
        "address": address or pair.address, "mode": "managed", "type": pair.kind, "name": pair.name,
        "provider_name": "registry.terraform.io/hashicorp/" + pair.kind.split("_")[0],
        "change": {
            "actions": ["update"], "before": pair.before, "after": pair.after, "after_unknown": {},
            "before_sensitive": {}, "after_sensitive": {},
        },
    }


def plan(pairs):
    """One plan with all changes."""
    return {
        "format_version": "1.2", "terraform_version": "1.9.5", "resource_changes": [change(pair) for pair in pairs],
    }
