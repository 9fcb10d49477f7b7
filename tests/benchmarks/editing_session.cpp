#include "editing_session.h"

#include "core/crypto/compression.h"
#include "core/crypto/envelope.h"
#include "core/merge/change_codec.h"
#include "core/records/note.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

namespace kopa::benchmark {

namespace {

merge::DeviceId deviceOf(int writer)
{
    merge::DeviceId device;
    device.data[0] = 1;
    qToBigEndian(std::uint32_t(writer), device.data.data() + 1);
    return device;
}

/// Which steps the one before them ends with, so that both are of one sitting.
QList<bool> goingOn(const QList<SessionStep> &steps)
{
    QList<int> children(steps.size(), 0);
    for (const SessionStep &step : steps)
        for (const int parent : step.parents)
            ++children[parent];
    QList<bool> result(steps.size(), false);
    for (int i = 1; i < steps.size(); ++i)
        result[i] = steps[i].parents == QList<int>{i - 1} && children[i - 1] == 1 &&
                    steps[i].writer == steps[i - 1].writer;
    return result;
}

} // namespace

EditingSession EditingSession::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    const QJsonObject content = QJsonDocument::fromJson(file.readAll()).object();
    EditingSession session{content[u"end"].toString(), {}};
    for (const QJsonValue step : content[u"txns"].toArray()) {
        SessionStep &added = session.steps.emplaceBack();
        for (const QJsonValue parent : step[0].toArray())
            added.parents.append(parent.toInt());
        added.writer = step[1].toInt();
        for (const QJsonValue edit : step[2].toArray())
            added.edits.append(
                {std::uint32_t(edit[0].toInt()), std::uint32_t(edit[1].toInt()), edit[2].toString()});
    }
    return session;
}

QList<SessionEdit> EditingSession::edits() const
{
    QList<SessionEdit> all;
    for (const SessionStep &step : steps)
        all += step.edits;
    return all;
}

QList<merge::TextChange> EditingSession::changes(int sitting) const
{
    const QList<bool> goesOn = goingOn(steps);
    QList<merge::TextChange> result;
    QList<merge::Dot> lastOf;
    QHash<int, std::uint64_t> counts;
    int left = 0;
    for (int i = 0; i < steps.size(); ++i) {
        const SessionStep &step = steps[i];
        const auto begin = [&](const QList<merge::Dot> &parents) {
            const merge::Dot dot{deviceOf(step.writer), ++counts[step.writer]};
            result.append({dot, {std::uint64_t(result.size() + 1) << 16}, parents, {}, {}});
            left = sitting;
        };
        if (!goesOn[i]) {
            QList<merge::Dot> parents;
            for (const int parent : step.parents)
                parents.append(lastOf[parent]);
            begin(parents);
        }
        for (const SessionEdit &edit : step.edits) {
            if (left-- == 0) {
                begin({result.last().dot});
                --left;
            }
            result.last().patch.add(edit.at, edit.removed, edit.inserted);
        }
        lastOf.append(result.last().dot);
    }
    return result;
}

Bodies bodiesOf(const QList<merge::TextChange> &changes)
{
    QMap<merge::DeviceId, merge::ChangeBody> bodies;
    for (const merge::TextChange &change : changes) {
        merge::CellWrite write{{note::text}, {}, change.parents};
        write.text = merge::TextEdit{change.patch, change.base};
        bodies[change.dot.device].changes.append(
            {change.dot, change.time, note::type().number, QStringLiteral("n1"), {write}});
    }
    Bodies result;
    for (auto it = bodies.begin(); it != bodies.end(); ++it)
        result.insert(it.key(), crypto::compress(merge::encodeBody(*it)));
    return result;
}

QList<merge::TextChange> changesIn(const Bodies &bodies)
{
    QList<merge::TextChange> changes;
    for (auto it = bodies.begin(); it != bodies.end(); ++it) {
        const auto plain = crypto::decompress(*it, crypto::maximumBody);
        const auto body = plain.ok() ? merge::decodeBody(*plain, it.key()) : plain.error();
        if (!body.ok())
            qFatal("a body is not read back: %s", errorName(body.error().code).data());
        for (const merge::Change &change : body->changes) {
            const merge::CellWrite &write = change.writes.first();
            changes.append({change.dot, change.time, write.parents, write.text->base, write.text->patch});
        }
    }
    return changes;
}

} // namespace kopa::benchmark
