#!/usr/bin/env python3
"""Joins the lines that Kopa's and the peers' measures print into one table.

    merge_table.py < LINES

A line: measure, session, who, "ok" or what is wrong with the text, a figure for each round; separated by tabs. A cell
is the median of the rounds; behind a peer's stands Kopa's figure as a share of it. Goals are those of the project:
an amount, or a share of what diamond-types takes in the same run.
"""
import statistics
import sys

KOPA = "Kopa"
MARK = "diamond-types"
PEERS = [MARK, "Loro", "Yjs", "Automerge"]
SHARE = "of diamond-types"

# What the row says, measure, session, unit, and the goal with its unit.
ROWS = [
    ("automerge-paper typed anew, 259,778 edits", "replay", "automerge-paper", "ms", (0.25, SHARE)),
    ("the same, memory grown", "memory", "automerge-paper", "MB", (3, "MB")),
    ("the same, loaded warm", "load", "automerge-paper", "ms", (0.2, "ms")),
    ("the same, first edit after that", "first edit", "automerge-paper", "ms", (0.3, "ms")),
    ("the same, full history", "history", "automerge-paper", "B", (72_000, "B")),
    ("A1 merged", "merge", "A1", "ms", (0.2, SHARE)),
    ("A1 opened from its bytes and merged", "open and merge", "A1", "ms", None),
    ("friendsforever merged", "merge", "friendsforever", "ms", None),
    ("friendsforever opened from its bytes and merged", "open and merge", "friendsforever", "ms", None),
    ("two branches of 10,000 edits merged", "branches", "branches-10000", "ms", (15, "ms")),
    ("the same, one branch's update", "update", "branches-10000", "B", (7000 / 7447, SHARE)),
    ("two branches of 50,000 edits merged", "branches", "branches-50000", "ms", (60, "ms")),
    ("the same, one branch's update", "update", "branches-50000", "B", (25_000 / 25_618, SHARE)),
]
GROWTH = [
    ("growth: the whole of automerge-paper to its half", "replay", "automerge-paper", "automerge-paper-half"),
    ("growth: branches of 50,000 edits to 25,000", "branches", "branches-50000", "branches-25000"),
]
GROWTH_GOAL = 2

FOOT = """
Each figure is the median of the rounds of one run; in brackets Kopa's as a share of the peer's. Every text is compared
with the one the session must end in; a cell says so when it is another.
- typed anew: edit by edit, ended every 500 edits as a sitting (a change of Kopa, a transaction of the peers). Kopa keeps
  the editable text and the runs. Memory is what is kept then: the heap in use (Kopa), the objects and the memory of
  WebAssembly (peers).
- loaded: Kopa reads the text, which it keeps beside the history; a peer reads its document and answers its text.
- full history, update: Kopa's are bodies of one envelope, sittings of 500 edits, compressed, before sealing.
- merged: the whole history made into its text, with nothing kept from before. Kopa and diamond-types have the history
  in memory; Loro, Yjs and Automerge, which have none apart from a document, take it in as one update, so their figure
  is the same as the row with "opened from its bytes".
- branches: a peer that has the text and its own branch takes in the other's update; Kopa makes the text from all three.
- what the sessions are and how branches are drawn: the head of tests/benchmarks/editing_sessions.py.
"""


def number(value):
    return f"{value:,.0f}" if value >= 100 else f"{value:.3g}"


def read(lines):
    figures = {}
    for line in lines:
        measure, session, who, right, *values = line.rstrip("\n").split("\t")
        figures[measure, session, who] = right, statistics.median(float(value) for value in values)
    return figures


class Table:
    def __init__(self, figures):
        self.figures = figures

    def value(self, measure, session, who):
        """The median, or None when it was not measured or the text was another."""
        right, median = self.figures.get((measure, session, who), ("", 0))
        return median if right == "ok" else None

    def cell(self, value, unit, own, wrong):
        if wrong:
            return wrong
        if value is None:
            return "-"
        return f"{number(value)}{unit}" + (f" ({number(own / value)})" if own is not None and value else "")

    def row(self, name, unit, values, goal):
        """Values by who; `goal` an amount in the unit of the figure, and the words for it."""
        own = values[KOPA][0]
        cells = [self.cell(own, unit, None, values[KOPA][1])]
        cells += [self.cell(value, unit, own, wrong) for value, wrong in (values[peer] for peer in PEERS)]
        verdict = ""
        if goal and goal[0] is not None:
            verdict = "ok" if own is not None and own <= goal[0] else "behind"
        print(" | ".join([name, *cells, goal[1] if goal else "-", verdict]))

    def wrong(self, measure, session, who):
        right, _ = self.figures.get((measure, session, who), ("ok", 0))
        return "" if right == "ok" else right

    def measured(self, name, measure, session, unit, goal):
        values = {who: (self.value(measure, session, who), self.wrong(measure, session, who))
                  for who in [KOPA, *PEERS]}
        if goal:
            share, unit_of_goal = goal
            mark = values[MARK][0]
            amount = share if unit_of_goal != SHARE else share * mark if mark is not None else None
            goal = amount, f"<= {number(share)} {unit_of_goal}"
        self.row(name, " " + unit, values, goal)

    def growth(self, name, measure, whole, half):
        values = {}
        for who in [KOPA, *PEERS]:
            all_of_it, half_of_it = self.value(measure, whole, who), self.value(measure, half, who)
            values[who] = (all_of_it / half_of_it if all_of_it and half_of_it else None, "")
        self.row(name, " times", values, (GROWTH_GOAL, f"<= {GROWTH_GOAL} times"))

    def print(self):
        print(" | ".join(["name", KOPA, *PEERS, "goal", ""]))
        for row in ROWS:
            if (row[1], row[2], KOPA) in self.figures:
                self.measured(*row)
        for row in GROWTH:
            if (row[1], row[2], KOPA) in self.figures:
                self.growth(*row)
        print(FOOT)


Table(read(sys.stdin)).print()
