"""Real processes of kopa-server and kopa-cli, for tests. The programs come from KOPA_SERVER and KOPA_CLI."""
import json
import os
import random
import re
import shutil
import signal
import socket
import subprocess
import tempfile
import unittest
from pathlib import Path

PATIENCE = 60


class Refused(Exception):
    """kopa-cli ended with an error; `code` is the stable name of it."""

    def __init__(self, answer):
        super().__init__(answer)
        self.code = answer["error"]
        self.message = answer["message"]


def free_port():
    """Below the ports that the system hands out by itself: it is still free when the server comes back to it."""
    for port in random.SystemRandom().sample(range(10_000, 32_000), 100):
        try:
            socket.create_server(("127.0.0.1", port)).close()
            return port
        except OSError:
            continue
    raise AssertionError("no free port")


class Server:
    """A kopa-server with a store of its own, on one port for all its lives."""

    def __init__(self, folder, port=None, tls=None):
        self.store = Path(folder) / "server.store"
        self.store.parent.mkdir(parents=True, exist_ok=True)
        self.port = port or free_port()
        self.tls = tls
        self.process = None
        self.flags = []
        self.start()

    @property
    def url(self):
        return f"{'https' if self.tls else 'http'}://127.0.0.1:{self.port}"

    def start(self):
        command = [os.environ["KOPA_SERVER"], "serve", "--listen", f"127.0.0.1:{self.port}", "--store", self.store,
                   "--quiet", "--device-rate", "10000", "--device-burst", "10000", "--stranger-rate", "10000",
                   "--stranger-burst", "10000", *self.flags]
        if self.tls:
            command += ["--certificate", self.tls[0], "--key", self.tls[1]]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        line = self.process.stdout.readline()
        if "listens" not in line:
            raise AssertionError(f"kopa-server did not start: {line}")

    def stop(self, how=signal.SIGTERM):
        if self.process:
            self.process.send_signal(how)
            status = self.process.wait(PATIENCE)
            self.process.stdout.close()
            self.process = None
            return status

    def copy_database(self, target):
        """As a backup does: the database and its journal, without the generation. The server is stopped."""
        for name in (self.store.name, self.store.name + "-wal"):
            if (self.store.parent / name).exists():
                shutil.copy2(self.store.parent / name, target / name)

    def restore_database(self, source):
        for suffix in ("-wal", "-shm"):
            (self.store.parent / (self.store.name + suffix)).unlink(missing_ok=True)
        for path in source.iterdir():
            shutil.copy2(path, self.store.parent / path.name)


class Device:
    """A store, reached through kopa-cli only."""

    def __init__(self, folder, prefix=()):
        self.folder = Path(folder)
        self.prefix = list(prefix)

    def command(self, *words):
        return [*self.prefix, os.environ["KOPA_CLI"], "--store", str(self.folder), "--json", *map(str, words)]

    def __call__(self, *words, text=""):
        done = subprocess.run(self.command(*words), input=text, text=True, capture_output=True, timeout=PATIENCE)
        answer = json.loads(done.stdout) if done.stdout else {"error": "none", "message": done.stderr}
        if done.returncode != 0:
            raise Refused(answer)
        return answer

    def add(self, text, *options):
        return self("note", "add", "--text", "-", *options, text=text)["id"]

    def write(self, note, text):
        return self("note", "edit", note, "--text", "-", text=text)

    def show(self, note):
        return self("note", "show", note)

    def digest(self):
        return self("store", "check")["digest"]


class TestCase(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="kopa-test-")
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def server(self, name="server", **options):
        server = Server(self.folder / name, **options)
        self.addCleanup(lambda: server.stop(signal.SIGKILL))
        return server

    def device(self, name, prefix=()):
        return Device(self.folder / name, prefix)

    def network(self, server, *options, url=None):
        """A coordinator and an editor who has joined; both have heard all."""
        first, second = self.device("first"), self.device("second")
        made = first("network", "create", "--name", "Testiverkosto", "--server", url or server.url, "--person",
                     "Testi Testinen", *options)
        self.assertTrue(made["on_server"], made)
        second("network", "join", first("invite")["link"], "--person", "Exempel Exempelsson")
        first("sync")
        return first, second

    def assertRefused(self, code, action, *words, **options):
        with self.assertRaises(Refused) as caught:
            action(*words, **options)
        self.assertEqual(caught.exception.code, code, caught.exception.message)
        self.assertFalse(re.search(r"%\w+%|\?\s|\?$", caught.exception.message), caught.exception.message)

    def assertSame(self, *devices):
        for device in devices:
            self.assertEqual(device("outbox")["records"], [])
        self.assertEqual(len({device.digest() for device in devices}), 1)

    def assertPaper(self, path, language, *words, tags=("H1", "P")):
        """A PDF that is tagged, says its language ("fi-FI") and has these words."""
        self.assertIn(f"/Lang({language})".encode(), Path(path).read_bytes())

        def told(*command):
            return subprocess.run([*command], capture_output=True, text=True, check=True).stdout

        self.assertRegex(told("pdfinfo", path), r"Tagged: +yes")
        structure = told("pdfinfo", "-struct", path)
        for tag in tags:
            self.assertRegex(structure, rf"(?m)^ *{tag}\b")
        text = told("pdfinfo", path) + " ".join(told("pdftotext", path, "-").split())
        for word in words:
            self.assertIn(word, text)


class TwoDevices(TestCase):
    """A coordinator and an editor of one network."""

    def setUp(self):
        super().setUp()
        self.first, self.second = self.network(self.server())

    def exchange(self):
        for device in (self.first, self.second, self.first):
            device("sync")
