"""Three nodes with PostgreSQL under Patroni, and etcd, each in a network namespace of its own on one bridge. Expects to be
root in mount, network and process namespaces of its own, as `run` makes them, with /run to itself."""
import json
import os
import pwd
import shutil
import signal
import subprocess
import time
import urllib.request
from pathlib import Path

BIN = "/usr/lib/postgresql/15/bin"
NETWORK = "10.77.0"
NAMES = ("north", "middle", "south")
# Seconds; a primary that is not heard of for TTL loses its place.
TTL, LOOP, RETRY = 8, 1, 3


def run(*words):
    subprocess.run(words, check=True, stdout=subprocess.DEVNULL)


def wait_until(what, holds, seconds):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        found = holds()
        if found:
            return found
        time.sleep(0.2)
    raise AssertionError(f"waited {seconds} s in vain until {what}")


class Node:
    """One machine: its line, its folder, and all its processes under one that can be killed."""

    def __init__(self, number, folder):
        self.name = NAMES[number]
        self.address = f"{NETWORK}.{number + 1}"
        self.folder = Path(folder) / self.name
        self.process = None
        run("ip", "netns", "add", self.name)
        run("ip", "link", "add", self.name, "type", "veth", "peer", "name", "line", "netns", self.name)
        run("ip", "link", "set", self.name, "master", "bridge", "up")
        for words in (("link", "set", "lo", "up"), ("link", "set", "line", "up"),
                      ("address", "add", f"{self.address}/24", "dev", "line")):
            run("ip", "-n", self.name, *words)
        self.folder.mkdir(mode=0o700)
        (self.folder / "patroni.json").write_text(json.dumps(self.patroni()))
        for path in (self.folder, self.folder / "patroni.json"):
            shutil.chown(path, "postgres", "postgres")

    def etcd(self):
        members = ",".join(f"{name}=http://{NETWORK}.{number + 1}:2380" for number, name in enumerate(NAMES))
        return ["etcd", "--name", self.name, "--data-dir", self.folder / "etcd", "--logger", "zap", "--log-level", "warn",
                "--initial-cluster", members, "--initial-cluster-state", "new", "--heartbeat-interval", "250",
                "--election-timeout", "2500", "--listen-peer-urls", f"http://{self.address}:2380",
                "--initial-advertise-peer-urls", f"http://{self.address}:2380", "--listen-client-urls",
                f"http://{self.address}:2379", "--advertise-client-urls", f"http://{self.address}:2379"]

    def patroni(self):
        """Patroni's settings; JSON is YAML."""
        trusted = [f"host {what} all {NETWORK}.0/24 trust" for what in ("all", "replication")]
        return {
            "scope": "kopa", "name": self.name,
            "restapi": {"listen": f"{self.address}:8008", "connect_address": f"{self.address}:8008"},
            "etcd3": {"hosts": [f"{NETWORK}.{number + 1}:2379" for number in range(len(NAMES))]},
            "bootstrap": {
                "dcs": {"ttl": TTL, "loop_wait": LOOP, "retry_timeout": RETRY, "maximum_lag_on_failover": 1048576,
                        "synchronous_mode": True, "synchronous_mode_strict": True,
                        "postgresql": {"use_pg_rewind": True, "parameters": {"max_connections": 60}}},
                "initdb": [{"encoding": "UTF8"}, {"auth": "trust"}, "data-checksums", "no-sync"],
            },
            "postgresql": {
                "listen": f"{self.address}:5432", "connect_address": f"{self.address}:5432", "bin_dir": BIN,
                "data_dir": str(self.folder / "data"), "pgpass": str(self.folder / "pgpass"),
                "pg_hba": ["local all all trust", *trusted],
                "authentication": {"superuser": {"username": "postgres"}, "replication": {"username": "postgres"},
                                   "rewind": {"username": "postgres"}},
                "parameters": {"unix_socket_directories": str(self.folder), "shared_buffers": "32MB",
                               "wal_keep_size": "64MB", "max_wal_size": "128MB", "tcp_user_timeout": 2000,
                               "wal_retrieve_retry_interval": "500ms"},
            },
        }

    def start(self):
        run("ip", "link", "set", self.name, "up")
        account = pwd.getpwnam("postgres")
        script = f"{' '.join(map(str, self.etcd()))} >>{self.folder}/etcd.log 2>&1 & " \
                 f"patroni {self.folder}/patroni.json >>{self.folder}/patroni.log 2>&1; wait"
        # The first process stays root's: a change of user would let it outlive the one that is killed.
        as_postgres = f"setpriv --reuid={account.pw_uid} --regid={account.pw_gid} --clear-groups sh -c '{script}'; exit"
        self.process = subprocess.Popen(
            ["ip", "netns", "exec", self.name, "unshare", "--pid", "--fork", "--kill-child", "--mount-proc", "sh", "-c",
             as_postgres],
            env={"PATH": os.environ["PATH"], "HOME": str(self.folder), "LC_ALL": "C.UTF-8"}, cwd=self.folder)

    def kill(self):
        """As when the plug is pulled: nobody is told, and nothing is written any more."""
        run("ip", "link", "set", self.name, "down")
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def kill_patroni(self):
        """Its PostgreSQL goes on, and knows of no successor."""
        for process in Path("/proc").glob("[0-9]*"):
            try:
                words = (process / "cmdline").read_bytes().split(b"\0")
            except OSError:
                continue
            if str(self.folder / "patroni.json").encode() in words:
                os.kill(int(process.name), signal.SIGKILL)

    def ask(self, sql, database="postgres"):
        """What its PostgreSQL answers, or nothing."""
        done = subprocess.run(["psql", "-X", "-q", "-A", "-t", "-U", "postgres", "-h", self.address, "-c", sql, database],
                              capture_output=True, text=True, check=False)
        return done.stdout.strip() if done.returncode == 0 else None


