#include "device_keys.h"

namespace kopa::sync {

using namespace crypto;

bool PublicDevice::holds() const
{
    return crypto::verify(Domain::DeviceBoxKey, box.toByteArray(), boxSignature, verify);
}

void PublicDevice::write(CborWriter &writer) const
{
    writer.array(3).id(verify).id(box).id(boxSignature);
}

PublicDevice PublicDevice::read(CborReader &reader)
{
    PublicDevice device;
    reader.exactArray(3);
    device.verify = reader.id<VerifyKey>();
    device.box = reader.id<BoxPublicKey>();
    device.boxSignature = reader.id<Signature>();
    return device;
}

DeviceKeys DeviceKeys::create()
{
    return {newSigningPair(), newBoxPair()};
}

Result<DeviceKeys> DeviceKeys::from(const QByteArray &secrets)
{
    if (secrets.size() != qsizetype(SigningKey::size + BoxKey::size))
        return ErrorCode::Malformed;
    QByteArray signing = secrets.first(SigningKey::size);
    QByteArray box = secrets.sliced(SigningKey::size);
    DeviceKeys keys{signingPair(*SigningKey::from(signing)), boxPair(*BoxKey::from(box))};
    wipe(signing);
    wipe(box);
    return keys;
}

QByteArray DeviceKeys::reveal() const
{
    return signing.secret.reveal() + box.secret.reveal();
}

PublicDevice DeviceKeys::publicDevice() const
{
    return {signing.verify, box.open, sign(Domain::DeviceBoxKey, box.open.toByteArray(), signing.secret)};
}

} // namespace kopa::sync
