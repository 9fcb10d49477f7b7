"""A space's member list, as PROTOCOL.md has it: entries and claims in one order, with the server's receipts."""
import cbor
import keys
from keys import Refused

COORDINATOR, EDITOR = 1, 2
ZERO = bytes(32)


class Device:
    def __init__(self, public, person, since, recovery=False, waiting=False):
        self.verify, self.box, signature = public
        keys.check("device-box-key", self.box, signature, self.verify, "a device's box key")
        self.person, self.recovery, self.waiting, self.removed = person, recovery, waiting, False
        self.since = since
        self.writes = []  # (position, may it write from there on)
        self.limits = []  # (position, seq, hash)

    @property
    def active(self):
        return not self.waiting and not self.removed


class MemberList:
    def __init__(self, space, server, entries, claims):
        self.space, self.server = space, server
        self.hashes, self.epochs = [], []  # (position, key id, sealed former key, {device: wrapped})
        self.devices, self.persons, self.invitations, self.pairings = {}, {}, {}, {}
        self.handed = {}  # device: (epoch, wrapped) of its admission
        self.log = []
        taken = counted = 0
        for data, receipt in entries:
            payload, signature = cbor.read(data)
            fields = cbor.read(payload)
            if len(fields) != 9 or fields[0] != 1:
                raise Refused("an entry of another version")
            if not counted <= fields[4] <= len(claims):
                raise Refused("an entry counts claims that are not there")
            counted = fields[4]
            while taken < counted:
                self._claim(taken, *claims[taken])
                taken += 1
            self._entry(data, payload, signature, receipt, fields)
        while taken < len(claims):
            self._claim(taken, *claims[taken])
            taken += 1

    @property
    def position(self):
        return len(self.hashes) - 1

    def active(self):
        return sorted(name for name, device in self.devices.items() if device.active)

    def coordinates(self, name):
        device = self.devices[name]
        return device.active and not device.recovery and self.persons.get(device.person) == COORDINATOR

    def may(self, name, person):
        device = self.devices[name]
        return self.coordinates(name) or (device.active and device.person == person)

    def _entry(self, data, payload, signature, receipt, fields):
        _, space, seq, previous, _, author, _, kind, action = fields
        place = len(self.hashes)
        mark = keys.digest("member-entry", data)
        if seq != place or previous != (self.hashes[-1] if place else ZERO):
            raise Refused("an entry does not stand on the head")
        if place == 0:
            if kind != 1 or space != ZERO or keys.digest("genesis", payload) != self.space:
                raise Refused("another space's beginning")
            if keys.device_id(action[0][0]) != author:
                raise Refused("a space's beginning by somebody else")
            verify = action[0][0]
        else:
            if space != self.space or author not in self.devices or not self.devices[author].active:
                raise Refused("an entry of another space, or by nobody who is in it")
            verify = self.devices[author].verify
        keys.check("member-entry", payload, signature, verify, f"entry {seq}")
        keys.check("receipt", self.space + keys.number(seq, 8) + mark, receipt, self.server, f"entry {seq}'s receipt")
        if (place == 1) != (kind == 4 and not self.epochs):
            raise Refused("the first epoch stands at 1")
        self.hashes.append(mark)
        handler = getattr(self, f"_kind_{kind}", None)
        if handler:
            handler(author, action)
        else:
            self._require(self.coordinates(author), "an entry of a newer version")
        self.log.append(f"entry {seq}: kind {kind} by {author.hex()[:8]}")

    def _add(self, public, person, role, since, **more):
        name = keys.device_id(public[0])
        if name in self.devices:
            raise Refused("a device comes in twice")
        device = Device(public, person, since, **more)
        role = self.persons.setdefault(person, role)
        if device.active and not device.recovery:
            device.writes.append((since, role <= EDITOR))
        self.devices[name] = device
        return name

    def _require(self, allowed, what):
        if not allowed:
            raise Refused(what + " by somebody without the right to it")

    def _newest(self, epoch):
        if epoch != len(self.epochs) - 1:
            raise Refused("a key that is not the newest is handed on")

    def _kind_1(self, author, action):
        creator, person, random = action
        if len(random) != 16:
            raise Refused("a genesis without its random bytes")
        self._add(creator, person, COORDINATOR, 0)

    def _kind_2(self, author, action):
        sign, _, person, role, expires, epoch, wrapped = action
        self._require(self.may(author, person), "an invitation")
        self._newest(epoch)
        if sign in self.invitations or self.persons.get(person, role) != role:
            raise Refused("an invitation twice, or with another role")
        self.invitations[sign] = {"person": person, "role": role, "expires": expires, "by": author,
                                  "remote": not wrapped, "since": self.position, "open": True}

    def _kind_3(self, author, action):
        invitation = self.invitations[action[0]]
        self._require(self.may(author, invitation["person"]) and not self.devices[author].recovery, "a revocation")
        if not invitation["open"]:
            raise Refused("an invitation that is not open is revoked")
        invitation["open"] = False

    def _kind_4(self, author, action):
        epoch, name, previous, wraps = action
        self._require(self.coordinates(author), "an epoch")
        if epoch != len(self.epochs) or len(previous) not in (0, 72) or (epoch == 0 and previous):
            raise Refused("epochs have a gap")
        if [device for device, _ in wraps] != self.active():
            raise Refused("keys for others than the active devices")
        self.epochs.append((self.position, name, previous, dict(wraps)))

    def _limit(self, name, cuts):
        seq, mark = cuts.get(name, (0, ZERO))
        self.devices[name].limits.append((self.position, seq, mark))
        self.devices[name].writes.append((self.position, False))

    def _kind_5(self, author, action):
        devices, cuts = action[0], {device: (seq, mark) for device, seq, mark in action[1]}
        for name in devices:
            self._require(self.may(author, self.devices[name].person) and not self.devices[author].recovery, "a removal")
        if devices != sorted(set(devices)) or not set(cuts) <= set(devices):
            raise Refused("a removal in disorder")
        for name in devices:
            self.devices[name].removed = True
            self.devices[name].waiting = False
            self._limit(name, cuts)
        for person in {self.devices[name].person for name in devices}:
            if all(device.removed for device in self.devices.values() if device.person == person):
                self.persons.pop(person)
                for invitation in self.invitations.values():
                    invitation["open"] = invitation["open"] and invitation["person"] != person

    def _kind_6(self, author, action):
        person, role, cuts = action
        self._require(self.coordinates(author), "a role")
        wrote, writes = self.persons[person] <= EDITOR, role <= EDITOR
        self.persons[person] = role
        limits = {device: (seq, mark) for device, seq, mark in cuts}
        for name, device in self.devices.items():
            if device.person == person and device.active and not device.recovery and wrote != writes:
                if wrote:
                    self._limit(name, limits)
                else:
                    device.writes.append((self.position, True))

    def _kind_7(self, author, action):
        public, person, role, recovery, epoch, wrapped = action
        own = self.devices[author].person == person
        self._require(self.may(author, person) and (not recovery or (own and not self.devices[author].recovery)),
                      "an admission")
        self._newest(epoch)
        if self.persons.get(person, role) != role:
            raise Refused("a known person with another role")
        self.handed[self._add(public, person, role, self.position, recovery=recovery)] = (epoch, wrapped)

    def _kind_8(self, author, action):
        name, epoch, wrapped = action
        device = self.devices[name]
        self._require(self.may(author, device.person) and not self.devices[author].recovery, "a confirmation")
        self._newest(epoch)
        if not device.waiting:
            raise Refused("somebody is confirmed who does not wait")
        device.waiting = False
        device.writes.append((self.position, self.persons[device.person] <= EDITOR))
        self.handed[name] = (epoch, wrapped)

    def _kind_9(self, author, action):
        self._require(self.coordinates(author), "a resolve")

    def _claim(self, place, data, receipt):
        mark = keys.digest("claim", data)
        keys.check("claim-receipt", self.space + keys.number(place, 8) + mark, receipt, self.server,
                   f"claim {place}'s receipt")
        payload, *signatures = cbor.read(data)
        fields = cbor.read(payload)
        try:
            handler = {1: self._join, 2: self._answer, 3: self._reveal}[fields[1]]
            handler(mark, payload, signatures, fields)
            self.log.append(f"claim {place}: kind {fields[1]}")
        except (Refused, KeyError) as reason:
            self.log.append(f"claim {place}: void ({reason})")

    def _join(self, mark, payload, signatures, fields):
        _, _, space, sign, public, time, commitment = fields
        invitation = self.invitations[sign]
        keys.check("claim", payload, signatures[0], sign, "a claim by its invitation")
        keys.check("claim", payload, signatures[1], public[0], "a claim by its device")
        expired = invitation["expires"] and time // 1000 >= invitation["expires"]
        if space != self.space or not invitation["open"] or expired or not self.may(invitation["by"],
                                                                                   invitation["person"]):
            raise Refused("an invitation that is not open")
        if (commitment == ZERO) == invitation["remote"]:
            raise Refused("a commitment in a room, or none from afar")
        name = self._add(public, invitation["person"], invitation["role"], invitation["since"],
                         waiting=invitation["remote"])
        invitation["open"] = False
        if invitation["remote"]:
            self.pairings[mark] = {"device": name, "commitment": commitment}

    def _answer(self, mark, payload, signatures, fields):
        _, _, space, claim, author, nonce = fields
        pairing = self.pairings[claim]
        keys.check("pairing-answer", payload, signatures[0], self.devices[author].verify, "an answer")
        self._require(self.may(author, self.devices[pairing["device"]].person), "an answer")
        if space != self.space or "answer" in pairing:
            raise Refused("a second answer")
        pairing["answer"] = (self.devices[author].verify, nonce)

    def _reveal(self, mark, payload, signatures, fields):
        _, _, space, claim, nonce = fields
        pairing = self.pairings[claim]
        verify = self.devices[pairing["device"]].verify
        keys.check("pairing-reveal", payload, signatures[0], verify, "a reveal")
        if space != self.space or keys.digest("pairing-commitment", verify + nonce) != pairing["commitment"]:
            raise Refused("another nonce than the one committed to")
        answerer, other = pairing["answer"]
        code = keys.digest("pairing-code", self.space + claim + answerer + nonce + other)
        self.log.append(f"pairing code {int.from_bytes(code[:8], 'big') % 1000000:06}")

    def keys_for(self, name, box_secret):
        """All keys that a device can reach, by epoch."""
        found = {}
        for epoch, (_, commitment, _, wraps) in enumerate(self.epochs):
            if name in wraps:
                found[epoch] = keys.unwrap(wraps[name], self.space, epoch, commitment, box_secret)
        if name in self.handed:
            epoch, wrapped = self.handed[name]
            found.setdefault(epoch, keys.unwrap(wrapped, self.space, epoch, self.epochs[epoch][1], box_secret))
        for epoch in range(len(self.epochs) - 1, 0, -1):
            previous = self.epochs[epoch][2]
            if epoch in found and previous and epoch - 1 not in found:
                found[epoch - 1] = keys.open_previous(previous, self.space, epoch, self.epochs[epoch - 1][1],
                                                      found[epoch])
        return found

    def judge(self, header, mark):
        """"accepted" or "quarantined", or Refused."""
        _, _, space, name, epoch, author, seq, previous, position, hash_ = header
        if space != self.space or position >= len(self.hashes) or self.hashes[position] != hash_:
            raise Refused("an envelope that names another list")
        if author not in self.devices:
            raise Refused("an envelope by nobody who was ever let in")
        newest = [i for i, (at, *_) in enumerate(self.epochs) if at <= position]
        if not newest or newest[-1] != epoch or self.epochs[epoch][1] != name:
            raise Refused("an envelope under another key than its position has")
        device = self.devices[author]
        for _, limit, last in device.limits:
            if (seq == limit and mark != last) or (seq == limit + 1 and previous != last):
                raise Refused("two envelopes under one number")
        if not ([False] + [may for at, may in device.writes if at <= position])[-1]:
            return "quarantined"
        for at, limit, _ in device.limits:
            if seq > limit and not any(may and at < grant <= position for grant, may in device.writes):
                return "quarantined"
        return "accepted"
