"""What can be said of the container file without an engine: its shell is shell, what it copies is enough to configure
the build, and its entry point serves with the environment that it sets, to the health check that it names."""
import json
import os
import re
import shutil
import socket
import subprocess
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
PACKAGES = "/source/build/release/packages/"


def instructions():
    text = (ROOT / "platforms/server/Containerfile").read_text()
    text = re.sub(r"^#.*\n", "", text, flags=re.M).replace("\\\n", " ")
    stages = [[]]
    for line in filter(None, map(str.strip, text.splitlines())):
        word, rest = line.split(maxsplit=1)
        if word == "FROM" and stages[-1]:
            stages.append([])
        stages[-1].append((word, re.sub(r"\s+", " ", rest)))
    return stages


def copy(stage, target):
    """Follows the COPY lines into a folder that stands for the container's."""
    for words in [rest.split() for word, rest in stage if word == "COPY"]:
        *sources, place = words
        for source in sources:
            path = ROOT / source
            assert path.exists(), f"COPY {source}: it is not there"
            goal = target / place / (path.name if place.endswith("/") else "")
            goal.parent.mkdir(parents=True, exist_ok=True)
            if path.is_dir():
                shutil.copytree(path, goal, dirs_exist_ok=True, ignore=shutil.ignore_patterns("node_modules"))
            else:
                shutil.copy2(path, goal)


def free_port():
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return listener.getsockname()[1]


def serve(stage, folder):
    """Entry point, environment and health check as they stand, with paths and port of this machine."""
    given = dict(stage)
    port = free_port()

    def here(text):
        return (text.replace("/var/lib/kopa-server", str(folder)).replace("/run/secrets", str(folder))
                .replace("8443", str(port)).replace("/usr/bin/kopa-server", os.environ["KOPA_SERVER"]))

    subprocess.run(["openssl", "req", "-x509", "-newkey", "ed25519", "-nodes", "-subj", "/CN=localhost", "-days", "2",
                    "-keyout", folder / "key.pem", "-out", folder / "chain.pem"], check=True, capture_output=True)
    environment = dict(os.environ, **dict(pair.split("=", 1) for pair in here(given["ENV"]).split()))
    command = json.loads(here(given["ENTRYPOINT"])) + json.loads(given["CMD"])
    server = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True)
    try:
        line = server.stdout.readline()
        assert f"https://0.0.0.0:{port}" in line, line
        check = here(given["HEALTHCHECK"]).split("CMD ", 1)[1]
        subprocess.run(["sh", "-c", check], check=True, stdout=subprocess.DEVNULL)
    finally:
        server.terminate()
        assert server.wait(30) == 0


def main():
    build, final = instructions()
    for word, rest in build + final:
        if word == "RUN":
            subprocess.run(["sh", "-n", "-c", rest], check=True)
    assert ("USER", "kopa-server") in final, "it runs as root"
    assert dict(final)["COPY"].split()[1].startswith(PACKAGES), "not where platforms/linux/package leaves the package"
    with tempfile.TemporaryDirectory(prefix="kopa-container-") as name:
        folder = Path(name)
        (folder / "source").mkdir()
        copy(build, folder / "source")
        for script in re.findall(r"platforms/\S+", " ".join(rest for word, rest in build if word == "RUN")):
            assert os.access(folder / "source" / script.strip(")"), os.X_OK), script
        subprocess.run(["cmake", "--preset", "release", "-DKOPA_TESTS=OFF"], cwd=folder / "source", check=True,
                       stdout=subprocess.DEVNULL)
        serve(final, folder)


main()
