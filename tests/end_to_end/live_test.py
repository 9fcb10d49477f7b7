"""The real app beside another device: what others write is there within a second, and a line that comes back is used at
once. All in a network of the test's own, whose one interface it plugs and unplugs."""
import json
import os
import subprocess
import sys
import time
import unittest

import kopa

ADDRESS = "10.9.0.1"
SLOW_MACHINE = 15  # seconds; without notices it would be minutes


class App:
    """The real window on an offscreen screen, driven by commands; its keyring opens the notes."""

    def __init__(self, prefix, store):
        environment = dict(os.environ, QT_QUICK_BACKEND="software")
        self.process = subprocess.Popen([*prefix, os.environ["KOPA_APP"], "--store", store, "--language", "fi",
                                         "--rehearse"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
                                        env=environment)

    def do(self, *words):
        self.process.stdin.write(" ".join(map(str, words)) + "\n")
        self.process.stdin.flush()
        answer = self.process.stdout.readline().rstrip("\n")
        if not answer.startswith("ok"):
            raise AssertionError(f"{words}: {answer or 'the app ended'}")
        return answer[2:].strip()

    def seconds_until(self, holds, patience):
        began = time.monotonic()
        while time.monotonic() - began < patience:
            if holds():
                return time.monotonic() - began
            time.sleep(0.05)
        raise AssertionError(f"not within {patience} s: {self.do('status')}")

    def has(self, text):
        return any(text in note["text"] for note in json.loads(self.do("notes")))

    def status(self):
        return json.loads(self.do("status"))

    def close(self):
        self.process.stdin.close()
        self.process.stdout.close()
        self.process.wait(kopa.PATIENCE)


class Live(kopa.TestCase):
    def setUp(self):
        super().setUp()
        holder = subprocess.Popen(["unshare", "--map-root-user", "--net", "sleep", "600"])
        self.addCleanup(holder.wait)
        self.addCleanup(holder.kill)
        self.inside = ["nsenter", "--preserve-credentials", "--user", "--net", "--target", str(holder.pid)]
        self.wait_for_network()
        for words in ("link set lo up", "link add line0 type veth peer name far0", "link set far0 up",
                      f"addr add {ADDRESS}/24 dev line0", "link set line0 up"):
            self.ip(words)
        certificate, key = self.folder / "server.pem", self.folder / "server.key"
        subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
                        "-keyout", key, "-out", certificate, "-days", "2", "-subj", "/CN=kopa", "-addext",
                        f"subjectAltName=IP:{ADDRESS}"], check=True, capture_output=True)
        server = subprocess.Popen([*self.inside, os.environ["KOPA_SERVER"], "serve", "--listen", f"{ADDRESS}:8443",
                                   "--store", self.folder / "server.store", "--certificate", certificate, "--key", key,
                                   "--quiet"], stdout=subprocess.PIPE, text=True)
        self.addCleanup(server.wait)
        self.addCleanup(server.stdout.close)
        self.addCleanup(server.terminate)
        self.assertIn("listens", server.stdout.readline())
        first, self.other = self.device("first", self.inside), self.device("second", self.inside)
        first("network", "create", "--name", "Testiverkosto", "--server", f"https://{ADDRESS}:8443", "--person",
              "Testi Testinen", "--certificate", certificate)
        self.other("network", "join", first("invite")["link"], "--person", "Exempel Exempelsson")
        first("sync")
        self.other("sync")
        self.app = App(self.inside, first.folder)
        self.addCleanup(self.app.close)
        self.app.seconds_until(lambda: self.app.status()["live"], 30)

    def wait_for_network(self):
        for _ in range(100):
            if subprocess.run([*self.inside, "ip", "link"], capture_output=True).returncode == 0:
                own = os.readlink("/proc/self/ns/net")
                if subprocess.run([*self.inside, "readlink", "/proc/self/ns/net"], capture_output=True,
                                  text=True).stdout.strip() != own:
                    return
            time.sleep(0.05)
        raise unittest.SkipTest("no network of its own to be had here")

    def ip(self, words):
        subprocess.run([*self.inside, "ip", *words.split()], check=True)

    def test_what_others_write_is_here_within_a_second(self):
        for word in ("lumi", "jää", "suli"):
            self.other.add(word)
            self.other("sync")
            taken = self.app.seconds_until(lambda word=word: self.app.has(word), SLOW_MACHINE)
            print(f"another's note is here after {taken:.2f} s (goal: 1)", file=sys.stderr)

    def test_a_line_that_comes_back_is_used_within_two_seconds(self):
        self.ip("link set line0 down")
        self.app.seconds_until(lambda: self.app.status()["offline"], 5)
        self.assertFalse(self.app.status()["live"])
        self.ip("link set line0 up")
        taken = self.app.seconds_until(lambda: self.app.status()["live"], SLOW_MACHINE)
        print(f"a line that comes back carries notices after {taken:.2f} s (goal: a sync begins within 2)", file=sys.stderr)
        self.other.add("takaisin")
        self.other("sync")
        self.app.seconds_until(lambda: self.app.has("takaisin"), SLOW_MACHINE)


if __name__ == "__main__":
    unittest.main()
