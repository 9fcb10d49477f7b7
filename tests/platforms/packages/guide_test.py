"""The guide for operators, the packaged settings and the unit name only what this kopa-server knows: commands and
settings of `--help`, addresses that answer, counters of /metrics; and nginx takes what the guide says of nginx.
KOPA_SERVER is the program."""
import json
import os
import re
import shutil
import signal
import socket
import subprocess
import tempfile
import time
import unittest
import urllib.error
import urllib.request
from pathlib import Path

SERVER = Path(__file__).resolve().parents[3] / "platforms/server"
GUIDE = (SERVER / "OPERATIONS.md").read_text()
GUIDE_LINES = 200


def blocks(language):
    return [block for found, block in re.findall(r"^```(\w*)\n(.*?)^```", GUIDE, re.M | re.S) if found == language]


def words_of_code():
    """Lines of code blocks that belong to a shell, and inline code."""
    lines = [line for block in blocks("") for line in block.splitlines()]
    return lines + re.findall(r"`([^`\n]+)`", re.sub(r"^```.*?^```", "", GUIDE, flags=re.M | re.S))


def named(lines):
    """Commands and flags of kopa-server in lines of code; the guide calls it `kopa` where it runs as its own user."""
    for line in lines:
        line = line.split(" #")[0]
        call = re.search(r"(?:^kopa|(?:^|[ /])kopa-server) +((?:--)?[a-z].*)", line)
        if call:
            command = re.match(r"[a-z][a-z-]*(?= |$)", call.group(1))
            if command:
                yield command.group()
        if call or line.startswith("--"):
            yield from re.findall(r"(?<!\S)(--[a-z][a-z-]*)", line if line.startswith("--") else call.group(1))


def settings_of(text):
    return [f"--{name}" for name in re.findall(r"^#?([a-z-]+) = ", text, re.M)]


def free_port():
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return listener.getsockname()[1]


class Guide(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="kopa-guide-")
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def test_every_command_and_setting_exists(self):
        answer = subprocess.run([os.environ["KOPA_SERVER"], "--help"], capture_output=True, text=True, check=True).stdout
        known = set(re.findall(r"--[a-z-]+", answer))
        for calls in re.findall(r"^ +kopa-server ((?:[a-z-]+ \| )*[a-z-]+)", answer, re.M):
            known |= set(calls.split(" | "))
        unit = re.findall(r"^Exec\w+=(.*)$", (SERVER / "kopa-server.service").read_text(), re.M)
        sources = {
            "the guide": set(named(words_of_code())),
            "the guide's settings": set(settings_of("".join(blocks("ini")))),
            "kopa-server.conf": set(settings_of((SERVER / "kopa-server.conf").read_text())),
            "kopa-server.service": set(named(unit)),
        }
        for source, words in sources.items():
            self.assertTrue(words, source)
            self.assertEqual(words - known, set(), f"{source} names what --help does not")

    def test_it_can_be_read(self):
        self.assertLess(len(GUIDE.splitlines()), GUIDE_LINES)

    def serve(self, *flags):
        """The port of a server that runs until the test ends."""
        port = free_port()
        server = subprocess.Popen([os.environ["KOPA_SERVER"], "serve", "--store", self.folder / "store", "--quiet",
                                   "--listen", f"127.0.0.1:{port}", *flags], stdout=subprocess.PIPE, text=True)
        self.end_with_the_test(server)
        self.assertIn("listens", server.stdout.readline())
        return port

    def end_with_the_test(self, process):
        self.addCleanup(process.wait, 60)
        self.addCleanup(process.send_signal, signal.SIGTERM)
        if process.stdout:
            self.addCleanup(process.stdout.close)

    def test_addresses_answer_and_counters_count(self):
        metrics = free_port()
        listen = self.serve("--metrics", f"127.0.0.1:{metrics}")

        def get(port, path):
            with urllib.request.urlopen(f"http://127.0.0.1:{port}{path}", timeout=10) as answer:
                return answer.read().decode()

        counters = get(metrics, "/metrics")
        for path in set(re.findall(r"`(/[a-z]+z)`", GUIDE)):
            get(listen, path)
            get(metrics, path)
        with self.assertRaises(urllib.error.HTTPError) as refused:
            get(listen, "/metrics")
        refused.exception.close()
        for name in set(re.findall(r"`(kopa_\w+)`", GUIDE)):
            self.assertRegex(counters, rf"(?m)^{name}(_bucket)?[ {{]")

    @unittest.skipUnless(shutil.which("nginx"), "nginx is not installed")
    def test_devices_reach_the_server_through_nginx_as_in_the_example(self):
        subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=kopa.example",
                        "-addext", "subjectAltName=IP:127.0.0.1", "-days", "2", "-keyout", self.folder / "key.pem",
                        "-out", self.folder / "chain.pem"], check=True, capture_output=True)
        [trust] = re.findall(r"^(trusted-proxy) = (.*)$", "".join(blocks("ini")), re.M)
        server, outside = self.serve(f"--{trust[0]}", trust[1]), free_port()
        [site] = blocks("nginx")
        site = (site.replace("/etc/ssl/kopa", str(self.folder)).replace("127.0.0.1:8443", f"127.0.0.1:{server}")
                .replace("listen 443", f"listen 127.0.0.1:{outside}"))
        temporary = "".join(f"{kind}_temp_path {self.folder}/{kind};\n"
                            for kind in ("client_body", "proxy", "fastcgi", "scgi", "uwsgi"))
        (self.folder / "nginx.conf").write_text(f"pid {self.folder}/pid; error_log stderr; events {{}}\n"
                                                f"http {{ access_log off;\n{temporary}{site}}}")
        nginx = subprocess.Popen(["nginx", "-p", self.folder, "-c", self.folder / "nginx.conf", "-g", "daemon off;"])
        self.end_with_the_test(nginx)
        self.wait_for_port(outside)
        (self.folder / "passphrase").write_text("kulkuri-metsä-4711\n")
        done = subprocess.run([os.environ["KOPA_CLI"], "--store", self.folder / "device", "--passphrase-file",
                               self.folder / "passphrase", "--json", "network", "create", "--name", "Testiverkosto",
                               "--person", "Testi Testinen", "--server", f"https://127.0.0.1:{outside}",
                               "--certificate", self.folder / "chain.pem"], capture_output=True, text=True, check=False)
        self.assertTrue(json.loads(done.stdout).get("on_server"), done.stdout)

    def wait_for_port(self, port):
        for _ in range(100):
            try:
                socket.create_connection(("127.0.0.1", port), 1).close()
                return
            except OSError:
                time.sleep(0.1)
        self.fail(f"nobody listens on {port}")


if __name__ == "__main__":
    unittest.main()
