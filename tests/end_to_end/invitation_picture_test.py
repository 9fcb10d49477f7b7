"""The QR code that the app shows is read by another program, and what that reads joins."""
import os
import subprocess
import unittest

import kopa


class InvitationPicture(kopa.TestCase):
    def test_a_picture_read_by_zbar_joins(self):
        server = self.server()
        first = self.device("first")
        first("network", "create", "--name", "Testiverkosto Åäö", "--server", server.url)
        link = first("invite")["link"]
        picture = self.folder / "invitation.png"
        subprocess.run([os.environ["KOPA_QR_PICTURE"], link, picture], check=True)
        read = subprocess.run(["zbarimg", "--quiet", "--raw", picture], check=True, capture_output=True, text=True)
        self.assertEqual(read.stdout.strip(), link)
        guest = self.device("guest")
        joined = guest("network", "join", read.stdout)
        self.assertEqual(joined["network"], "Testiverkosto Åäö")
        self.assertEqual(len(first("device", "list")), 1)
        first("sync")
        self.assertEqual(len(first("device", "list")), 2)


if __name__ == "__main__":
    unittest.main()
