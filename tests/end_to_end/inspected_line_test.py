"""A network that opens TLS on the way, one that sends people to another server, and one that asks to sign in first: told
apart, and nothing is lost to any of them."""
import select
import socket
import ssl
import subprocess
import sys
import unittest
from pathlib import Path

import kopa

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "fakes"))
from emulated_line import Line, Listener  # noqa: E402


class Inspector(Listener):
    """Ends TLS with a certificate of its own and passes on to a server, over TLS again, what it has read."""

    def __init__(self, certificate, server_port):
        self.server_port = server_port
        self.seen = b""
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._context.load_cert_chain(*certificate)
        super().__init__()

    def serve(self, device):
        onward = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        onward.check_hostname = False
        onward.verify_mode = ssl.CERT_NONE
        with self._context.wrap_socket(device, server_side=True) as inside:
            with onward.wrap_socket(socket.create_connection(("127.0.0.1", self.server_port))) as outside:
                self._relay({inside: outside, outside: inside})

    def _relay(self, ends):
        """By one thread: neither end stands being read and written by two at once."""
        for end in ends:
            end.settimeout(0.05)
        try:
            while True:
                ready = [end for end in ends if end.pending()] or select.select(list(ends), [], [])[0]
                for source in ready:
                    try:
                        data = source.recv(65536)
                    except TimeoutError:
                        continue
                    if not data:
                        return
                    self.seen += data
                    ends[source].sendall(data)
        except (OSError, ssl.SSLError):
            pass


class InspectedLine(kopa.TestCase):
    def setUp(self):
        super().setUp()
        self.own = self.make("own")
        self.served = self.server(tls=self.own)
        self.first = self.device("first")

    def make(self, name):
        certificate, key = self.folder / f"{name}.pem", self.folder / f"{name}.key"
        subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
                        "-keyout", key, "-out", certificate, "-days", "2", "-subj", "/CN=127.0.0.1", "-addext",
                        "subjectAltName=IP:127.0.0.1"], check=True, capture_output=True)
        return certificate, key

    def found(self, line):
        """A network whose server is behind this line, over which the first device has synced."""
        made = self.first("network", "create", "--name", "Testiverkosto", "--server", f"https://127.0.0.1:{line.port}",
                          "--person", "Testi Testinen", "--certificate", self.own[0])
        self.assertTrue(made["on_server"], made)

    def switched(self, other):
        """A line to the server, and what takes its place on the same port."""
        line = Line(self.served.port)
        self.found(line)
        line.close()
        line = Line(other, port=line.port)
        self.addCleanup(line.close)
        return line

    def assertStays(self, code):
        words = "tämä ei lähde minnekään"
        self.first.add(words)
        self.assertRefused(code, self.first, "sync")
        self.assertEqual(len(self.first("outbox")["records"]), 1)

    def test_a_network_that_opens_tls_is_told_from_another_server(self):
        inspector = Inspector(self.make("inspector"), self.served.port)
        self.addCleanup(inspector.close)
        self.switched(inspector.port)
        self.assertStays("tls_inspected")
        self.assertIn(b"/v1/hello", inspector.seen)
        self.assertNotIn(b"/v1/exchange", inspector.seen)
        self.assertNotIn(b"Kopa-Device", inspector.seen)

    def test_another_server_is_no_inspector(self):
        other = self.server("other", tls=self.make("other"))
        self.switched(other.port)
        self.assertStays("certificate_mismatch")

    def test_a_page_to_sign_in_on(self):
        line = Line(self.served.port)
        self.addCleanup(line.close)
        self.found(line)
        for portal in ("page", "redirect"):
            line.portal, line.portal_tls = portal, self.make("portal")
            self.assertRefused("captive_portal", self.first, "sync")
        line.portal = None
        self.first("sync")
        self.assertEqual(self.first("outbox")["records"], [])


if __name__ == "__main__":
    unittest.main()
