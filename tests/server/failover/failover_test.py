"""Two kopa-servers over three nodes of PostgreSQL. While four devices push without a pause, two wait for notices of each
other and a person writes in the real app, the primary is lost three times, each time a whole machine; then the servers
are started anew one after the other, and one is killed. Every acknowledged envelope is there afterwards, once, and nobody
had to do anything."""
import concurrent.futures
import contextlib
import json
import os
import subprocess
import tempfile
import time
import unittest
from pathlib import Path

import cluster
from cluster import wait_until
from parties import PASSPHRASE, App, Instance, Load

KILLS = 3
LONGEST_GAP = 30  # seconds without an acknowledgement when a primary is lost
NOTICE = 2  # seconds from an acknowledgement to the notice at another instance
PORTS = (8443, 8444)
BEGAN = time.monotonic()


def say(words):
    print(f"{time.monotonic() - BEGAN:6.1f} {words}", flush=True)


class Failover(unittest.TestCase):
    def setUp(self):
        # In memory: what is tried here is the loss of a machine, not the speed of this one's disk.
        folder = tempfile.TemporaryDirectory(prefix="kopa-failover-", dir="/run")
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.folder.chmod(0o755)
        self.writing = self.reading = None
        self.cluster = cluster.Cluster(self.folder)
        self.addCleanup(self.cluster.stop)

    def start_the_cluster(self):
        self.cluster.start()
        self.cluster.create_database("kopa")
        self.store = self.cluster.address("kopa", "kopa")
        subprocess.run([os.environ["KOPA_SERVER"], "migrate", "--store", self.store], check=True,
                       stdout=subprocess.DEVNULL)
        say("the cluster is there")
        (self.folder / "passphrase").write_text(PASSPHRASE + "\n")

    @contextlib.contextmanager
    def logs_of_a_failure(self):
        """What went wrong here is to be understood without this machine."""
        try:
            yield
        except BaseException:
            say("it failed; the logs end with:")
            for log in sorted([*self.folder.glob("*/*.log"), *self.folder.glob("*.log")]):
                print(f"-- {log.relative_to(self.folder)}", *log.read_text(errors="replace").splitlines()[-15:], sep="\n")
            for app in filter(None, (self.writing, self.reading)):
                with contextlib.suppress(AssertionError, OSError):
                    say(app.do("status"))
                    say(app.do("notes"))
            raise

    def cli(self, store, *words):
        done = subprocess.run([os.environ["KOPA_CLI"], "--store", self.folder / store, "--passphrase-file",
                               self.folder / "passphrase", "--json", *words], capture_output=True, text=True, check=True)
        return json.loads(done.stdout)

    def start_everybody(self):
        self.instances = [Instance(self.store, port, self.folder / f"server-{port}.log") for port in PORTS]
        for instance in self.instances:
            self.addCleanup(instance.end)
        self.cli("first", "network", "create", "--name", "Testiverkosto", "--person", "Testi Testinen", "--server",
                 f"http://127.0.0.1:{PORTS[0]}")
        self.cli("second", "network", "join", self.cli("first", "invite")["link"], "--person", "Exempel Exempelsson")
        self.writing, self.reading = [App(self.folder / name, self.folder) for name in ("first", "second")]
        key = subprocess.check_output([os.environ["KOPA_SERVER"], "key", "--store", self.store], text=True).strip()
        self.load = Load(key, PORTS)
        for party in (self.writing, self.reading, self.load):
            self.addCleanup(party.kill)
        say("everybody is there")

    def test_three_primaries_die_and_nothing_is_lost(self):
        with self.logs_of_a_failure():
            self.start_the_cluster()
            self.start_everybody()
            self.play()

    def play(self):
        self.check_notices("before")
        for number in range(KILLS):
            self.lose_the_primary(number)
        self.restart_one_after_the_other()
        self.kill_an_instance()
        self.leave_a_primary_behind()
        status, said = self.load.end()
        say(said)
        self.assertEqual(status, 0)
        self.writing.do("settled", 60000)
        for app in (self.writing, self.reading):
            app.close()

    def check_notices(self, when):
        """What is written through one instance is told to who listens at the other."""
        took = max(self.load.wait_for_notices(2))
        say(f"{when}: notices take {took * 1000:.0f} ms at most")
        self.assertLess(took, NOTICE)

    def wait_until_each_says_no(self):
        """What a balancer hears while nothing can be written."""
        with concurrent.futures.ThreadPoolExecutor() as at_once:
            list(at_once.map(lambda instance: wait_until("a server says that it is not ready",
                                                         lambda: not instance.ready(), LONGEST_GAP), self.instances))

    def lose_the_primary(self, number):
        load, primary = self.load, self.cluster.primary()
        load.wait_for(100)
        self.writing.write(f"Ennen katkoa {number}")
        load.measure()
        lost = time.monotonic()
        primary.kill()
        self.wait_until_each_says_no()
        self.writing.write(f"Katkon aikana {number}")
        load.wait_for(1)
        load.wait_for(100)
        say(f"{primary.name} was lost; writes went on after {load.gap:.1f} s")
        self.assertLess(load.gap, LONGEST_GAP)
        load.wait_for_notices(1)
        say(f"devices at other instances hear again, {time.monotonic() - lost:.1f} s after the loss")
        self.check_notices("after it")
        self.reading.wait_for([f"Ennen katkoa {number}", f"Katkon aikana {number}"])
        say(f"the app has sent by itself, {time.monotonic() - lost:.1f} s after the loss")
        primary.start()
        self.cluster.wait_until_whole(150)
        say(f"{primary.name} is back")

    def restart_one_after_the_other(self):
        """Who asks /readyz before sending anybody there has nothing to send again."""
        repeated = self.load.repeated
        self.load.measure()
        for instance in self.instances:
            self.assertEqual(instance.stop(), 0)
            instance.start(self.cluster.address("kopa", "kopa"))
            self.load.wait_for(100)
        say(f"both servers were started anew: {self.load.repeated - repeated} requests had to be sent again, "
            f"longest gap {self.load.gap:.1f} s")
        self.assertEqual(self.load.repeated, repeated)
        self.writing.write("Palvelimet vaihtuivat")
        self.reading.wait_for(["Palvelimet vaihtuivat"])
        self.check_notices("after the restart")

    def kill_an_instance(self):
        repeated = self.load.repeated
        self.instances[1].kill()
        self.load.wait_for(100)
        self.instances[1].start()
        self.load.wait_for(100)
        say(f"a server was killed: {self.load.repeated - repeated} requests had to be sent again")
        self.check_notices("after that")

    def leave_a_primary_behind(self):
        """One that nobody has told that it is not the primary any more goes on, and is the first to be asked."""
        left = self.cluster.primary()
        lost = time.monotonic()
        self.load.measure()
        left.kill_patroni()
        wait_until("another one is the primary", lambda: self.cluster.primary() not in (None, left), 60)
        say(f"{left.name} does not know that it is not the primary any more")
        self.load.wait_for(1)
        self.load.wait_for(100)
        say(f"writes went on {time.monotonic() - lost:.1f} s after that, longest gap {self.load.gap:.1f} s")
        self.assertEqual(left.ask("SELECT pg_is_in_recovery()"), "f")
        self.assertLess(self.load.gap, LONGEST_GAP)
        self.load.wait_for_notices(1)
        self.check_notices("after that")


if __name__ == "__main__":
    unittest.main()
