#include "part_text.h"

#include "core/programme/application_check.h"
#include "core/records/application.h"
#include "session.h"

namespace kopa {

namespace {

constexpr int saveAfterMs = 500;

/// This device's newest change among the heads of a text.
QList<merge::Dot> ownHead(const Record &record, FieldNumber field, const crypto::DeviceId &device)
{
    const merge::MergedText *merged = record.state.text(field);
    QList<merge::Dot> own;
    for (const merge::Dot &dot : merged ? merged->heads : record.state.cell({field}).dots())
        if (dot.device == device && (own.isEmpty() || own.first().n < dot.n))
            own = {dot};
    return own;
}

} // namespace

PartText::PartText(QObject *parent) : QObject(parent), m_type(&application::type())
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(saveAfterMs);
    connect(&m_timer, &QTimer::timeout, this, &PartText::flush);
    const Session *session = Session::instance();
    connect(session, &Session::locking, this, &PartText::flush);
    connect(session, &Session::recordsChanged, this, [this](const QSet<RecordKey> &keys, bool all) {
        if (all || keys.contains(key()))
            readAgain();
    });
}

PartText::~PartText()
{
    flush();
}

void PartText::setRecordId(const QString &id)
{
    if (id == m_id)
        return;
    flush();
    m_id = id;
    Q_EMIT targetChanged();
    open();
}

void PartText::setRecordType(const QString &key)
{
    const kopa::RecordType *type = kopa::recordType(key);
    if (!type || type == m_type)
        return;
    flush();
    m_type = type;
    Q_EMIT targetChanged();
    open();
}

void PartText::setPart(const QString &part)
{
    if (part == m_part)
        return;
    flush();
    m_part = part;
    Q_EMIT targetChanged();
    open();
}

void PartText::setText(const QString &text)
{
    if (text == m_text || !m_loaded)
        return;
    m_text = text;
    Q_EMIT textChanged();
    m_timer.start();
}

int PartText::characters() const
{
    return int(programme::lengthOf(m_text).characters);
}

int PartText::withoutSpaces() const
{
    return int(programme::lengthOf(m_text).withoutSpaces);
}

void PartText::setComposing(bool composing)
{
    if (composing == m_composing)
        return;
    m_composing = composing;
    Q_EMIT composingChanged();
    if (!composing)
        readAgain();
}

RecordKey PartText::key() const
{
    return {m_type->number, m_id};
}

FieldNumber PartText::field() const
{
    const FieldType *known = m_type->field(m_part);
    return known && known->kind == FieldKind::LongText ? known->number : 0;
}

void PartText::open()
{
    ++m_opening;
    m_timer.stop();
    m_loaded = m_saving = m_sitting = false;
    m_text.clear();
    m_stored.clear();
    Q_EMIT textChanged();
    Q_EMIT loadedChanged();
    if (m_id.isEmpty() || field() == 0)
        return;
    const auto job = [key = key(), field = field()](Store &store) { return store.openText(key, field); };
    Session::instance()->ask(this, job, [this, number = m_opening](const Result<Store::OpenText> &opened) {
        if (number != m_opening || !opened.ok())
            return;
        m_text = m_stored = opened->text;
        m_version = opened->version;
        m_loaded = true;
        Q_EMIT textChanged();
        Q_EMIT loadedChanged();
    });
}

void PartText::readAgain()
{
    if (!m_loaded || m_saving || m_composing || isDirty())
        return;
    const auto job = [key = key(), field = field()](Store &store) { return store.openText(key, field); };
    Session::instance()->ask(this, job, [this, number = m_opening](const Result<Store::OpenText> &now) {
        if (number == m_opening && now.ok() && !m_saving && !m_composing && !isDirty())
            take(*now);
    });
}

/// Shows the text as it is now: what differs is one piece, so that a cursor outside of it stays on its words.
void PartText::take(const Store::OpenText &now)
{
    const QString shown = std::exchange(m_text, now.text);
    m_stored = now.text;
    m_version = now.version;
    if (shown == now.text)
        return;
    const qsizetype most = std::min(shown.size(), now.text.size());
    qsizetype head = 0;
    while (head < most && shown[head] == now.text[head])
        ++head;
    qsizetype tail = 0;
    while (tail < most - head && shown[shown.size() - 1 - tail] == now.text[now.text.size() - 1 - tail])
        ++tail;
    Q_EMIT arrived(int(head), int(shown.size() - head - tail),
                   now.text.mid(head, now.text.size() - head - tail));
    Q_EMIT textChanged();
}

Result<PartText::Kept> PartText::keep(Store &store, const RecordKey &key, const FieldEdit &edit,
                                      bool continues)
{
    KOPA_TRY(store.write({.key = key, .fields = {edit}, .continues = continues}));
    KOPA_ASSIGN(const Record record, store.record(key));
    KOPA_ASSIGN(const Store::OpenText now, store.openText(key, edit.field));
    return Kept{ownHead(record, edit.field, store.deviceId()), now};
}

void PartText::flush()
{
    m_timer.stop();
    if (!isDirty() || m_saving)
        return;
    m_saving = true;
    const FieldEdit edit{.field = field(), .value = m_text, .parents = m_version};
    const auto job = [key = key(), edit, continues = m_sitting](Store &store) {
        return keep(store, key, edit, continues);
    };
    m_sitting = true;
    Session::instance()->ask(this, job, [this, number = m_opening, text = m_text](const Result<Kept> &kept) {
        if (number == m_opening)
            onKept(kept, text);
    });
}

void PartText::onKept(const Result<Kept> &kept, const QString &text)
{
    m_saving = false;
    if (!kept.ok()) {
        Q_EMIT failed(QString(errorName(kept.error().code)), kept.error().parameters);
        return;
    }
    m_stored = text;
    m_version = kept->own.isEmpty() ? kept->now.version : kept->own;
    if (isDirty())
        m_timer.start();
    else if (!m_composing)
        take(kept->now);
}

} // namespace kopa
