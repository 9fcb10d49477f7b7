#include "core/findings/passages.h"
#include "core/records/finding.h"
#include "core/records/note.h"
#include "qml/view_models/appearance.h"
#include "qml/view_models/finding_list_model.h"
#include "session_test.h"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>
#include <QtQml/QQmlExtensionPlugin>

Q_IMPORT_QML_PLUGIN(KopaPlugin)

namespace kopa {
namespace {

/// The board as the app has it, in a window, over a real store.
class BoardPageTest : public SessionTest
{
protected:
    BoardPageTest()
    {
        const QString note = addNote(QStringLiteral("Kyydit eivät riitä iltaisin."));
        must(run([note](Store &store) { return findings::markPassage(store, note, 0, 18, {}); }));
        must(run([](Store &store) {
            return store.write({.key = {finding::type().number, QStringLiteral("f")},
                                .fields = {{finding::claimFi, QStringLiteral("Kyydit puuttuvat")}}});
        }));
        engine = std::make_unique<QQmlEngine>();
        installAppearance(*engine);
        window = std::make_unique<QQuickWindow>();
        window->resize(1280, 800);
        QQmlComponent component(engine.get());
        component.setData("import Kopa\nBoardPage { width: 1280; height: 800 }", QUrl());
        page.reset(qobject_cast<QQuickItem *>(component.create()));
        EXPECT_TRUE(page) << component.errorString().toStdString();
        if (page)
            page->setParentItem(window->contentItem());
        window->show();
    }
    ~BoardPageTest() override
    {
        page.reset();
        window.reset();
        engine.reset();
    }

    QQuickItem *item(const QString &name) const
    {
        const QList<QQuickItem *> all = page->findChildren<QQuickItem *>();
        for (QQuickItem *one : all)
            if (one->objectName() == name && one->isVisible())
                return one;
        return below(page.get(), [&](QQuickItem *one) { return one->objectName() == name; });
    }
    template <class Match> static QQuickItem *below(QQuickItem *top, Match match)
    {
        for (QQuickItem *one : top->childItems()) {
            if (one->isVisible() && match(one))
                return one;
            if (QQuickItem *found = below(one, match))
                return found;
        }
        return nullptr;
    }
    QQuickItem *finding() const
    {
        return below(page.get(),
                     [](QQuickItem *one) { return one->property("findingId").toString() == u"f"; });
    }
    static QPoint middle(QQuickItem *item)
    {
        return item->mapToScene({item->width() / 2, item->height() / 2}).toPoint();
    }
    void drag(QQuickItem *from, QQuickItem *to)
    {
        const QPoint start = middle(from), end = middle(to);
        QTest::mousePress(window.get(), Qt::LeftButton, {}, start);
        constexpr int steps = 8;
        for (int i = 1; i <= steps; ++i)
            QTest::mouseMove(window.get(), start + (end - start) * i / steps);
        QTest::mouseRelease(window.get(), Qt::LeftButton, {}, end);
    }
    QStringList evidence(const QString &id)
    {
        return must(run([id](Store &store) {
                   return store.record({finding::type().number, id});
               }))
            .set(finding::passages);
    }
    qsizetype findingCount()
    {
        return must(run([](Store &store) { return store.records(finding::type()); })).size();
    }

    std::unique_ptr<QQmlEngine> engine;
    std::unique_ptr<QQuickWindow> window;
    std::unique_ptr<QQuickItem> page;
};

TEST_F(BoardPageTest, APassageIsDraggedToAFinding)
{
    ASSERT_TRUE(page && until([&] { return item(QStringLiteral("grip")) && finding(); }));
    pass(50);
    drag(item(QStringLiteral("grip")), finding());
    EXPECT_TRUE(until([&] { return evidence(QStringLiteral("f")).size() == 1; }));
    EXPECT_TRUE(until([&] { return !item(QStringLiteral("grip")); })) << "it is evidence now";
}

TEST_F(BoardPageTest, APassageIsDraggedToANewFinding)
{
    ASSERT_TRUE(page && until([&] { return item(QStringLiteral("grip")) && finding(); }));
    pass(50);
    drag(item(QStringLiteral("grip")), item(QStringLiteral("newFinding")));
    EXPECT_TRUE(until([&] { return findingCount() == 2; }));
    EXPECT_TRUE(evidence(QStringLiteral("f")).isEmpty());
}

TEST_F(BoardPageTest, APassageThatIsLetGoElsewhereStays)
{
    ASSERT_TRUE(page && until([&] { return item(QStringLiteral("grip")) && finding(); }));
    pass(50);
    drag(item(QStringLiteral("grip")), page.get());
    pass(100);
    EXPECT_EQ(findingCount(), 1);
    EXPECT_TRUE(item(QStringLiteral("grip")));
}

} // namespace
} // namespace kopa
