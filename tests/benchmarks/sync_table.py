#!/usr/bin/env python3
"""Joins what line_benchmark and peers/sync.mjs print into one table.

    sync_table.py < LINES

A line: scenario, line ("loopback" or "slow"), "cold" or "warm", who, name=figure...; separated by tabs. Of several
lines of one kind the median counts.
"""
import statistics
import sys

KOPA = "Kopa"
PEERS = ["PouchDB", "TinyBase"]
RATE = 64_000  # bit/s
ROUND_TRIP = 0.6  # seconds
SCENARIOS = ["nothing new", "one edited word", "a day", "a week", "one note", "joining"]
# Close to the words in one piece; a body of a device that has nothing new; payload of 500 + 500 edits.
PACKED, IDLE_BODY, EDITS_BODY = 1.2, 300, 1000

FOOT = """
Every figure is of one run; all go through tests/fakes/emulated_line.py, Kopa over TLS, the peers without. Slow is 64
kbit/s each way and 600 ms there and back; opening a connection costs a round trip, too. Cold: on a new connection (TLS
included); warm: on one from before.
- round trips: how often the device spoke after the server had (opening connections and TLS's own included), and of Kopa
  the exchanges it made. PouchDB's requests go in parallel, each counts.
- bytes: all that passes on the line, both ways. Body: what HTTP carries, both ways; words: what zstd -19 makes of the
  notes' own words in one piece.
- time at 64 kbit/s: the goal is 1.15 times the bytes at that rate, and three round trips (cold) or one (warm).
- Evolu is not measured: its server and client need Node 24.
"""


def number(value):
    return f"{value:,.0f}" if value >= 100 else f"{value:.3g}"


def read(lines):
    figures = {}
    for words in lines:
        scenario, line, state, who, *pairs = words.rstrip("\n").split("\t")
        for pair in pairs:
            name, value = pair.split("=")
            figures.setdefault((scenario, line, state, who, name), []).append(float(value))
    return {key: statistics.median(values) for key, values in figures.items()}


class Table:
    def __init__(self, figures):
        self.figures = figures

    def print(self):
        print(" | ".join(["name", KOPA, *PEERS, "goal", ""]))
        kinds = {(scenario, line, state) for scenario, line, state, who, _ in self.figures if who == KOPA}
        order = {name: place for place, name in enumerate(SCENARIOS)}
        for kind in sorted(kinds, key=lambda kind: (kind[1], min(place for name, place in order.items()
                                                                  if kind[0].startswith(name)), kind[2])):
            self.scenario(*kind)
        print(FOOT)

    def scenario(self, scenario, line, state):
        def own(name):
            return self.figures[scenario, line, state, KOPA, name]

        name = f"{scenario}, {line}, {state}"
        joining = scenario.startswith("joining")
        if not joining:
            self.row(f"{name}: exchanges", own("exchanges"), {}, 1)
        self.row(f"{name}: round trips" if joining else "the same, round trips", own("turns"), self.peers(scenario, line, state, "turns"), None)
        self.row("the same, bytes", own("bytes"), self.peers(scenario, line, state, "bytes"), None, " B")
        if scenario == "nothing new":
            self.row("the same, body up", own("body_up"), {}, IDLE_BODY, " B")
            self.row("the same, body down", own("body_down"), {}, IDLE_BODY, " B")
        elif scenario.startswith("one note"):
            self.row("the same, body", own("body_up") + own("body_down"), {}, EDITS_BODY, " B")
        elif joining:
            self.row("the same, bytes times the words", own("bytes") / own("floor"), {}, PACKED)
        elif own("floor"):
            body = own("body_up") + own("body_down")
            self.row("the same, body times the words", body / own("floor"), {}, PACKED)
        goal = None
        if line == "slow":
            goal = 1.15 * own("bytes") * 8 / RATE + (3 if state == "cold" else 1) * ROUND_TRIP
        self.row("the same, time", own("seconds"), self.peers(scenario, line, state, "seconds"), goal, " s")

    def peers(self, scenario, line, state, name):
        """A peer has no warm figures: it is measured once."""
        found = {peer: self.figures.get((scenario, line, "cold", peer, name)) for peer in PEERS}
        return found if state == "cold" else {}

    @staticmethod
    def row(name, own, peers, goal, unit=""):
        cells = [number(own) + unit]
        for peer in PEERS:
            value = peers.get(peer)
            cells.append("-" if value is None else f"{number(value)}{unit} ({number(own / value)})")
        verdict = "" if goal is None else "ok" if own <= goal else "behind"
        print(" | ".join([name, *cells, "-" if goal is None else f"<= {number(goal)}{unit}", verdict]))


Table(read(sys.stdin)).print()
