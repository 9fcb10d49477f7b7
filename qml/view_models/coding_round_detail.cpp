#include "coding_round_detail.h"

#include "core/findings/codebook.h"
#include "core/findings/coding.h"
#include "core/findings/round_result.h"
#include "core/records/code.h"
#include "core/records/coding_round.h"
#include "core/records/note.h"
#include "core/records/passage.h"
#include "session.h"

#include <algorithm>

namespace kopa {

using findings::CodingUnit;
using findings::RoundResult;

struct CodingRoundDetail::Content
{
    Record round;
    findings::Codebook book;
    QStringList left;
    bool mine = false;
    QHash<QString, QString> texts = {}; ///< of its notes that are here
    std::optional<RoundResult> result = std::nullopt;
    QList<CodingUnit> differing = {};

    static Result<std::shared_ptr<const Content>> read(Store &store, const QString &id);
};

Result<std::shared_ptr<const CodingRoundDetail::Content>> CodingRoundDetail::Content::read(Store &store,
                                                                                           const QString &id)
{
    using Read = std::shared_ptr<const Content>;
    const auto round = store.record({coding_round::type().number, id});
    if (!round.ok())
        return round.error().code == ErrorCode::NotFound ? Result<Read>(Read()) : Result<Read>(round.error());
    KOPA_ASSIGN(const findings::Codebook book, findings::Codebook::of(store));
    KOPA_ASSIGN(const QStringList left, findings::notesLeft(store, *round));
    KOPA_ASSIGN(const QStringList own, findings::ownCoders(store));
    const auto content = std::make_shared<Content>(Content{*round, book, left});
    const QStringList coders = round->set(coding_round::coders);
    content->mine =
        std::any_of(own.begin(), own.end(), [&](const QString &one) { return coders.contains(one); });
    for (const QString &note : round->set(coding_round::notes))
        if (const auto record = store.record({note::type().number, note}); record.ok())
            content->texts.insert(note, record->text(note::text));
    if (!findings::isOpen(*round)) {
        KOPA_ASSIGN(content->result, findings::roundResult(store, id));
        content->differing = content->result->disagreements();
    }
    return Read(content);
}

CodingRoundDetail::CodingRoundDetail(QObject *parent) : QObject(parent)
{
    connect(Session::instance(), &Session::recordsChanged, this,
            [this](const QSet<RecordKey> &keys, bool all) {
                const auto matters = [this](const RecordKey &key) {
                    return key.id == m_round || key.type == passage::type().number ||
                           key.type == note::type().number || key.type == code::type().number;
                };
                if (all || std::any_of(keys.begin(), keys.end(), matters))
                    reload();
            });
    connect(Session::instance(), &Session::languageChanged, this, &CodingRoundDetail::changed);
}

CodingRoundDetail::~CodingRoundDetail() = default;

void CodingRoundDetail::setRoundId(const QString &round)
{
    if (m_round == round)
        return;
    m_round = round;
    reload();
}

void CodingRoundDetail::reload()
{
    using Read = Result<std::shared_ptr<const Content>>;
    Session::instance()->ask(
        this, [id = m_round](Store &store) { return Content::read(store, id); },
        [this, query = ++m_query](const Read &content) {
            if (query != m_query)
                return;
            if (!content.ok())
                return Session::instance()->report(content.error());
            m_content = *content;
            Q_EMIT changed();
        });
}

void CodingRoundDetail::act(const std::function<Result<void>(Store &)> &job)
{
    Session::instance()->ask(this, job, [this](const Result<void> &done) {
        if (!done.ok())
            Q_EMIT failed(errorName(done.error().code), done.error().parameters);
    });
}

void CodingRoundDetail::close()
{
    act([id = m_round](Store &store) { return findings::closeRound(store, id); });
}

void CodingRoundDetail::agree(int number, const QStringList &codes)
{
    if (!m_content || number < 0 || number >= m_content->differing.size())
        return;
    act([id = m_round, unit = m_content->differing[number], codes](Store &store) {
        return findings::agree(store, id, unit, codes);
    });
}

QString CodingRoundDetail::codeName(const QString &code) const
{
    const Record *record = m_content->book.record(code);
    return record ? nameOf(*record).in(Session::instance()->language()) : QString();
}

QVariantMap CodingRoundDetail::round() const
{
    if (!m_content)
        return {};
    const Record &round = m_content->round;
    QStringList codes;
    for (const QString &code : m_content->book.standing(round.set(coding_round::codes)))
        codes.append(codeName(code));
    return {{QStringLiteral("name"), round.text(coding_round::name)},
            {QStringLiteral("open"), findings::isOpen(round)},
            {QStringLiteral("mine"), m_content->mine},
            {QStringLiteral("left"), m_content->left.size()},
            {QStringLiteral("coders"), round.set(coding_round::coders)},
            {QStringLiteral("codes"), codes}};
}

QVariantList CodingRoundDetail::notes() const
{
    QVariantList rows;
    if (m_content)
        for (const QString &note : m_content->round.set(coding_round::notes))
            if (m_content->texts.contains(note))
                rows.append(QVariantMap{{QStringLiteral("noteId"), note},
                                        {QStringLiteral("title"), titleOf(m_content->texts.value(note))},
                                        {QStringLiteral("left"), m_content->left.contains(note)}});
    return rows;
}

static void put(QVariantMap &row, const QString &key, const std::optional<double> &value, double times = 1)
{
    if (value)
        row.insert(key, *value * times);
}

constexpr double wholePercent = 100;

QVariantMap CodingRoundDetail::figures() const
{
    if (!m_content || !m_content->result)
        return {};
    const RoundResult &result = *m_content->result;
    QVariantMap row{{QStringLiteral("units"), result.units.size()},
                    {QStringLiteral("markedByAll"), result.markedByAll},
                    {QStringLiteral("compared"), result.overall.units}};
    put(row, QStringLiteral("percent"), result.overall.percent, wholePercent);
    put(row, QStringLiteral("alpha"), result.overall.alpha);
    if (result.coders.size() == 2)
        put(row, QStringLiteral("kappa"), result.overall.kappa);
    return row;
}

QVariantList CodingRoundDetail::byCode() const
{
    QVariantList rows;
    if (!m_content || !m_content->result)
        return rows;
    for (const findings::CodeAgreement &code : m_content->result->byCode) {
        QVariantMap row{{QStringLiteral("codeId"), code.code},
                        {QStringLiteral("name"), codeName(code.code)},
                        {QStringLiteral("units"), code.units}};
        put(row, QStringLiteral("percent"), code.agreement.percent, wholePercent);
        put(row, QStringLiteral("alpha"), code.agreement.alpha);
        rows.append(row);
    }
    return rows;
}

QVariantList CodingRoundDetail::disagreements() const
{
    QVariantList rows;
    if (!m_content || !m_content->result)
        return rows;
    const auto named = [this](const QStringList &codes) {
        QStringList names;
        for (const QString &code : codes)
            names.append(codeName(code));
        return names;
    };
    for (qsizetype i = 0; i < m_content->differing.size(); ++i) {
        const CodingUnit &unit = m_content->differing[i];
        QVariantList said, offered;
        QStringList given;
        for (const QString &coder : m_content->result->coders) {
            given += unit.codes.value(coder);
            said.append(QVariantMap{{QStringLiteral("coder"), coder},
                                    {QStringLiteral("marked"), unit.codes.contains(coder)},
                                    {QStringLiteral("codes"), named(unit.codes.value(coder))}});
        }
        given.removeDuplicates();
        for (const QString &code : std::as_const(given))
            offered.append(
                QVariantMap{{QStringLiteral("codeId"), code}, {QStringLiteral("name"), codeName(code)}});
        const QString text = m_content->texts.value(unit.note);
        rows.append(QVariantMap{{QStringLiteral("number"), i},
                                {QStringLiteral("note"), unit.note},
                                {QStringLiteral("title"), titleOf(text)},
                                {QStringLiteral("words"), text.mid(unit.from, unit.to - unit.from)},
                                {QStringLiteral("said"), said},
                                {QStringLiteral("offered"), offered},
                                {QStringLiteral("agreed"), named(unit.agreedCodes)}});
    }
    return rows;
}

} // namespace kopa
