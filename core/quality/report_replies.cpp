#include "report_replies.h"

#include "core/records/quality_report.h"
#include "core/records/report_reply.h"
#include "core/records/report_value.h"

#include <QDate>

namespace kopa::quality {

QList<Asked> askedIn(QList<Record> replies)
{
    std::stable_sort(replies.begin(), replies.end(), [](const Record &a, const Record &b) {
        return std::pair(a.text(report_reply::on), a.text(report_reply::kind) != u"question") <
               std::pair(b.text(report_reply::on), b.text(report_reply::kind) != u"question");
    });
    QList<Asked> asked;
    for (const Record &reply : std::as_const(replies)) {
        const bool question = reply.text(report_reply::kind) == u"question";
        for (Asked &before : asked)
            if (!question && before.reply.text(report_reply::value) == reply.text(report_reply::value))
                before.open = false;
        asked.append({reply, question});
    }
    return asked;
}

Result<QList<Asked>> askedOf(Store &store, const QString &part)
{
    KOPA_ASSIGN(const QList<Record> replies, store.records(report_reply::type(), report_reply::report, part));
    return askedIn(replies);
}

Result<QString> say(Store &store, const QString &part, const QString &value, const QString &kind,
                    const QString &organisation, const QString &words, const QDate &on)
{
    const auto &kinds = report_reply::type().field(report_reply::kind)->choices;
    if (!kinds.contains(kind) || (kind != u"accepted" && words.trimmed().isEmpty()))
        return Error{ErrorCode::InvalidArgument,
                     {{QStringLiteral("field"), QStringLiteral("words")}, {QStringLiteral("value"), words}}};
    KOPA_ASSIGN(const Record report, store.record({quality_report::type().number, part}));
    if (!value.isEmpty()) {
        KOPA_ASSIGN(const Record found, store.record({report_value::type().number, value}));
        if (found.text(report_value::report) != part)
            return Error{
                ErrorCode::NotFound,
                {{QStringLiteral("type"), QString(report_value::type().key)}, {QStringLiteral("id"), value}}};
    }
    Edit edit{.key = {report_reply::type().number, crypto::newObjectId()},
              .fields = {{report_reply::report, part},
                         {report_reply::value, value},
                         {report_reply::organisation, organisation},
                         {report_reply::kind, kind},
                         {report_reply::on, on.toString(Qt::ISODate)},
                         {report_reply::words, words}},
              .space = report.space};
    KOPA_TRY(store.write(edit));
    return edit.key.id;
}

} // namespace kopa::quality
