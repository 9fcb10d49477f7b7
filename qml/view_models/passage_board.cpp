#include "passage_board.h"

#include "core/findings/findings.h"
#include "core/records/code.h"
#include "core/records/finding.h"
#include "core/records/note.h"
#include "core/records/passage.h"
#include "session.h"
#include "shown_passages.h"

#include <QTimer>

#include <algorithm>

namespace kopa {

using findings::Codebook;
using findings::CodedPassage;

namespace {

constexpr int readAfterMs = 60;

Result<void> addEvidence(Store &store, const QString &passage, const QString &finding)
{
    KOPA_TRY(store.record({finding::type().number, finding}));
    return store.write(
        {.key = {finding::type().number, finding}, .sets = {{finding::passages, {passage}, {}}}});
}

Result<void> makeFindingOf(Store &store, const QString &passage, const QString &finding)
{
    KOPA_ASSIGN(findings::FindingDraft draft, findings::findingFrom(store, {passage}));
    draft.edit.key.id = finding;
    return store.write(draft.edit);
}

/// A finding to which somebody has added something since stays, without the passage.
Result<void> removeEvidence(Store &store, const QString &passage, const QString &finding, bool made)
{
    const RecordKey key{finding::type().number, finding};
    KOPA_ASSIGN(const Record record, store.record(key));
    const TrilingualName claim = findings::claimOf(record);
    const bool bare = record.set(finding::passages) == QStringList{passage} &&
                      (claim.fi + claim.sv + claim.en).trimmed().isEmpty();
    if (made && bare)
        return store.write({.key = key, .trash = true});
    return store.write({.key = key, .sets = {{finding::passages, {}, {passage}}}});
}

} // namespace

struct PassageBoard::Content
{
    Codebook book;
    QList<CodedPassage> passages;
    QHash<QString, ShownPassage> shown;

    static Result<std::shared_ptr<const Content>> read(Store &store);
};

Result<std::shared_ptr<const PassageBoard::Content>> PassageBoard::Content::read(Store &store)
{
    KOPA_ASSIGN(const Codebook book, Codebook::of(store));
    KOPA_ASSIGN(const QList<CodedPassage> all, findings::codedPassages(store, book));
    const auto content =
        std::make_shared<Content>(Content{book, findings::passagesFor({.unused = true}, all, book), {}});
    KOPA_ASSIGN(const QList<ShownPassage> shown, shownPassages(store, content->passages));
    for (const ShownPassage &one : shown)
        content->shown.insert(one.coded.record.id, one);
    return std::shared_ptr<const Content>(content);
}

PassageBoard::PassageBoard(QObject *parent)
    : RowListModel({"passageId", "note", "title", "day", "words", "kind", "codes"}, parent)
{
    const Session *session = Session::instance();
    connect(session, &Session::recordsChanged, this, [this](const QSet<RecordKey> &keys, bool all) {
        const auto matters = [](const RecordKey &key) {
            return key.type == passage::type().number || key.type == finding::type().number ||
                   key.type == code::type().number || key.type == note::type().number;
        };
        if (all || std::any_of(keys.begin(), keys.end(), matters))
            readLater();
    });
    connect(session, &Session::languageChanged, this, &PassageBoard::show);
    read();
}

PassageBoard::~PassageBoard() = default;

int PassageBoard::whole() const
{
    return m_content ? int(m_content->passages.size()) : 0;
}

void PassageBoard::narrow(QString PassageBoard::*part, const QString &value)
{
    if (this->*part == value)
        return;
    this->*part = value;
    Q_EMIT filterChanged();
    show();
}

void PassageBoard::readLater()
{
    if (!std::exchange(m_queued, true))
        QTimer::singleShot(readAfterMs, this, &PassageBoard::read);
}

void PassageBoard::read()
{
    m_queued = false;
    Session::instance()->ask(
        this, [](Store &store) { return Content::read(store); },
        [this, query = ++m_query](const Result<std::shared_ptr<const Content>> &content) {
            if (query != m_query)
                return;
            if (!content.ok())
                return Session::instance()->report(content.error());
            m_content = *content;
            show();
        });
}

void PassageBoard::show()
{
    if (!m_content)
        return;
    const QString language = Session::instance()->language();
    const findings::PassageFilter filter{.code = m_code, .pilot = m_area, .theme = m_theme, .kind = m_kind};
    QList<QVariantMap> rows;
    for (const CodedPassage &one : findings::passagesFor(filter, m_content->passages, m_content->book)) {
        QStringList codes;
        for (const QString &code : one.codes)
            codes.append(nameOf(*m_content->book.record(code)).in(language));
        QVariantMap row = rowOf(m_content->shown.value(one.record.id));
        row.insert(QStringLiteral("codes"), codes);
        rows.append(row);
    }
    setRows(rows);
}

void PassageBoard::act(std::function<Result<void>(Store &)> job, std::function<void()> done)
{
    Session::instance()->ask(this, std::move(job), [this, done](const Result<void> &written) {
        if (written.ok())
            return done();
        Q_EMIT failed(errorName(written.error().code), written.error().parameters);
    });
}

void PassageBoard::place(const QString &passage, const QString &given)
{
    const bool made = given.isEmpty();
    const QString finding = made ? crypto::newObjectId() : given;
    act(
        [=](Store &store) {
            return made ? makeFindingOf(store, passage, finding) : addEvidence(store, passage, finding);
        },
        [=, this] { Q_EMIT placed(passage, finding, made); });
}

void PassageBoard::takeBack(const QString &passage, const QString &finding, bool made)
{
    act([=](Store &store) { return removeEvidence(store, passage, finding, made); }, [] {});
}

} // namespace kopa
