#include "translation.h"

#include "core/merge/text_patch.h"
#include "core/records/report_part.h"
#include "core/store/store.h"
#include "parts.h"

#include <algorithm>

namespace kopa::reports {

namespace {

/// A version of a text, as a basis keeps it: DEVICE.N+DEVICE.N
QString versionText(const QList<merge::Dot> &version)
{
    QStringList dots;
    for (const merge::Dot &dot : version)
        dots.append(QStringLiteral("%1.%2").arg(QString::fromLatin1(dot.device.toHex())).arg(dot.n));
    dots.sort();
    return dots.join(u'+');
}

std::optional<QList<merge::Dot>> versionOf(const QString &text)
{
    QList<merge::Dot> version;
    for (const QString &part : text.split(u'+', Qt::SkipEmptyParts)) {
        const auto device = merge::DeviceId::from(QByteArray::fromHex(part.section(u'.', 0, 0).toLatin1()));
        bool right = false;
        const std::uint64_t n = part.section(u'.', 1).toULongLong(&right);
        if (!device || !right)
            return std::nullopt;
        version.append({*device, n});
    }
    return version;
}

void add(QList<ChangedWords> &words, ChangedWords::Kind kind, const QString &text)
{
    if (text.isEmpty())
        return;
    if (!words.isEmpty() && words.last().kind == kind)
        words.last().text += text;
    else
        words.append({kind, text});
}

} // namespace

QList<ChangedWords> changedWords(const QString &before, const QString &after)
{
    const auto pieces = [](const QString &text) {
        QStringList all;
        for (const QChar character : text) {
            if (all.isEmpty() || all.last().back().isSpace())
                all.append(QString());
            all.last() += character;
        }
        return all;
    };
    const QStringList old = pieces(before), now = pieces(after);
    // The longest common sequence of words: reports' paragraphs are short.
    QList<QList<int>> common(old.size() + 1, QList<int>(now.size() + 1, 0));
    for (qsizetype i = old.size() - 1; i >= 0; --i)
        for (qsizetype j = now.size() - 1; j >= 0; --j)
            common[i][j] =
                old[i] == now[j] ? common[i + 1][j + 1] + 1 : std::max(common[i + 1][j], common[i][j + 1]);
    QList<ChangedWords> words;
    qsizetype i = 0, j = 0;
    while (i < old.size() || j < now.size()) {
        if (i < old.size() && j < now.size() && old[i] == now[j]) {
            add(words, ChangedWords::Kind::Same, now[j++]);
            ++i;
        } else if (i < old.size() && (j == now.size() || common[i + 1][j] >= common[i][j + 1])) {
            add(words, ChangedWords::Kind::Removed, old[i++]);
        } else {
            add(words, ChangedWords::Kind::Added, now[j++]);
        }
    }
    return words;
}

Result<Translation> translationOf(Store &store, const Record &part, const QString &language)
{
    const QString basis = part.text(inLanguage(report_part::basisFi, language));
    Translation result{basis.section(u':', 0, 0)};
    if (!reportLanguages().contains(result.from))
        return Translation{};
    const FieldNumber field = inLanguage(report_part::textFi, result.from);
    const auto version = versionOf(basis.section(u':', 1));
    if (!version)
        return result;
    KOPA_ASSIGN(const Store::OpenText now, store.openText({part.type->number, part.id}, field));
    if (versionText(now.version) == basis.section(u':', 1))
        return result;
    const auto then = store.textAt({part.type->number, part.id}, field, *version);
    if (!then.ok())
        return result;
    result.behind = *then != now.text;
    constexpr qsizetype longest = 20'000;
    if (result.behind && then->size() + now.text.size() <= longest)
        result.changes = changedWords(*then, now.text);
    return result;
}

Result<void> setTranslated(Store &store, const QString &part, const QString &language, const QString &from)
{
    if (language == from || !reportLanguages().contains(language) || !reportLanguages().contains(from))
        return Error{
            ErrorCode::InvalidArgument,
            {{QStringLiteral("field"), QStringLiteral("language")}, {QStringLiteral("value"), from}}};
    const RecordKey key{report_part::type().number, part};
    KOPA_TRY(store.record(key));
    KOPA_ASSIGN(const Store::OpenText text, store.openText(key, inLanguage(report_part::textFi, from)));
    return store.write({.key = key,
                        .fields = {{.field = inLanguage(report_part::basisFi, language),
                                    .value = QString(from + u':' + versionText(text.version))}}});
}

} // namespace kopa::reports
