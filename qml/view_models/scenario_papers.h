#pragma once

#include "file_maker.h"

namespace kopa {

/// Writes the scenarios of an offering side by side into a file (capability F7).
class ScenarioPapers : public kopa::FileMaker
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString offeringId MEMBER m_offering NOTIFY offeringChanged)

public:
    using FileMaker::FileMaker;

    /// In fi, sv or en; as the file's ending says: xlsx, odt or pdf.
    Q_INVOKABLE void save(const QUrl &file, const QString &language);
    Q_INVOKABLE QUrl suggestion(const QString &language, const QString &format) const;

Q_SIGNALS:
    void offeringChanged();

private:
    QString m_offering;
};

} // namespace kopa
