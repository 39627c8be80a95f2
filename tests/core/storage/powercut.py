#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Headway authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Simulates power cuts: powercut.py CAPTURELOOP FOLDER CAPTURES CUTS

One run of captures is recorded with strace, then replayed to random moments. Writes that were not synced by then
survive at random: whole, torn at sectors of 512 bytes, or not at all. Operations on names (create, unlink, rename)
survive in their order up to a random one, unless their folder, or for a new file the file, was synced. Then the career
is opened as after a start: every acknowledged capture must be there, and the database whole.
"""

import os
import random
import re
import shutil
import subprocess
import sys

PROGRAM, FOLDER, CAPTURES, CUTS = sys.argv[1], os.path.realpath(sys.argv[2]), sys.argv[3], int(sys.argv[4])
ROOT = FOLDER + "/disk"
TRACE = FOLDER + "/trace"
CAREER, DATA, ACKNOWLEDGED = ROOT + "/anna.headway", ROOT + "/data", ROOT + "/acknowledged"
CALLS = ("openat,mkdir,mkdirat,pwrite64,write,ftruncate,fsync,fdatasync,unlink,unlinkat,rename,renameat,renameat2,"
         "link,linkat,lseek,copy_file_range,sendfile")


def plain(text):
    """A path of strace -xx: hexadecimal, or as it is."""
    text = text.strip('"')
    return bytes.fromhex(text.replace("\\x", "")).decode() if text.startswith("\\x") else text


def whole_lines(trace):
    """The calls in the order in which they ended; strace parts those that others interrupt."""
    begun = {}
    for line in trace:
        thread, _, rest = line.rstrip("\n").partition(" ")
        rest = rest.lstrip()
        if rest.endswith("<unfinished ...>"):
            begun[thread] = rest[: -len("<unfinished ...>")]
            continue
        resumed = re.match(r"<\.\.\. \w+ resumed>(.*)", rest, re.S)
        yield begun.pop(thread, "") + resumed.group(1) if resumed else rest


class Recorder:
    """Turns calls into operations on the disk: (name, path, …)."""

    def __init__(self):
        self.operations, self.offsets = [], {}

    def inside(self, path):
        return path.startswith(ROOT + "/") or path == ROOT

    def record(self, call, arguments, result, result_path):
        if call == "openat":
            self.opened(arguments, result, plain(result_path or ""))
        elif call in ("unlink", "unlinkat"):
            self.named("unlink", arguments)
        elif call.startswith("rename"):
            self.named("rename", arguments)
        elif call.startswith("link"):
            self.named("link", arguments)
        elif call in ("copy_file_range", "sendfile"):
            sys.exit("the replay does not know " + call)
        elif not call.startswith("mkdir"):
            self.on_descriptor(call, arguments, result)

    def opened(self, arguments, descriptor, path):
        if not self.inside(path):
            return
        self.offsets[descriptor] = 0
        if "O_TMPFILE" in arguments:
            self.operations.append(("unnamed", path))
        elif "O_CREAT" in arguments:
            self.operations.append(("create", path))
        if "O_TRUNC" in arguments:
            self.operations.append(("truncate", path, 0))

    def named(self, name, arguments):
        paths = [plain(text) for text in re.findall(r'"([^"]*)"', arguments)]
        if any(self.inside(path) for path in paths):
            self.operations.append((name, *paths))

    def on_descriptor(self, call, arguments, result):
        match = re.match(r"(\d+)<([^>]*)>(?:\(deleted\))?(?:, )?(.*)$", arguments, re.S)
        if not match:
            return
        descriptor, path, rest = int(match.group(1)), plain(match.group(2)), match.group(3)
        if not self.inside(path):
            return
        if call == "lseek":
            self.offsets[descriptor] = result
        elif call == "ftruncate":
            self.operations.append(("truncate", path, int(rest)))
        elif call in ("fsync", "fdatasync"):
            self.operations.append(("sync", path))
        else:
            self.written(call, descriptor, path, rest, result)

    def written(self, call, descriptor, path, rest, result):
        data = bytes.fromhex(re.match(r'"((?:\\x[0-9a-f]{2})*)"', rest).group(1).replace("\\x", ""))[:result]
        if path == ACKNOWLEDGED:
            self.operations.append(("acknowledge", path, int(data)))
            return
        offset = int(rest.rsplit(", ", 1)[1]) if call == "pwrite64" else self.offsets.get(descriptor, 0)
        self.operations.append(("write", path, offset, data))
        if call == "write":
            self.offsets[descriptor] = offset + result


def recorded():
    os.makedirs(ROOT)
    # Under the address sanitizer: its look for leaks traces the process too, and one can be traced only once.
    environment = os.environ | {"ASAN_OPTIONS": os.environ.get("ASAN_OPTIONS", "") + ":detect_leaks=0"}
    with open(ACKNOWLEDGED, "wb") as acknowledged:
        subprocess.run(["strace", "-f", "-y", "-xx", "-s", "8000000", "-e", "trace=" + CALLS, "-o", TRACE,
                        PROGRAM, "capture", CAREER, DATA, CAPTURES], stdout=acknowledged, env=environment, check=True)
    recorder = Recorder()
    with open(TRACE, errors="replace") as trace:
        for line in whole_lines(trace):
            match = re.match(r"(\w+)\((.*)\)\s+= (-?\d+)(?:<(.*)>)?", line, re.S)
            if match and int(match.group(3)) >= 0:
                recorder.record(match.group(1), match.group(2), int(match.group(3)), match.group(4))
    return recorder.operations


class Disk:
    """Files by what is on the disk for sure, what is written but not synced, and the names likewise."""

    def __init__(self, chance, obeys_sync):
        self.chance, self.obeys_sync, self.content, self.pending = chance, obeys_sync, [], []
        self.names, self.durable, self.name_changes = {}, {}, []
        self.unnamed, self.acknowledged = {}, 0

    def new_file(self):
        self.content.append(b"")
        self.pending.append([])
        return len(self.content) - 1

    def file_at(self, path):
        return self.names.get(path, self.unnamed.get(path))

    def change_name(self, change):
        self.name_changes.append(change)

    def run(self, operation):
        kind, path = operation[0], operation[1]
        if kind == "acknowledge":
            self.acknowledged = operation[2]
        elif kind == "unnamed":
            self.last_unnamed = self.new_file()
        elif kind == "create" and path not in self.names:
            self.names[path] = self.new_file()
            self.change_name(("add", path, self.names[path]))
        elif kind == "link":
            self.names[operation[2]] = self.last_unnamed
            self.change_name(("add", operation[2], self.last_unnamed))
        elif kind == "unlink" and path in self.names:
            del self.names[path]
            self.change_name(("remove", path, None))
        elif kind == "rename" and path in self.names:
            self.names[operation[2]] = self.names.pop(path)
            self.change_name(("move", path, operation[2]))
        elif kind in ("write", "truncate") and self.file_at(path) is not None:
            self.pending[self.file_at(path)].append(operation)
        elif kind == "sync" and self.obeys_sync:
            self.sync(path)

    def sync(self, path):
        file = self.file_at(path)
        if file is None:  # A folder: the names in it are on the disk, and all that came before them.
            last = max((i for i, change in enumerate(self.name_changes) if os.path.dirname(change[1]) == path), default=-1)
            self.settle_names(last + 1)
            return
        for operation in self.pending[file]:
            self.content[file] = applied(self.content[file], operation)
        self.pending[file] = []

    def settle_names(self, count):
        for kind, path, what in self.name_changes[:count]:
            if kind == "add":
                self.durable[path] = what
            elif kind == "remove":
                self.durable.pop(path, None)
            elif path in self.durable:
                self.durable[what] = self.durable.pop(path)
        self.name_changes = self.name_changes[count:]

    def cut_power(self):
        """What is found afterwards: path → content."""
        self.settle_names(self.chance.randint(0, len(self.name_changes)))
        found = {}
        for path, file in self.durable.items():
            content = self.content[file]
            for operation in self.pending[file]:
                content = perhaps_applied(content, operation, self.chance)
            found[path] = content
        return found


def applied(content, operation):
    if operation[0] == "truncate":
        return content[: operation[2]].ljust(operation[2], b"\0")
    offset, data = operation[2], operation[3]
    return content.ljust(offset, b"\0")[:offset] + data + content[offset + len(data):]


def perhaps_applied(content, operation, chance):
    fate = chance.random()
    if operation[0] == "truncate" or 0.45 <= fate <= 0.85:
        return applied(content, operation)
    if fate < 0.45:
        return content
    offset, data = operation[2], operation[3]
    torn = bytearray(content.ljust(offset + len(data), b"\0"))
    for sector in range(0, len(data), 512):
        if chance.random() < 0.5:
            torn[offset + sector: offset + min(sector + 512, len(data))] = data[sector: sector + 512]
    return bytes(torn)


def restart(found):
    """Opens the career on what the power cut left; gives the number of captures and what is wrong."""
    shutil.rmtree(ROOT)
    os.makedirs(ROOT)
    for path, content in found.items():
        if path.endswith("-shm") or path.endswith("/lock") or path == ACKNOWLEDGED:
            continue
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as file:
            file.write(content)
    checked = subprocess.run([PROGRAM, "check", CAREER, DATA], capture_output=True, text=True)
    match = re.match(r"(\d+) ok$", checked.stdout.strip())
    return (int(match.group(1)), "") if match else (-1, checked.stdout + checked.stderr)


def cut_many(operations, cuts, obeys_sync):
    """How many cuts lost something acknowledged, and what is wrong with those that left no whole career."""
    first = next(i for i, operation in enumerate(operations) if operation[0] == "acknowledge")
    chance = random.Random(20261103)
    lost, broken = 0, []
    for _ in range(cuts):
        disk = Disk(chance, obeys_sync)
        for operation in operations[: chance.randrange(first, len(operations))]:
            disk.run(operation)
        count, wrong = restart(disk.cut_power())
        if wrong:
            broken.append(wrong)
        elif count < disk.acknowledged:
            lost += 1
    return lost, broken


def main():
    operations = recorded()
    lost, broken = cut_many(operations, CUTS, obeys_sync=True)
    print(f"{CUTS} power cuts over {len(operations)} operations: {lost} lost an acknowledged capture, "
          f"{len(broken)} left a career that does not open\n" + "\n".join(broken[:3]))
    # The same on a disk that ignores every sync must lose something, or this simulation would see nothing.
    lost_without, broken_without = cut_many(operations, 10, obeys_sync=False)
    print(f"10 power cuts on a disk that does not sync: {lost_without} lost, {len(broken_without)} do not open")
    return 1 if lost or broken or not (lost_without or broken_without) else 0


sys.exit(main())
