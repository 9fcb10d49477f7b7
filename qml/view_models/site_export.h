#pragma once

#include "file_maker.h"

namespace kopa {

/// Writes the network's public pages into a folder, away from the interface (capability A6).
class SiteExport : public kopa::FileMaker
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString folder MEMBER m_folder NOTIFY changed)

public:
    using FileMaker::FileMaker;

    Q_INVOKABLE void write(const QUrl &folder);

private:
    QString m_folder; ///< the last one
};

} // namespace kopa
