"""Every QML module that the app imports comes from a package that `kopa` depends on: no linker finds these."""
import os
import re
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
FOLDERS = ("theme", "controls", "pages", "shells")


def imported():
    files = [ROOT / "qml/Main.qml"] + [path for folder in FOLDERS for path in (ROOT / "qml" / folder).glob("*.qml")]
    return {name for path in files for name in re.findall(r"^import ([A-Z][\w.]+)", path.read_text(), re.M)} - {"Kopa"}


def package_of(module):
    path = f"*/qt6/qml/{module.replace('.', '/')}/qmldir"
    return subprocess.check_output(["dpkg", "-S", path], text=True).split(":")[0]


def main():
    [package] = Path(os.environ["KOPA_PACKAGES"]).glob("kopa_*.deb")
    depends = subprocess.check_output(["dpkg-deb", "-f", package, "Depends"], text=True)
    named = {word.split()[0] for word in depends.split(", ")}
    modules = imported()
    assert len(modules) > 4, modules
    missing = {module: package_of(module) for module in modules if package_of(module) not in named}
    assert not missing, f"kopa does not depend on {missing}"


main()
