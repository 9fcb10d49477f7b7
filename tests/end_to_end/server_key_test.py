"""The server takes another key, twice: devices and old invitations follow; nobody follows it back."""
import os
import shutil
import subprocess
import unittest

import kopa


class ServerKey(kopa.TestCase):
    def renew(self, server):
        server.stop()
        done = subprocess.run([os.environ["KOPA_SERVER"], "renew-key", "--store", server.store], text=True,
                              capture_output=True, timeout=kopa.PATIENCE)
        self.assertEqual(done.returncode, 0, done.stderr)
        server.start()
        return done.stdout.strip()

    def test_everybody_follows_forwards_and_nobody_back(self):
        server = self.server()
        first, second = self.network(server)
        old_link = first("invite")["link"]
        first("sync")
        recovery = first("recovery", "make")["link"]
        first("sync")
        server.stop()
        kept = self.folder / "kept"
        shutil.copytree(server.store.parent, kept)
        server.start()

        note = first.add("Ennen avaimen vaihtoa")
        one = self.renew(server)
        first("sync")
        two = self.renew(server)
        self.assertNotEqual(one, two)
        late = second.add("Poissa kahden avaimen ajan")
        second("sync")
        first("sync")
        self.assertEqual(second.show(note)["text"], "Ennen avaimen vaihtoa")
        self.assertEqual(first.show(late)["text"], "Poissa kahden avaimen ajan")

        third = self.device("third")
        third("network", "join", old_link, "--person", "Kolmas Testinen")
        own = self.device("own")
        own("recovery", "restore", recovery, "--person", "Testi Testinen")
        for device in (first, third, own, first, second, third, own):
            device("sync")
        self.assertEqual(third.show(late)["text"], "Poissa kahden avaimen ajan")
        self.assertSame(first, second, third, own)

        server.stop()
        shutil.rmtree(server.store.parent)
        shutil.copytree(kept, server.store.parent)
        server.start()
        first.add("Vain oikealle palvelimelle")
        self.assertRefused("server_key_mismatch", first, "sync")
        self.assertEqual(len(first("outbox")["records"]), 1)


if __name__ == "__main__":
    unittest.main()
