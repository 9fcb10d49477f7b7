#!/usr/bin/env python3
"""A line between devices and their server that is as bad as it is told to be. In a test: Line(port of the server).

For programs in other languages:
    emulated_line.py PORT-OF-THE-SERVER
says "listens on 127.0.0.1:PORT", and then obeys: each line of standard input is a JSON object of settings ({"rate":
64000, "delay": 0.3}; "up" and "down" hold those of one way alone), answered by one with what has passed since the last.
"""
import json
import queue
import random
import socket
import ssl
import struct
import sys
import threading
import time

PIECE_SECONDS = 0.02  # what a paced line takes at once
SMALLEST_PIECE = 128
ROUTER_SECONDS = 0.1  # what waits before the line; beyond that the sender waits
SEGMENT = 1400  # as on a real line: the system lets a sender be ahead by some tens of kilobytes, not by megabytes
PORTAL_PAGE = b"<html><body>Tervetuloa verkkoon. Kirjaudu ensin.</body></html>"
PORTAL_PLACE = "http://portal.example/welcome"


class Listener:
    """Takes connections on a loopback port and serves each in a thread of its own, until closed."""

    def __init__(self, port=0):
        self.closed = threading.Event()
        self._listener = socket.socket()
        self._listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self.shape(self._listener)
        self._listener.bind(("127.0.0.1", port))
        self._listener.listen(64)
        self.port = self._listener.getsockname()[1]
        self._thread = threading.Thread(target=self._accept, daemon=True)
        self._thread.start()

    def shape(self, end):
        """Sets up a socket before it listens or connects."""

    def close(self):
        self.closed.set()
        self._listener.shutdown(socket.SHUT_RDWR)
        self._thread.join()
        self._listener.close()

    def _accept(self):
        while True:
            try:
                device, _ = self._listener.accept()
            except OSError:
                return
            threading.Thread(target=self._serve_and_close, args=(device,), daemon=True).start()

    def _serve_and_close(self, device):
        with device:
            try:
                self.serve(device)
            except OSError:
                pass

    def serve(self, device):
        raise NotImplementedError


class Way:
    """One direction of a line; all connections share its rate.

    rate: bits a second, None for as fast as it goes. delay: seconds one way. jitter: up to so many more, drawn for each
    piece. shuffle: up to so many more, drawn for each run of bytes of a connection, by which the answers of several
    connections change places; within a connection bytes stay in order. cut: every connection ends after so many bytes."""

    def __init__(self, dice):
        self.rate = self.cut = None
        self.delay = self.jitter = self.shuffle = 0.0
        self.passed = 0
        self._dice = dice
        self._free = 0.0
        self._lock = threading.Lock()

    def paced(self):
        return self.rate is not None or self.delay > 0 or self.jitter > 0 or self.shuffle > 0

    def piece(self):
        """How many bytes are taken at once."""
        return 65536 if self.rate is None else max(SMALLEST_PIECE, int(self.rate / 8 * PIECE_SECONDS))

    def take(self, size, not_before, run_begins):
        """Waits for a place on the line; says when the bytes come out at the other end."""
        with self._lock:
            self.passed += size
            start = max(self._free, time.monotonic(), not_before)
            self._free = start if self.rate is None else start + size * 8 / self.rate
            gone = self._free
            late = self._dice.uniform(0, self.jitter) + (self._dice.uniform(0, self.shuffle) if run_begins else 0)
        time.sleep(max(0, gone - time.monotonic() - ROUTER_SECONDS))
        return gone + self.delay + late


