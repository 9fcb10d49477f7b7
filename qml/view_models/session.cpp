#include "session.h"

#include "recording_parts.h"

#include <QLocale>

namespace kopa {

namespace {

Session *living = nullptr;

const QStringList &languages()
{
    static const QStringList codes{QStringLiteral("fi"), QStringLiteral("sv"), QStringLiteral("en")};
    return codes;
}

/// The first of the system's languages that Kopa speaks, else English.
QString systemLanguage()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString &name : wanted)
        if (const QString code = name.left(2); languages().contains(code))
            return code;
    return QStringLiteral("en");
}

/// The settings that are read before the first page shows.
QStringList earlySettings()
{
    return {
        QStringLiteral("ui.language"),    QStringLiteral("ui.theme"),      QStringLiteral("ui.text_scale"),
        QStringLiteral("ui.paused"),      QStringLiteral("ui.list_width"), QStringLiteral("ui.last_page"),
        QStringLiteral("person.name"),    QStringLiteral("open.note"),     QStringLiteral("note.last_pilot"),
        QStringLiteral("lock.minutes"),   QStringLiteral("nag.until"),     QStringLiteral("join.waiting"),
        QStringLiteral("device.renewed"), QStringLiteral("server.key"),    QStringLiteral("server.renewed"),
        QStringLiteral("picture.side")};
}

} // namespace

struct Session::Opening
{
    QMap<QString, QString> settings;
    QString deviceId;
    bool renewed = false;
    bool salvaged = false;
    Result<SpaceRecord> space = ErrorCode::NotMember;
};

Session::Session(const Parts &parts, const QString &language)
    : m_store(parts.store),
      m_exchange(parts.exchange),
      m_administration(parts.administration),
      m_workshop(parts.workshop),
      m_figures(parts.figures),
      m_guard(parts.guard),
      m_idle(parts.clocks),
      m_names(new RegisterMirror(this)),
      m_files(new FileQueue(*parts.store, parts.pictures, this)),
      m_openFile(std::make_unique<OpenFile>(*parts.store)),
      m_language(languages().contains(language) ? language : systemLanguage()),
      m_languageGiven(languages().contains(language))
{
    Q_ASSERT(!living);
    living = this;
    translate();
    connect(m_store, &StoreThread::changed, this, [this](const QSet<RecordKey> &keys, bool all) {
        m_names->refresh(keys, all);
        Q_EMIT recordsChanged(keys, all);
    });
    connect(this, &Session::closing, this, [this] { m_openFile->clear(); });
    connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, this, [this] { m_closing = true; });
    start();
}

Session::Session(StoreThread *store, Exchange *exchange, const QString &language)
    : Session(Parts{.store = store, .exchange = exchange}, language)
{
}

Session::~Session()
{
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::removeTranslator(&m_translator);
    living = nullptr;
}

Session *Session::instance()
{
    return living;
}

void Session::begin(const Result<void> &opened)
{
    if (!opened.ok()) {
        m_failure = opened.error();
        return enter(State::Failed);
    }
    m_storeOpen = true;
    const auto read = [](Store &store) -> Result<Opening> {
        Opening opening;
        for (const QString &key : earlySettings()) {
            KOPA_ASSIGN(const QVariant value, store.setting(key));
            opening.settings.insert(key, value.toString());
        }
        opening.deviceId = QString::fromLatin1(store.deviceId().toHex());
        opening.renewed = store.wasRenewed();
        opening.salvaged = store.isSalvaged();
        opening.space = store.commonSpace();
        return opening;
    };
    ask(this, read, [this](const Result<Opening> &opening) {
        if (opening.ok())
            return take(*opening);
        m_failure = opening.error();
        enter(State::Failed);
    });
    m_names->load();
}

void Session::take(const Opening &opening)
{
    m_deviceId = opening.deviceId;
    m_salvaged = opening.salvaged;
    for (auto it = opening.settings.begin(); it != opening.settings.end(); ++it)
        if (!m_settings.contains(it.key()))
            m_settings.insert(it.key(), *it);
    if (const QString chosen = setting(QStringLiteral("ui.language"));
        !m_languageGiven && languages().contains(chosen) && chosen != m_language) {
        m_language = chosen;
        translate();
        Q_EMIT languageChanged();
    }
    if (setting(QStringLiteral("ui.paused")) == u"1")
        m_exchange->setPaused(true);
    Q_EMIT settingsLoaded();
    if (!opening.space.ok() && opening.space.error().code != ErrorCode::NotMember) {
        m_failure = opening.space.error();
        return enter(State::Failed);
    }
    if (opening.space.ok()) {
        m_space = opening.space->id;
        m_networkName = opening.space->name;
        m_role = opening.space->role;
    }
    if (opening.space.ok() && !m_salvaged)
        rescueRecordings(*this);
    if (opening.renewed) {
        setSetting(QStringLiteral("device.renewed"), QStringLiteral("1"));
        m_exchange->syncNow();
    }
    enter(opening.space.ok() || m_salvaged ? State::Ready : State::Welcome);
}

void Session::refreshSpace()
{
    if (m_state != State::Welcome && m_state != State::Ready && m_state != State::Locked)
        return;
    const auto read = [](Store &store) { return store.commonSpace(); };
    ask(this, read, [this](const Result<SpaceRecord> &space) {
        if (!space.ok())
            return;
        const bool same = m_space == space->id && m_networkName == space->name && m_role == space->role;
        m_space = space->id;
        m_networkName = space->name;
        m_role = space->role;
        m_lockedFrom = State::Ready;
        if (m_state == State::Welcome || (m_state == State::Ready && !same))
            enter(State::Ready);
    });
}

void Session::enter(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

void Session::setLanguage(const QString &code)
{
    if (code == m_language || !languages().contains(code))
        return;
    m_language = code;
    setSetting(QStringLiteral("ui.language"), code);
    translate();
    Q_EMIT languageChanged();
}

void Session::translate()
{
    QCoreApplication::removeTranslator(&m_translator);
    if (m_translator.load(QStringLiteral(":/i18n/kopa_%1.qm").arg(m_language)))
        QCoreApplication::installTranslator(&m_translator);
}

void Session::setSetting(const QString &key, const QString &value)
{
    if (m_settings.contains(key) && setting(key) == value)
        return;
    m_settings.insert(key, value);
    Q_EMIT settingChanged(key);
    if (m_salvaged)
        return;
    const auto write = [key, value](Store &store) { return store.setSetting(key, value); };
    ask(this, write, [this](const Result<void> &written) {
        if (!written.ok())
            report(written.error());
    });
}

void Session::report(const Error &error)
{
    m_reported = error;
    Q_EMIT reportedChanged();
}

void Session::clearReport()
{
    if (!m_reported)
        return;
    m_reported.reset();
    Q_EMIT reportedChanged();
}

} // namespace kopa
