// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "undosteps.h"

#include "careerfolder.h"
#include "entrybuilder.h"
#include "focusedtext.h"
#include "headwaytest.h"
#include "shellactions.h"

#include <QApplication>
#include <QSignalSpy>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace Headway {

/** What the window is told of steps that follow each other faster than it hears of them. */
class UndoStepsTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CareerFolder> m_folder;
    std::unique_ptr<Career> m_career;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<FocusedText> m_text;
    std::unique_ptr<ShellActions> m_actions;
    std::unique_ptr<UndoSteps> m_steps;
    int m_flushed = 0;

    QFuture<Result<void>> add(const Entry &entry) const
    {
        return m_career->perform({entry.title}, [entry, now = m_folder->clock.now()](Session &session) {
            return EntryRepository(session).insert(entry, now);
        });
    }
    static QStringList texts(const QSignalSpy &told)
    {
        QStringList found;
        for (const QVariantList &arguments : told)
            found << arguments.constFirst().toString();
        return found;
    }

private Q_SLOTS:
    void init()
    {
        m_flushed = 0;
        m_folder = std::make_unique<CareerFolder>();
        m_career = m_folder->create();
        m_window = std::make_unique<QWidget>();
        m_text = std::make_unique<FocusedText>(m_window.get());
        m_actions = std::make_unique<ShellActions>();
        m_steps = std::make_unique<UndoSteps>(*m_career, *m_text, *m_actions, [this] { ++m_flushed; });
    }

    void cleanup()
    {
        m_steps.reset();
        m_actions.reset();
        m_text.reset();
        m_window.reset();
        m_career.reset();
    }

    void shouldNameEachOfTwoQuickSteps()
    {
        const Entry one = EntryBuilder{}.titled("One"), two = EntryBuilder{}.titled("Two");
        QVERIFY(wentWell(add(one)) && wentWell(add(two)));
        QSignalSpy undone(m_steps.get(), &UndoSteps::undone);
        m_steps->undoCareer();
        m_steps->undoCareer();
        QVERIFY(wentWell(m_career->publish())); // Both are done before the window hears of the first.
        QTRY_COMPARE(texts(undone), (QStringList{u"Two"_s, u"One"_s}));
        QCOMPARE(undone.first().at(1).value<ChangeSet>().entries, QSet<EntryId>{two.id});
        QCOMPARE(undone.last().at(1).value<ChangeSet>().entries, QSet<EntryId>{one.id});
        QSignalSpy redone(m_steps.get(), &UndoSteps::redone);
        m_steps->redoCareer();
        m_steps->redoCareer();
        QVERIFY(wentWell(m_career->publish()));
        QTRY_COMPARE(texts(redone), (QStringList{u"One"_s, u"Two"_s}));
    }

    void shouldNameAStepThatAnEditFollowsAtOnce()
    {
        QVERIFY(wentWell(add(EntryBuilder{}.titled("One"))));
        QSignalSpy undone(m_steps.get(), &UndoSteps::undone);
        m_steps->undoCareer();
        QVERIFY(wentWell(add(EntryBuilder{}.titled("Two")))); // Nothing can be done again behind it.
        QTRY_COMPARE(texts(undone), QStringList{u"One"_s});
    }

    void shouldSaveWhatIsTypedBeforeEitherStep()
    {
        QVERIFY(wentWell(add(EntryBuilder{}.titled("One"))));
        m_steps->undoCareer();
        QCOMPARE(m_flushed, 1);
        m_steps->redoCareer();
        QCOMPARE(m_flushed, 2);
    }

    void shouldSayThatThereIsNothingToTakeBack()
    {
        QSignalSpy failed(m_steps.get(), &UndoSteps::failed);
        m_steps->undoCareer();
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(failed.first().first().value<Error>().kind, Error::Kind::NotFound);
    }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QApplication, Headway::UndoStepsTest)

#include "undostepstest.moc"