class _Connection:
    """A device's connection and the one made for it to the server."""

    def __init__(self, line, device, server):
        self.line, self.device, self.server = line, device, server
        self.opened = time.monotonic()
        self.swallowed = False
        self._speaker = line.down

    def run(self):
        up = threading.Thread(target=self._relay, args=(self.line.up, self.device, self.server), daemon=True)
        up.start()
        self._relay(self.line.down, self.server, self.device)
        up.join()

    def _relay(self, way, source, target):
        arrivals = queue.Queue()
        writer = threading.Thread(target=self._deliver, args=(arrivals, target), daemon=True)
        writer.start()
        room = way.cut
        latest = 0.0
        try:
            while room is None or room > 0:
                data = source.recv(way.piece() if room is None else min(way.piece(), room))
                if not data or self._swallows():
                    break
                room = None if room is None else room - len(data)
                latest = max(latest, self._take(way, len(data)))
                arrivals.put((latest, data))
        except OSError:
            pass
        if self._swallows():
            self._swallow(source)
        cut = room == 0
        arrivals.put((max(latest, time.monotonic() + way.delay), None))
        writer.join()
        self._end(target, cut)

    def _take(self, way, size):
        begins = self._speaker is not way
        if begins:
            self._speaker = way
            self.line.turns += way is self.line.up
        if not way.paced():
            way.passed += size
            return 0.0
        # Opening a connection costs there and back before its first byte.
        opened = self.opened + self.line.up.delay + self.line.down.delay
        return way.take(size, opened, begins)

    def _deliver(self, arrivals, target):
        while True:
            arrival, data = arrivals.get()
            time.sleep(max(0, arrival - time.monotonic()))
            if data is None:
                return
            try:
                if not self._swallows():
                    target.sendall(data)
            except OSError:
                pass

    def _swallows(self):
        """What was silent once stays so: bytes are missing."""
        self.swallowed = self.swallowed or self.line.silent
        return self.swallowed

    def _swallow(self, source):
        try:
            while source.recv(65536):
                pass
        except OSError:
            pass

    def _end(self, target, cut):
        if cut and self.line.ending == "silence":
            self.swallowed = True
        if self._swallows():
            self.line.closed.wait()
        if cut and self.line.ending == "reset":
            # Closed at the end of serve(), which then tells of it in its own way.
            self.device.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            self._shut(self.device, socket.SHUT_RD)
            self._shut(self.server, socket.SHUT_RDWR)
        elif cut:
            self._shut(self.device, socket.SHUT_RDWR)
            self._shut(self.server, socket.SHUT_RDWR)
        else:
            self._shut(target, socket.SHUT_WR)

    @staticmethod
    def _shut(end, how):
        try:
            end.shutdown(how)
        except OSError:
            pass


class Line(Listener):
    """Relays bytes to a real server on loopback.

    up, down: its ways. ending: what a cut does to a connection: "close", "reset", or "silence", which swallows what
    comes. silent: a half-open line that takes everything and lets nothing out. portal: a gate that answers in the
    server's place, with its own "page" or a "redirect" to it; it has its own certificate (portal_tls, a pair of files)
    or closes what begins as TLS. turns: how often a device spoke after the server had, or first: its round trips, on
    opening connections not counted."""

    def __init__(self, server_port, port=0, seed=None):
        dice = random.Random(seed)
        self.server_port = server_port
        self.up, self.down = Way(dice), Way(dice)
        self.ending = "close"
        self.silent = False
        self.portal = None
        self.portal_tls = None
        self.connections = self.turns = 0
        super().__init__(port)

    @property
    def url(self):
        return f"http://127.0.0.1:{self.port}"

    def set(self, settings):
        """By name; "up" and "down" hold those of one way, others of a way are for both."""
        for name, value in settings.items():
            if name in ("up", "down"):
                for inner, one in value.items():
                    setattr(getattr(self, name), inner, one)
            elif hasattr(self.up, name):
                setattr(self.up, name, value)
                setattr(self.down, name, value)
            else:
                setattr(self, name, value)

    def take_counts(self):
        """What has passed since the last call."""
        counts = {"connections": self.connections, "turns": self.turns, "up": self.up.passed, "down": self.down.passed}
        self.connections = self.turns = self.up.passed = self.down.passed = 0
        return counts

    def shape(self, end):
        end.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 32768)
        end.setsockopt(socket.IPPROTO_TCP, socket.TCP_MAXSEG, SEGMENT)

    def serve(self, device):
        self.connections += 1
        device.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        if self.portal:
            return self._answer_as_portal(device)
        with socket.socket() as server:
            self.shape(server)
            server.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            if not self.silent:
                server.connect(("127.0.0.1", self.server_port))
            _Connection(self, device, server).run()
        return None

    def _answer_as_portal(self, device):
        if device.recv(1, socket.MSG_PEEK) == b"\x16":
            if not self.portal_tls:
                return
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(*self.portal_tls)
            device = context.wrap_socket(device, server_side=True)
        asked = b""
        while b"\r\n\r\n" not in asked:
            more = device.recv(65536)
            if not more:
                return
            asked += more
        moved = self.portal == "redirect"
        head = "302 Found\r\nLocation: " + PORTAL_PLACE if moved else "200 OK"
        device.sendall(f"HTTP/1.1 {head}\r\nContent-Type: text/html\r\nConnection: close\r\n"
                       f"Content-Length: {len(PORTAL_PAGE)}\r\n\r\n".encode() + PORTAL_PAGE)
        device.shutdown(socket.SHUT_WR)
        device.settimeout(5)
        while device.recv(65536):
            pass


def main():
    line = Line(int(sys.argv[1]))
    print(f"listens on 127.0.0.1:{line.port}", flush=True)
    for words in sys.stdin:
        line.set(json.loads(words))
        print(json.dumps(line.take_counts()), flush=True)


if __name__ == "__main__":
    main()
