// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk.h"
#include "entrylistmodel.h"
#include "entrylistpane.h"
#include "headwaytest.h"
#include "stuckdisk.h"
#include "writingview.h"

#include <QComboBox>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Headway {

/** The text of an entry, as people write it in the window. */
class WritingTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Desk> m_desk;

    QPlainTextEdit *body() const { return m_desk->text(u"What happened"_s); }
    WritingView *view() const { return m_desk->window().findChild<WritingView *>(); }
    template<typename Field>
    Field *field(const QString &name) const
    {
        for (auto *each : m_desk->window().findChildren<Field *>()) {
            if (each->accessibleName() == name && each->isVisible())
                return each;
        }
        return nullptr;
    }
    QToolButton *button(const QString &text) const
    {
        for (auto *each : m_desk->window().findChildren<QToolButton *>()) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }
    QToolButton *offer() const { return button(u"Begin with an outline"_s); }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        QVERIFY(m_desk->open(m_desk->make("anna.headway")));
        m_desk->window().goTo(u"journal"_s);
        QTRY_VERIFY(body());
        body()->setFocus();
    }

    void cleanup() { m_desk.reset(); }

    void shouldStayWithTheTextThatIsWrittenWithoutDistraction()
    {
        auto *search = field<QLineEdit>(u"Search the journal"_s);
        QTest::keyClicks(search, u"well"_s);
        const EntryListModel &model = m_desk->window().findChild<EntryListPane *>()->model();
        QTRY_VERIFY(model.isSearching() && model.isSettled() && !model.isEmpty());
        body()->setFocus();
        QTest::keyClick(body(), Qt::Key_F11);
        QTRY_VERIFY(view() && view()->isAncestorOf(body()));
        body()->selectAll();
        QTest::keyClicks(body(), u"No hit any more"_s);
        QTRY_VERIFY(model.isSettled() && model.isEmpty());
        QVERIFY(view() && body()->isVisible() && body()->hasFocus());
        QCOMPARE(body()->toPlainText(), u"No hit any more"_s);
    }

    void shouldSayAlsoThereWhatCouldNotBeSaved()
    {
        QTest::keyClick(body(), Qt::Key_F11);
        QTRY_VERIFY(view());
        StuckDisk disk(m_desk->application->window()->career());
        QTest::keyClicks(body(), u"More. "_s);
        const auto says = [this] {
            const auto labels = view()->findChildren<QLabel *>();
            return std::ranges::any_of(labels, [](const QLabel *each) { return each->text().startsWith(u"1 change"); });
        };
        QTRY_VERIFY(says());
        disk.free();
        m_desk->button(u"Try again"_s)->click();
        QTRY_VERIFY(!says());
    }

    void shouldLeaveWithThePage()
    {
        QTest::keyClick(body(), Qt::Key_F11);
        QTRY_VERIFY(view());
        m_desk->window().goTo(u"people"_s);
        QTRY_VERIFY(!view());
        m_desk->window().goTo(u"journal"_s);
        QVERIFY(body());
    }

    void shouldSayWhyAFileIsNotAttached()
    {
        const QString path = m_desk->folder.file("film.mp4");
        QFile film(path);
        QVERIFY(film.open(QIODevice::WriteOnly) && film.resize(26LL * 1024 * 1024));
        m_desk->prompt.files = {path};
        QTest::mouseClick(button(u"Attach files…"_s), Qt::LeftButton);
        QTRY_COMPARE(m_desk->messages().size(), 1);
        const QString said = m_desk->messages().constFirst();
        QVERIFY2(said.startsWith(u"“film.mp4” was not attached: it has 26.00 MiB"_s), qPrintable(said));
    }

    void shouldOfferTheOutlineOfTheKind()
    {
        QVERIFY(!offer()->isVisible());
        body()->selectAll();
        QTest::keyClick(body(), Qt::Key_Delete);
        QVERIFY(!offer()->isVisible()); // What an accomplishment's would ask has fields of its own.
        auto *kind = field<QComboBox>(u"Kind"_s);
        kind->setCurrentIndex(kind->findText(u"Praise"_s));
        QVERIFY(offer()->isVisible());
        QTest::mouseClick(offer(), Qt::LeftButton);
        QVERIFY2(body()->toPlainText().contains(u"**In their words:**\n\n> "), qPrintable(body()->toPlainText()));
    }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QApplication, Headway::WritingTest)

#include "writingtest.moc"
