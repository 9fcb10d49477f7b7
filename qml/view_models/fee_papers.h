#pragma once

#include "file_maker.h"

namespace kopa {

/// Writes the statements of a pilot's year into files, away from the interface (capability C1).
class FeePapers : public kopa::FileMaker
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString feeId MEMBER m_fee NOTIFY feeChanged)

public:
    using FileMaker::FileMaker;

    /// One paper for each of these organisations into a folder, named after the year, the pilot and the
    /// organisation; in fi, sv or en or, where that is empty, in the member's own language; as odt or pdf. A
    /// statement gets its day with its first paper.
    Q_INVOKABLE void save(const QStringList &organisations, const QUrl &folder, const QString &language,
                          const QString &format);

Q_SIGNALS:
    void feeChanged();

private:
    QString m_fee;
};

} // namespace kopa
