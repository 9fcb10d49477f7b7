#include "session_test.h"

#include "core/records/pilot.h"
#include "platforms/pictures/decoded_pictures.h"
#include "qml/view_models/language.h"

namespace kopa {

static const PictureMaker *pictures()
{
    static const DecodedPictures maker;
    return &maker;
}

void SessionTest::start()
{
    m_store = std::make_unique<StoreThread>(m_folder.path(), StoreOptions());
    must(run([](Store &store) -> Result<void> {
        if (store.commonSpace().ok())
            return {};
        SpaceRecord space = testSpace();
        space.role = Role::Editor;
        return store.saveSpace(space);
    }));
    const Session::Parts parts{.store = m_store.get(),
                               .exchange = &m_exchange,
                               .administration = &m_administration,
                               .pictures = pictures(),
                               .workshop = &m_workshop};
    m_session = std::make_unique<Session>(parts, QStringLiteral("fi"));
    EXPECT_TRUE(until(
        [this] { return m_session->state() == Session::State::Ready && m_session->names()->isLoaded(); }));
}

void SessionTest::startGuarded(FakeGuard &guard, const IdleWatch::Clocks &clocks)
{
    stop();
    m_store = std::make_unique<StoreThread>(m_folder.path(), StoreOptions());
    const Session::Parts parts{.store = m_store.get(),
                               .exchange = &m_exchange,
                               .administration = &m_administration,
                               .guard = &guard,
                               .clocks = clocks};
    m_session = std::make_unique<Session>(parts, QStringLiteral("fi"));
}

void SessionTest::stop()
{
    m_session.reset();
    m_store.reset();
    QCoreApplication::processEvents();
}

void SessionTest::pass(int ms)
{
    const QDeadlineTimer deadline(ms);
    until([&deadline] { return deadline.hasExpired(); });
}

QString SessionTest::addNote(const QString &text, const QString &when)
{
    const QString id = crypto::newObjectId();
    must(run([id, text, when](Store &store) {
        return store.write({.key = noteKey(id),
                            .fields = {{.field = note::text, .value = text},
                                       {.field = note::when, .value = when},
                                       {.field = note::kind, .value = QStringLiteral("visit")}}});
    }));
    return id;
}

Record SessionTest::note(const QString &id)
{
    return must(run([id](Store &store) { return store.record(noteKey(id)); }));
}

void SessionTest::exchangeWith(const TestStore &other)
{
    const QList<QByteArray> theirs = other.sealed();
    const auto ours = must(run([theirs](Store &store) -> Result<QList<QByteArray>> {
        KOPA_TRY(store.applyEnvelopes(testSpace().id, theirs, std::nullopt));
        KOPA_TRY(store.sealPending(testSpace().id));
        return store.unsafeEnvelopes(testSpace().id, INT64_MAX);
    }));
    other.take(ours);
}

namespace {

TEST_F(SessionTest, NamesFollowTheLanguage)
{
    const auto lappi = [this] {
        return session().names()->name(pilot::type().number, QStringLiteral("itauusimaa"));
    };
    EXPECT_EQ(lappi(), u"Itä-Uusimaa");
    session().setLanguage(QStringLiteral("sv"));
    EXPECT_EQ(lappi(), u"Östra Nyland");
}

TEST_F(SessionTest, TheChosenLanguageAndSettingsOutliveTheProgram)
{
    session().setLanguage(QStringLiteral("sv"));
    session().setSetting(QStringLiteral("ui.theme"), QStringLiteral("dark"));
    stop();
    start();
    EXPECT_EQ(session().setting(QStringLiteral("ui.language")), u"sv");
    EXPECT_EQ(session().setting(QStringLiteral("ui.theme")), u"dark");
}

TEST_F(SessionTest, AnUnknownLanguageChangesNothing)
{
    session().setLanguage(QStringLiteral("xx"));
    EXPECT_EQ(session().language(), u"fi");
}

TEST_F(SessionTest, AnAnswerForAnOwnerThatIsGoneIsDropped)
{
    bool answered = false;
    {
        QObject owner;
        session().ask(
            &owner, [](Store &store) { return store.commonSpace(); },
            [&answered](const Result<SpaceRecord> &) { answered = true; });
    }
    pass(50);
    EXPECT_FALSE(answered);
}

} // namespace
} // namespace kopa
