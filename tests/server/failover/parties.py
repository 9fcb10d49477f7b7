"""Those who take part: servers that share a database, the app as a person uses it, and devices that write without a
pause (writer.cpp)."""
import json
import os
import queue
import signal
import subprocess
import tempfile
import threading
import time
import urllib.error
import urllib.request

from cluster import wait_until

PASSPHRASE = "kulkuri-metsä-4711"
PATIENCE = 90  # seconds until a thing that is to happen by itself is given up; what is promised is asserted


class Instance:
    """A kopa-server; all of them share the database."""

    DRAIN = 3

    def __init__(self, store, port, log):
        self.port = port
        self.command = [os.environ["KOPA_SERVER"], "serve", "--listen", f"127.0.0.1:{port}", "--store", store, "--quiet",
                        "--heartbeat", "1", "--drain", str(self.DRAIN), "--device-rate", "10000", "--device-burst", "10000",
                        "--stranger-rate", "10000", "--stranger-burst", "10000"]
        self.log = open(log, "ab")
        self.start()

    def start(self, store=None):
        if store:
            self.command[self.command.index("--store") + 1] = store
        self.process = subprocess.Popen(self.command, stdout=subprocess.PIPE, stderr=self.log, text=True)
        line = self.process.stdout.readline()
        assert "listens" in line, f"kopa-server did not start: {line}"

    def ready(self):
        """What a balancer is told."""
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{self.port}/readyz", timeout=10):
                return True
        except urllib.error.HTTPError as refused:
            refused.close()
            return False
        except OSError:
            return False

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        wait_until("a server that drains says so", lambda: not self.ready(), self.DRAIN)
        assert self.process.poll() is None, "it did not wait until nobody is sent to it"
        status = self.process.wait(60)
        self.process.stdout.close()
        return status

    def kill(self):
        self.process.kill()
        self.process.wait()
        self.process.stdout.close()

    def end(self):
        self.kill()
        self.log.close()


class App:
    """The real window on an offscreen screen, driven by commands."""

    def __init__(self, store, folder):
        environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", QT_QUICK_BACKEND="software", HOME=str(folder),
                           XDG_RUNTIME_DIR=tempfile.mkdtemp(dir=folder))
        environment.pop("DBUS_SESSION_BUS_ADDRESS", None)
        self.process = subprocess.Popen([os.environ["KOPA_APP"], "--store", store, "--language", "en", "--rehearse"],
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment)
        for words in (("wait", "Passphrase", 60000), ("click", "Passphrase"), ("type", PASSPHRASE), ("key", "Return"),
                      ("wait", "Notes", 60000)):
            self.do(*words)

    def do(self, *words):
        self.process.stdin.write(" ".join(map(str, words)) + "\n")
        self.process.stdin.flush()
        answer = self.process.stdout.readline().rstrip("\n")
        assert answer.startswith("ok"), f"{words}: {answer or 'the app ended'}"
        return answer[2:].strip()

    def write(self, text):
        self.do("go", "notes")
        self.do("key", "Ctrl+N")
        self.do("key", "Ctrl+A")
        self.do("type", text)

    def wait_for(self, texts):
        """Seconds until the notes with these texts are here."""
        began = time.monotonic()

        def here():
            notes = [note["text"] for note in json.loads(self.do("notes"))]
            return all(any(text in note for note in notes) for text in texts)
        wait_until("the app has what another one wrote", here, PATIENCE)
        return time.monotonic() - began

    def close(self):
        self.process.stdin.close()
        self.process.stdout.close()
        self.process.wait(60)

    def kill(self):
        self.process.kill()
        self.process.wait()


class Load:
    """The devices of writer.cpp: how much of theirs is acknowledged, and how soon one hears of the other."""

    def __init__(self, key, ports):
        self.process = subprocess.Popen([os.environ["KOPA_WRITER"], key, *map(str, ports)], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, text=True)
        self.acknowledged = self.repeated = 0
        self.gap, self.newest = 0.0, time.monotonic()  # the longest time without an acknowledgement; when the newest came
        self.notices = []  # when one came, and seconds that it took
        self.said = queue.Queue()
        threading.Thread(target=self.listen, daemon=True).start()

    def listen(self):
        for line in self.process.stdout:
            what, now = line.split()[0], time.monotonic()
            if what == "acknowledged":
                number = int(float(line.split()[1]))
                if number > self.acknowledged:
                    self.gap, self.newest = max(self.gap, now - self.newest), now
                self.acknowledged = number
            elif what == "repeated":
                self.repeated = int(float(line.split()[1]))
            elif what == "notice":
                self.notices.append((now, float(line.split()[1]) / 1000))
            else:
                self.said.put(line.strip())

    def measure(self):
        """The longest gap is that from now on."""
        self.gap, self.newest = 0.0, time.monotonic()

    def wait_for(self, more):
        """Until so many more are acknowledged."""
        goal = self.acknowledged + more
        wait_until(f"{more} more envelopes are acknowledged", lambda: self.acknowledged >= goal, PATIENCE)

    def wait_for_notices(self, count):
        """How long each of the next took, in seconds."""
        first = len(self.notices)
        wait_until("devices hear of each other", lambda: len(self.notices) >= first + count, PATIENCE)
        return [took for _, took in self.notices[first:first + count]]

    def end(self):
        self.process.stdin.close()
        status, said = self.process.wait(PATIENCE), self.said.get(timeout=5)
        self.process.stdout.close()
        return status, said

    def kill(self):
        self.process.kill()
        self.process.wait()
