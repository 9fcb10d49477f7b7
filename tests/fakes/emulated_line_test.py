"""The emulated line does what it says: measured with a server of our own behind it."""
import json
import socket
import subprocess
import sys
import time
import unittest
import urllib.error
import urllib.request
from pathlib import Path

from emulated_line import PORTAL_PAGE, PORTAL_PLACE, Line, Listener

SLACK = 0.25  # seconds that a busy machine may add


class Mirror(Listener):
    """Sends back what it gets, and keeps it."""

    def __init__(self):
        self.got = b""
        super().__init__()

    def serve(self, device):
        while data := device.recv(65536):
            self.got += data
            device.sendall(data)


class Source(Listener):
    """Sends so many bytes to whoever says a word."""

    def __init__(self, size):
        self.size = size
        super().__init__()

    def serve(self, device):
        device.recv(1)
        device.sendall(bytes(self.size))


def read(device, size):
    data = b""
    while len(data) < size:
        more = device.recv(65536)
        if not more:
            break
        data += more
    return data


class EmulatedLine(unittest.TestCase):
    def line(self, server, **settings):
        self.addCleanup(server.close)
        line = Line(server.port, seed=7)
        self.addCleanup(line.close)
        line.set(settings)
        return line

    def connect(self, line):
        device = socket.create_connection(("127.0.0.1", line.port), timeout=10)
        self.addCleanup(device.close)
        return device

    def seconds(self, device, words, size=None):
        began = time.monotonic()
        device.sendall(words)
        self.assertEqual(len(read(device, size or len(words))), size or len(words))
        return time.monotonic() - began

    def assertTook(self, seconds, least, most):
        self.assertGreaterEqual(seconds, least - 0.01)
        self.assertLessEqual(seconds, most + SLACK)

    def test_lets_all_through_as_fast_as_it_goes(self):
        line = self.line(Mirror())
        words = bytes(range(256)) * 8000
        device = self.connect(line)
        self.assertLess(self.seconds(device, words[:200_000]), 1)
        counts = line.take_counts()
        counts.pop("turns")  # the mirror speaks into so long a sentence, whenever it pleases
        self.assertEqual(counts, {"connections": 1, "up": 200_000, "down": 200_000})
        self.seconds(device, b"again")
        self.assertEqual(line.take_counts(), {"connections": 0, "turns": 1, "up": 5, "down": 5})

    def test_rate_each_way(self):
        line = self.line(Source(16_000), down={"rate": 64_000})
        self.assertTook(self.seconds(self.connect(line), b"x", 16_000), 2.0, 2.0)
        line = self.line(Mirror(), up={"rate": 64_000})
        self.assertTook(self.seconds(self.connect(line), bytes(8000)), 1.0, 1.0)

    def test_connections_share_the_rate(self):
        line = self.line(Source(4000), down={"rate": 64_000})
        devices = [self.connect(line), self.connect(line)]
        began = time.monotonic()
        for device in devices:
            device.sendall(b"x")
        for device in devices:
            read(device, 4000)
        self.assertTook(time.monotonic() - began, 1.0, 1.0)

    def test_delay_there_and_back_and_once_more_for_opening(self):
        line = self.line(Mirror(), delay=0.2)
        device = self.connect(line)
        self.assertTook(self.seconds(device, b"first"), 0.8, 0.8)
        for _ in range(2):
            self.assertTook(self.seconds(device, b"next"), 0.4, 0.4)

    def test_a_sender_is_never_far_ahead_of_a_slow_line(self):
        line = self.line(Mirror(), up={"rate": 64_000})
        device = self.connect(line)
        device.setblocking(False)
        time.sleep(0.1)
        sent = 0
        try:
            while sent < 4_000_000:
                sent += device.send(bytes(4096))
        except BlockingIOError:
            pass
        self.assertLess(sent, 400_000)

    def test_jitter_keeps_the_order_within_a_connection(self):
        mirror = Mirror()
        line = self.line(mirror, jitter=0.1)
        device = self.connect(line)
        words = [b"%04d" % number for number in range(50)]
        for word in words:
            device.sendall(word)
            time.sleep(0.001)
        self.assertEqual(read(device, 200), b"".join(words))
        times = [self.seconds(device, b"x") for _ in range(12)]
        self.assertGreater(max(times) - min(times), 0.02)
        self.assertTook(max(times), 0, 0.2)

    def test_answers_of_several_connections_change_places(self):
        line = self.line(Mirror(), down={"shuffle": 0.3})
        devices = [self.connect(line) for _ in range(6)]
        came = {}
        for number, device in enumerate(devices):
            device.sendall(b"%d" % number)
        began = time.monotonic()
        for device in devices:
            device.setblocking(False)
        while len(came) < len(devices) and time.monotonic() < began + 5:
            for number, device in enumerate(devices):
                try:
                    if number not in came and device.recv(1) == b"%d" % number:
                        came[number] = len(came)
                except BlockingIOError:
                    pass
            time.sleep(0.005)
        self.assertEqual(len(came), len(devices))
        self.assertNotEqual(list(came), sorted(came))

    def test_a_cut_lets_exactly_so_many_bytes_through(self):
        for paced in (0.0, 0.01):
            for cut in (0, 1, 77):
                mirror = Mirror()
                line = self.line(mirror, delay=paced, up={"cut": cut})
                device = self.connect(line)
                device.sendall(bytes(100))
                read(device, 1000)
                deadline = time.monotonic() + 5
                while len(mirror.got) < cut and time.monotonic() < deadline:
                    time.sleep(0.01)
                self.assertEqual(len(mirror.got), cut)
                line = self.line(Mirror(), delay=paced, down={"cut": cut})
                device = self.connect(line)
                device.sendall(b"y" * 100)
                self.assertEqual(read(device, 1000), b"y" * cut)

    def test_a_cut_may_reset_or_fall_silent(self):
        line = self.line(Mirror(), down={"cut": 10}, ending="reset")
        device = self.connect(line)
        device.sendall(bytes(100))
        with self.assertRaises(ConnectionResetError):
            while device.recv(100):
                pass
        line = self.line(Mirror(), down={"cut": 10}, ending="silence")
        self.assertSilentAfter(self.connect(line), 10)

    def test_a_half_open_line_swallows_everything(self):
        mirror = Mirror()
        line = self.line(mirror)
        before = self.connect(line)
        self.seconds(before, b"heard")
        line.silent = True
        for device in (before, self.connect(line)):
            self.assertSilentAfter(device, 0)
        line.silent = False
        self.assertSilentAfter(before, 0)
        self.seconds(self.connect(line), b"heard again")
        self.assertEqual(mirror.got, b"heardheard again")

    def assertSilentAfter(self, device, size):
        device.sendall(bytes(100))
        self.assertEqual(len(read(device, size)) if size else 0, size)
        device.settimeout(0.3)
        with self.assertRaises(TimeoutError):
            device.recv(100)

    def test_a_portal_answers_in_the_servers_place(self):
        mirror = Mirror()
        line = self.line(mirror, portal="page")
        with urllib.request.urlopen(line.url + "/v1/hello", data=bytes(100_000)) as answer:
            self.assertEqual((answer.status, answer.read()), (200, PORTAL_PAGE))
        line.portal = "redirect"
        opener = urllib.request.build_opener(NoRedirect)
        with self.assertRaises(urllib.error.HTTPError) as caught:
            opener.open(line.url, data=b"x")
        self.assertEqual((caught.exception.code, caught.exception.headers["Location"]), (302, PORTAL_PLACE))
        device = self.connect(line)
        device.sendall(b"\x16\x03\x01")
        try:
            self.assertEqual(read(device, 1), b"")
        except ConnectionResetError:
            pass
        self.assertEqual(mirror.got, b"")

    def test_obeys_other_programs(self):
        mirror = Mirror()
        self.addCleanup(mirror.close)
        program = subprocess.Popen([sys.executable, Path(__file__).with_name("emulated_line.py"), str(mirror.port)],
                                   stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1)
        self.addCleanup(program.stdout.close)
        try:
            port = int(program.stdout.readline().rpartition(":")[2])
            program.stdin.write('{"delay": 0.1, "up": {"rate": 1000000}}\n')
            self.assertEqual(json.loads(program.stdout.readline())["connections"], 0)
            with socket.create_connection(("127.0.0.1", port)) as device:
                self.assertTook(self.seconds(device, b"word"), 0.4, 0.4)
            program.stdin.write("{}\n")
            counts = json.loads(program.stdout.readline())
            self.assertEqual(counts, {"connections": 1, "turns": 1, "up": 4, "down": 4})
        finally:
            program.stdin.close()
            self.assertEqual(program.wait(10), 0)


class NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


if __name__ == "__main__":
    unittest.main()
