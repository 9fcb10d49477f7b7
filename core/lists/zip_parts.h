#pragma once

#include "list_table.h"

#include <memory>

struct zip;

namespace kopa::lists {

/// The parts of a zipped file, unpacked one by one from its bytes, which must outlive it; all together no
/// more than a bound, whatever they claim to be.
class ZipParts
{
public:
    explicit ZipParts(const QByteArray &bytes);
    ~ZipParts();
    ZipParts(const ZipParts &) = delete;
    ZipParts &operator=(const ZipParts &) = delete;

    bool has(const QString &name) const;
    /// ListDamaged at the part: it is missing or broken (form), or too large.
    Result<QByteArray> read(const QString &name);

private:
    zip *m_zip = nullptr;
    qsizetype m_left;
};

} // namespace kopa::lists
