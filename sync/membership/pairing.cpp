#include "pairing.h"

namespace kopa::sync {

using namespace crypto;

static QByteArray claimWith(const Invitation &invitation, const DeviceKeys &device, std::int64_t time,
                            const Hash &commitment)
{
    const InvitationKeys keys = invitationKeys(invitation.secret);
    Claim claim;
    claim.space = invitation.space;
    claim.invitation = keys.sign.verify;
    claim.device = device.publicDevice();
    claim.time = time;
    claim.commitment = commitment;
    return signClaim(claim, keys.sign.secret, device.signing.secret);
}

QByteArray makeClaim(const Invitation &invitation, const DeviceKeys &device, std::int64_t time)
{
    return claimWith(invitation, device, time, {});
}

RemoteClaim makeRemoteClaim(const Invitation &invitation, const DeviceKeys &device, std::int64_t time)
{
    const QByteArray nonce = randomBytes(pairingNonceBytes);
    const Hash commitment = pairingCommitment(device.signing.verify, nonce);
    return {claimWith(invitation, device, time, commitment), nonce};
}

Result<QByteArray> makePairingAnswer(const MemberLog &log, const DeviceKeys &author, const Hash &claim)
{
    for (const PairingState &pairing : log.state().pairings()) {
        if (pairing.claim != claim || pairing.answerer)
            continue;
        PairingAnswer answer;
        answer.space = log.space();
        answer.claim = claim;
        answer.author = author.id();
        answer.nonce = randomBytes(pairingNonceBytes);
        return signPairingAnswer(answer, author.signing.secret);
    }
    return ErrorCode::NotFound;
}

Result<QByteArray> makePairingReveal(const MemberLog &log, const DeviceKeys &device, const QByteArray &nonce)
{
    const auto pairing = pairingOf(log, device.id());
    if (!pairing || !pairing->answerer || !pairing->claimNonce.isEmpty())
        return ErrorCode::NotFound;
    PairingReveal reveal;
    reveal.space = log.space();
    reveal.claim = pairing->claim;
    reveal.nonce = nonce;
    return signPairingReveal(reveal, device.signing.secret);
}

std::optional<PairingState> pairingOf(const MemberLog &log, const DeviceId &device)
{
    for (const PairingState &pairing : log.state().pairings()) {
        if (pairing.device == device)
            return pairing;
    }
    return std::nullopt;
}

} // namespace kopa::sync
