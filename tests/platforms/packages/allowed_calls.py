"""Compares what the server asked of the kernel (a file of strace) with what its unit lets through. Arguments: the unit,
the file of strace."""
import re
import subprocess
import sys


def calls_of(name):
    """The system calls of a set of systemd's, of the sets in it too."""
    if not name.startswith("@"):
        return {name}
    listed = subprocess.check_output(["systemd-analyze", "--no-pager", "syscall-filter", name], text=True)
    names = [line.strip() for line in listed.splitlines()[1:] if line.strip() and not line.strip().startswith("#")]
    return {call for inner in names for call in calls_of(inner)}


def allowed(unit):
    result = set()
    for line in re.findall(r"^SystemCallFilter=(.*)$", unit, re.M):
        named = {call for name in line.lstrip("~").split() for call in calls_of(name)}
        result = result - named if line.startswith("~") else result | named
    # What systemd lets through in every filter, besides what belongs to starting a program.
    return result | calls_of("@default") | {"execve"}


def main():
    unit, trace = (open(path, encoding="utf-8", errors="replace").read() for path in sys.argv[1:])
    made = set(re.findall(r"^\d+ +(\w+)\(", trace, re.M))
    families = set(re.findall(r"socket\((AF_\w+)", trace))
    named = set(re.search(r"^RestrictAddressFamilies=(.*)$", unit, re.M).group(1).split())
    executable = re.findall(r"(?:mmap|mprotect)\([^)]*PROT_WRITE[^)]*PROT_EXEC[^)]*\)", trace)
    assert len(made) > 20, made
    assert not made - allowed(unit), f"the unit forbids {sorted(made - allowed(unit))}"
    assert not families - named, f"the unit forbids {families - named}"
    assert not executable, f"MemoryDenyWriteExecute forbids {executable[0]}"
    print(len(made), "kinds of system calls, all let through")


main()