class Cluster:
    def __init__(self, folder):
        run("ip", "link", "add", "bridge", "type", "bridge")
        run("ip", "address", "add", f"{NETWORK}.254/24", "dev", "bridge")
        run("ip", "link", "set", "bridge", "up")
        self.nodes = [Node(number, folder) for number in range(len(NAMES))]

    def start(self):
        for node in self.nodes:
            node.start()
        self.wait_until_whole(90)

    def stop(self):
        for node in self.nodes:
            if node.process and node.process.poll() is None:
                node.kill()

    def members(self):
        """What Patroni says of each node, by name; empty while no node answers."""
        for node in self.nodes:
            try:
                with urllib.request.urlopen(f"http://{node.address}:8008/cluster", timeout=1) as answer:
                    return {member["name"]: member for member in json.load(answer)["members"]}
            except (OSError, ValueError):
                continue
        return {}

    def primary(self):
        names = [name for name, member in self.members().items() if member["role"] == "leader"]
        return next((node for node in self.nodes if node.name in names), None)

    def wait_until_whole(self, seconds):
        """Until there is a primary and the two others follow it, one of them synchronously."""
        def whole():
            members = self.members().values()
            roles = sorted(member["role"] for member in members if member["state"] in ("running", "streaming"))
            return roles == ["leader", "replica", "sync_standby"]
        wait_until("all three nodes are there", whole, seconds)

    def create_database(self, name):
        """With an owner of the same name; waits until all nodes have it, for libpq asks the first one that answers."""
        for sql in (f"CREATE ROLE {name} LOGIN", f"CREATE DATABASE {name} OWNER {name}"):
            assert self.primary().ask(sql) is not None, sql
        for node in self.nodes:
            wait_until(f"{node.name} has the database", lambda: node.ask("SELECT 1", name), 30)

    def address(self, user, database):
        """For libpq: whichever node is the primary, which it is to ask first if there is one."""
        primary = self.primary()
        hosts = ",".join(node.address for node in sorted(self.nodes, key=lambda node: node is not primary))
        return f"postgresql://{user}@{hosts}/{database}?target_session_attrs=read-write"
