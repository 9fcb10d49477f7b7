#include "diary.h"

namespace kopa::faults {

namespace {

constexpr int foreignNotes = 20;

QString foreignId(std::uint64_t number)
{
    return QStringLiteral("f%1").arg(number);
}

/// Envelopes of somebody else, a note in each.
const QList<QByteArray> &foreignEnvelopes()
{
    static const QList<QByteArray> envelopes = [] {
        const TestStore other;
        for (std::uint64_t i = 1; i <= foreignNotes; ++i) {
            other.setText(foreignId(i), foreignId(i));
            must(other->sealPending(testSpace().id));
        }
        return other.sealed();
    }();
    return envelopes;
}

} // namespace

Result<void> Diary::begin(Store &store)
{
    SpaceRecord space = testSpace();
    space.role = Role::Editor;
    KOPA_TRY(store.saveSpace(space));
    m_begun = true;
    return {};
}

Result<void> Diary::step(Store &store)
{
    switch (m_random() % 10) {
    case 0:
        return send(store);
    case 1:
        return hearAcknowledgement(store);
    case 2:
        return receive(store);
    case 3: {
        const auto left = store.indexBehind(5);
        return left.ok() ? Result<void>() : Result<void>(left.error());
    }
    default:
        return save(store);
    }
}

Result<void> Diary::settle(Store &store)
{
    if (!m_tried)
        return {};
    KOPA_ASSIGN(const Store::OpenText open, store.openText(noteKey(m_tried->id), note::text));
    if (open.text == m_tried->text)
        m_saved.insert(m_tried->id, m_tried->text);
    m_tried.reset();
    return {};
}

Result<void> Diary::save(Store &store)
{
    KOPA_TRY(settle(store));
    const bool again = m_made > 0 && m_random() % 3 == 0;
    const int number = again ? int(m_random() % std::uint32_t(m_made)) : m_made++;
    const QString id = QStringLiteral("n%1").arg(number);
    const int length = m_random() % 8 == 0 ? 20'000 : 40;
    const QString text = QStringLiteral("%1 ").arg(m_random()) + QString(length, u'ä');
    Edit edit{noteKey(id), {{note::text, text}}, {{note::tags, {QStringLiteral("tag")}, {}}}};
    m_tried = Saved{id, text};
    if (again && m_random() % 2 == 0) {
        // Typed on where the text ends, as an editor does.
        KOPA_ASSIGN(const Store::OpenText open, store.openText(noteKey(id), note::text));
        merge::TextPatch patch;
        patch.add(merge::codePoints(open.text), 0, text);
        edit.fields = {{.field = note::text, .value = {}, .parents = open.version, .patch = patch}};
        m_tried->text = open.text + text;
    }
    edit.continues = again && m_random() % 2 == 0;
    KOPA_TRY(store.write(edit, {{QStringLiteral("cursor.") + id, 7}}));
    m_saved.insert(id, m_tried->text);
    m_tried.reset();
    return {};
}

Result<void> Diary::send(Store &store)
{
    KOPA_ASSIGN(const int left, store.sealPending(testSpace().id));
    static_cast<void>(left);
    KOPA_ASSIGN(const auto envelopes, store.unsafeEnvelopes(testSpace().id, INT64_MAX));
    m_handedOut = m_handedOut.mid(0, m_acknowledged) + envelopes;
    return {};
}

Result<void> Diary::hearAcknowledgement(Store &store)
{
    if (m_acknowledged >= m_handedOut.size())
        return {};
    const QByteArray bytes = m_handedOut[m_acknowledged];
    KOPA_ASSIGN(const auto envelope, crypto::parseEnvelope(bytes));
    KOPA_TRY(store.acknowledge(testSpace().id, envelope.header.device, envelope.header.seq,
                               crypto::envelopeHash(bytes)));
    ++m_acknowledged;
    return {};
}

Result<void> Diary::receive(Store &store)
{
    const qsizetype count = 1 + qsizetype(m_random() % 3);
    const auto envelopes = foreignEnvelopes().mid(qsizetype(m_cursor), count);
    const std::uint64_t cursor = m_cursor + std::uint64_t(envelopes.size());
    KOPA_ASSIGN(const int applied, store.applyEnvelopes(testSpace().id, envelopes, cursor));
    EXPECT_LE(applied, envelopes.size());
    m_cursor = cursor;
    return {};
}

void Diary::expectKept(Store &store)
{
    const StoreReport report = must(store.check());
    EXPECT_EQ(report.problems.join(u'\n').toStdString(), "");
    if (!m_begun && must(store.spaces()).isEmpty())
        return;
    m_begun = true;
    expectNotes(store);
    expectEnvelopes(store);
}

void Diary::expectNotes(Store &store)
{
    const std::uint64_t cursor = must(store.commonSpace()).cursor;
    EXPECT_GE(cursor, m_cursor);
    m_cursor = cursor;
    QMap<QString, QString> expected = m_saved;
    for (std::uint64_t i = 1; i <= cursor; ++i)
        expected.insert(foreignId(i), foreignId(i));
    QMap<QString, QString> found;
    for (const NoteSummary &summary : must(store.noteSummaries(must(store.noteRows({}))))) {
        EXPECT_FALSE(found.contains(summary.id)) << "twice: " << summary.id.toStdString();
        found.insert(summary.id, must(store.record(noteKey(summary.id))).text(note::text));
    }
    // The step under way may be there whole, its setting with it, or not at all.
    if (m_tried && found.value(m_tried->id) == m_tried->text) {
        expected.insert(m_tried->id, m_tried->text);
        m_saved.insert(m_tried->id, m_tried->text);
        EXPECT_EQ(must(store.setting(QStringLiteral("cursor.") + m_tried->id)).toInt(), 7);
    }
    m_tried.reset();
    EXPECT_EQ(found, expected);
}

// What was handed out may have reached the server: sending anything else under its number would be a fork.
void Diary::expectEnvelopes(Store &store)
{
    for (const QByteArray &bytes : m_handedOut) {
        const crypto::EnvelopeHeader header = must(crypto::parseEnvelope(bytes)).header;
        EXPECT_EQ(must(store.envelopeHash(testSpace().id, header.device, header.seq)),
                  crypto::envelopeHash(bytes))
            << "handed out, but no longer in the store";
    }
    const auto waiting = must(store.unsafeEnvelopes(testSpace().id, INT64_MAX));
    for (qsizetype i = m_acknowledged + 1; i < m_handedOut.size(); ++i)
        EXPECT_TRUE(waiting.contains(m_handedOut[i])) << "left the outbox without an acknowledgement";
}

} // namespace kopa::faults
