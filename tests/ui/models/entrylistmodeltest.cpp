// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entrylistmodel.h"
#include "careerfolder.h"
#include "careernames.h"
#include "entrybuilder.h"
#include "headwaytest.h"
#include "journaledits.h"
#include "losttable.h"
#include "pendingedits.h"
#include "searchparser.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace Headway {

/** The journal's list over a real career file. */
class EntryListModelTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CareerFolder> m_folder;
    std::unique_ptr<Career> m_career;
    std::unique_ptr<CareerNames> m_names;
    SearchParser m_parser{QLocale()};

    void add(const Entry &entry)
    {
        QVERIFY(capture(*m_career, entry, m_folder->clock.now()));
        QCoreApplication::processEvents(); // The career tells of it through the event loop.
    }

    /** Adds entries in one action, as an import does, one a day back from the date. */
    QList<Entry> addMany(int count, QDate from)
    {
        QList<Entry> entries;
        for (int i = 0; i < count; ++i)
            entries << EntryBuilder{}.on(from.addDays(-i)).titled("One of many").build();
        const auto write = [entries, now = m_folder->clock.now()](Session &session) {
            for (const Entry &entry : entries) {
                if (const auto written = EntryRepository(session).insert(entry, now); !written)
                    return written;
            }
            return Result<void>();
        };
        QFuture<Result<void>>(m_career->perform({u"Import"_s}, write)).waitForFinished();
        return entries;
    }

    void edit(const Entry &entry)
    {
        QVERIFY(wentWell(m_career->perform({u"Edit"_s}, [entry, now = m_folder->clock.now()](Session &session) {
            return EntryRepository(session).update(entry, now);
        })));
        QCoreApplication::processEvents(); // The career tells of it through the event loop.
    }

    SearchQuery words(const QString &typed) const { return m_parser.parse(typed, m_folder->clock.today()); }

    static QStringList shown(const EntryListModel &model)
    {
        QStringList lines;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row);
            lines << (index.data(EntryListModel::IsMonthRole).toBool() ? u"-- "_s : QString()) +
                         index.data().toString();
        }
        return lines;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<CareerFolder>();
        m_career = m_folder->create();
        QVERIFY(m_career);
        m_names = std::make_unique<CareerNames>(*m_career);
    }

    void cleanup()
    {
        m_names.reset();
        m_career.reset();
        m_folder.reset();
    }

    void shouldGroupEntriesByMonthNewestFirst()
    {
        add(EntryBuilder{}.on("2026-10-28").titled("Trained two nurses").build());
        add(EntryBuilder{}.on("2026-11-03").titled("Cut onboarding").build());
        const EntryListModel model(*m_career, *m_names);
        QCOMPARE(shown(model), (QStringList{u"-- November 2026"_s, u"Cut onboarding"_s, u"-- October 2026"_s,
                                            u"Trained two nurses"_s}));
        QVERIFY(!(model.flags(model.index(0)) & Qt::ItemIsSelectable));
    }

    void shouldTakeInWhatIsCapturedWithoutReset()
    {
        EntryListModel model(*m_career, *m_names);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        add(EntryBuilder{}.on("2026-11-03").titled("First").build());
        const QPersistentModelIndex first = model.index(1);
        add(EntryBuilder{}.on("2026-11-05").titled("Second").build());
        add(EntryBuilder{}.on("2026-09-01").titled("Earlier").build());
        QCOMPARE(shown(model),
                 (QStringList{u"-- November 2026"_s, u"Second"_s, u"First"_s, u"-- September 2026"_s, u"Earlier"_s}));
        QCOMPARE(first.row(), 2);
        QCOMPARE(resets.size(), 0);
    }

    void shouldMoveAnEntryWhoseDateChanges()
    {
        const Entry entry = EntryBuilder{}.on("2026-11-03").titled("Moved").build();
        add(entry);
        add(EntryBuilder{}.on("2026-11-05").titled("Stays").build());
        EntryListModel model(*m_career, *m_names);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        PendingEdits pending(*m_career);
        JournalEdits edits(pending, m_folder->clock);
        auto saved = edits.setDate({entry.id, entry.title}, QDate(2026, 8, 1));
        QTRY_VERIFY(saved.isFinished());
        QTRY_COMPARE(shown(model), (QStringList{u"-- November 2026"_s, u"Stays"_s, u"-- August 2026"_s, u"Moved"_s}));
    }

    void shouldLetAnEntryGoAndComeBackByUndo()
    {
        const Entry entry = EntryBuilder{}.on("2026-11-03").titled("Gone").build();
        add(entry);
        EntryListModel model(*m_career, *m_names);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        PendingEdits pending(*m_career);
        JournalEdits edits(pending, m_folder->clock);
        edits.moveToTrash(entry.id, entry.title);
        QTRY_VERIFY(model.isEmpty());
        m_career->undo();
        QTRY_COMPARE(model.rowOf(entry.id), 1);
    }

    void shouldShowTheChangeOfTheFirstFigure()
    {
        add(EntryBuilder{}.on("2026-11-03").titled("Cut").measured("Onboarding", 10, 6, "days").build());
        const EntryListModel model(*m_career, *m_names);
        QCOMPARE(model.index(1).data(EntryListModel::FigureRole).toString(), u"−40\u00a0%"_s);
    }

    void shouldFetchFurtherPagesOnDemand()
    {
        for (int i = 0; i < 300; ++i)
            QVERIFY(capture(*m_career, EntryBuilder{}.on("2026-11-03").titled("One of many").build(),
                            m_folder->clock.now()));
        QCoreApplication::processEvents();
        EntryListModel model(*m_career, *m_names);
        QVERIFY(model.rowCount() < 100);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        while (model.canFetchMore({}))
            model.fetchMore({});
        QCOMPARE(model.rowCount(), 301);
    }

    void shouldReadOnToAnEntryWithoutHoldingUpTheWindow()
    {
        const QList<Entry> entries = addMany(400, QDate(2026, 11, 3));
        QCoreApplication::processEvents();
        EntryListModel model(*m_career, *m_names);
        const QPersistentModelIndex first = model.index(1);
        model.seek(entries.at(350).id);
        // Made now, since it fetches rows of its own.
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(model.isSeeking());
        QCOMPARE(model.rowOf(entries.at(350).id), -1);
        QVERIFY(!model.canFetchMore({}));
        QTRY_VERIFY(model.rowOf(entries.at(350).id) > 350);
        QVERIFY(!model.isSeeking());
        QCOMPARE(first.row(), 1);
        QVERIFY(model.rowOf(entries.at(360).id) > 360); // Its neighbours below.
        while (model.canFetchMore({}))
            model.fetchMore({});
        QVERIFY(model.rowOf(entries.constLast().id) > 400);
    }

    void shouldEndTheSearchForAnEntryThatIsGone()
    {
        addMany(100, QDate(2026, 11, 3));
        QCoreApplication::processEvents();
        EntryListModel model(*m_career, *m_names);
        model.seek(EntryId::make());
        QVERIFY(model.isSeeking());
        QTRY_VERIFY(!model.isSeeking());
        QVERIFY(!model.isEmpty());
    }

    void shouldSeekNoMoreOnceThatFailedAndSeekAgain()
    {
        const QList<Entry> entries = addMany(400, QDate(2026, 11, 3));
        QCoreApplication::processEvents();
        EntryListModel model(*m_career, *m_names);
        LostTable lost(m_career->reader().path(), "entry");
        model.seek(entries.at(350).id);
        QTRY_VERIFY(model.failure());
        QVERIFY(!model.isSeeking());
        lost.putBack();
        model.seek(entries.at(350).id);
        QVERIFY(model.isSeeking());
        QTRY_VERIFY(model.rowOf(entries.at(350).id) > 350);
        QVERIFY(!model.failure());
    }

    void shouldMissNoChangeWhileItReadsOn()
    {
        const QList<Entry> entries = addMany(400, QDate(2026, 11, 3));
        QCoreApplication::processEvents();
        EntryListModel model(*m_career, *m_names);
        model.seek(entries.at(350).id);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const Entry late = EntryBuilder{}.on("2026-11-01").titled("Late").build();
        add(late);
        QTRY_VERIFY(model.rowOf(entries.at(350).id) > 0);
        QTRY_VERIFY(model.rowOf(late.id) > 0);
    }

    void shouldTakeInALargeImportWithoutHoldingUpTheWindow()
    {
        add(EntryBuilder{}.on("2024-01-01").titled("The oldest").build());
        EntryListModel model(*m_career, *m_names);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QPersistentModelIndex oldest = model.index(1);
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        // Connected later than the model, so that it has seen the import when this is called.
        connect(m_career.get(), &Career::changed, &model, [&] { QVERIFY(inserted.isEmpty()); });
        addMany(300, QDate(2026, 11, 3));
        QTRY_VERIFY(model.rowCount() > 300);
        QVERIFY(oldest.row() > 300);
        QCOMPARE(resets.size(), 0);
    }

    void shouldShowWhatWasSoughtWhenASearchIsClearedAndNotTheTopBefore()
    {
        const QList<Entry> many = addMany(200, QDate(2026, 11, 3));
        add(EntryBuilder{}.on("2025-01-01").titled("Zebra").build());
        EntryListModel model(*m_career, *m_names);
        model.search(words(u"zebra"_s));
        QTRY_VERIFY(model.isSettled());
        const EntryId found = model.entryAt(1);
        model.search({}, found);
        QCOMPARE(model.entryAt(1), found);
        QVERIFY(!model.isSettled());
        QTRY_VERIFY(model.rowOf(found) > 200);
        QVERIFY(model.isSettled());
    }

    void shouldFindAsOneTypesAndShowAllAgain()
    {
        add(EntryBuilder{}.on("2026-11-03").titled("Cut onboarding").saying("团队很快达成一致").build());
        add(EntryBuilder{}.on("2026-11-05").titled("Praise from the night shift").build());
        EntryListModel model(*m_career, *m_names);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.search(words(u"onb"_s));
        QTRY_VERIFY(model.isSettled());
        QCOMPARE(shown(model), (QStringList{u"-- November 2026"_s, u"Cut onboarding"_s}));
        model.search(words(u"团队"_s));
        QTRY_VERIFY(model.isSettled());
        QCOMPARE(model.rowCount(), 2);
        model.search({});
        QCOMPARE(model.rowCount(), 3);
    }

    void shouldMoveItsRowsByRelevanceAndBackWithoutReset()
    {
        add(EntryBuilder{}.on("2026-10-01").titled("Sepsis").build());
        add(EntryBuilder{}.on("2026-11-02").titled("One of many").saying("words, of which sepsis is one").build());
        add(EntryBuilder{}.on("2026-11-03").titled("Something else").build());
        EntryListModel model(*m_career, *m_names);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        const QSignalSpy moves(&model, &QAbstractItemModel::rowsMoved);
        const QPersistentModelIndex chosen = model.index(model.rowOf(model.entryAt(4)));
        QCOMPARE(chosen.data().toString(), u"Sepsis"_s);
        model.search(words(u"sepsis"_s));
        model.setOrder(SearchOrder::Relevance);
        QTRY_COMPARE(shown(model), (QStringList{u"Sepsis"_s, u"One of many"_s}));
        QCOMPARE(chosen.row(), 0);
        model.setOrder(SearchOrder::Newest);
        QTRY_COMPARE(shown(model),
                     (QStringList{u"-- November 2026"_s, u"One of many"_s, u"-- October 2026"_s, u"Sepsis"_s}));
        QCOMPARE(chosen.row(), 3);
        model.search({});
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(resets.size(), 0);
        QCOMPARE(moves.size(), 0); // One by one, they would take the square of their number.
    }

    void shouldTouchNoOtherRowThanThatOfTheEntryThatIsTyped()
    {
        const QList<Entry> entries = addMany(50, QDate(2026, 11, 3));
        const EntryListModel model(*m_career, *m_names);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        const QSignalSpy removals(&model, &QAbstractItemModel::rowsRemoved);
        Entry typed = entries.at(20);
        typed.title = u"Another title"_s;
        edit(typed);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.constFirst().constFirst().toModelIndex().data().toString(), typed.title);
        QVERIFY(removals.isEmpty());
    }

    void shouldStandAsIfItWasReadAnewWhateverChanges()
    {
        QList<Entry> entries = addMany(40, QDate(2026, 11, 3));
        EntryListModel model(*m_career, *m_names);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto isAsReadAnew = [&] { return shown(model) == shown(EntryListModel(*m_career, *m_names)); };
        for (int i = 0; i < 40; ++i) {
            Entry &entry = entries[(i * 7) % 40];
            entry.title = u"Moved %1"_s.arg(i);
            entry.date = QDate(2026, 11, 3).addDays(-(i * 37) % 400);
            edit(entry);
            QVERIFY2(isAsReadAnew(), qPrintable(shown(model).join(u'\n')));
        }
        for (const Entry &entry : std::as_const(entries)) {
            QVERIFY(wentWell(m_career->perform({u"Delete"_s}, [&](Session &session) {
                return EntryRepository(session).moveToTrash(entry.id, m_folder->clock.now());
            })));
            QCoreApplication::processEvents();
            QVERIFY(isAsReadAnew());
        }
        QVERIFY(model.isEmpty());
    }

    void shouldTellWithoutWhichOperatorsSomethingWouldBeFound()
    {
        add(EntryBuilder{}.titled("Sepsis").build());
        EntryListModel model(*m_career, *m_names);
        model.search(words(u"sepsis kind:setback"_s));
        QTRY_VERIFY(model.isSettled());
        QCOMPARE(model.waysToFindSome().size(), 1);
        model.search(words(u"sepsis"_s));
        QTRY_VERIFY(!model.isEmpty());
        QVERIFY(model.waysToFindSome().isEmpty());
    }

    /** Whoever types waits for no answer, and sees none to what they typed before. */
    void shouldKeepItsRowsUntilTheLastSearchIsAnswered()
    {
        add(EntryBuilder{}.on("2026-11-03").titled("Cut onboarding").build());
        add(EntryBuilder{}.on("2026-11-05").titled("Praise").build());
        EntryListModel model(*m_career, *m_names);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy settled(&model, &EntryListModel::settled);
        for (const QString &typed : {u"c"_s, u"cu"_s, u"cut"_s, u"pr"_s}) {
            model.search(words(typed));
            QCOMPARE(model.rowCount(), 3);
            QVERIFY(!model.isSettled());
        }
        QTRY_VERIFY(model.isSettled());
        QCOMPARE(settled.size(), 1);
        QCOMPARE(shown(model), (QStringList{u"-- November 2026"_s, u"Praise"_s}));
    }

    void shouldSettleOnceAndOnlyWhenAllRowsAreInPlace()
    {
        const Entry entry = EntryBuilder{}.on("2026-11-03").titled("Moved").build();
        add(entry);
        add(EntryBuilder{}.on("2026-11-05").titled("Stays").build());
        EntryListModel model(*m_career, *m_names);
        int settlings = 0;
        connect(&model, &EntryListModel::settled, this, [&] {
            ++settlings;
            QVERIFY(!model.isUpdating());
            QCOMPARE(model.rowCount(), 4);
        });
        connect(&model, &QAbstractItemModel::rowsRemoved, this, [&] { QVERIFY(model.isUpdating()); });
        QVERIFY(wentWell(m_career->perform({u"Move"_s}, [&](Session &session) {
            Entry moved = entry;
            moved.date = QDate(2026, 8, 1);
            return EntryRepository(session).update(moved, m_folder->clock.now());
        })));
        QTRY_COMPARE(settlings, 1);
    }

    void shouldSayWhyTheJournalCannotBeReadAndTryAgain()
    {
        add(EntryBuilder{}.titled("Still there").build());
        LostTable lost(m_career->reader().path(), "entry");
        EntryListModel model(*m_career, *m_names);
        QVERIFY(model.failure());
        QVERIFY(!model.failure()->sentence.isEmpty());
        QVERIFY(!model.canFetchMore({}));
        lost.putBack();
        model.retry();
        QVERIFY(!model.failure());
        QCOMPARE(model.rowCount(), 2);
    }

    void shouldGoOnWithFurtherPagesWhenTheyCanBeReadAgain()
    {
        for (int i = 0; i < 100; ++i)
            QVERIFY(capture(*m_career, EntryBuilder{}.titled("One of many").build(), m_folder->clock.now()));
        QCoreApplication::processEvents();
        EntryListModel model(*m_career, *m_names);
        const int before = model.rowCount();
        LostTable lost(m_career->reader().path(), "metric");
        model.fetchMore({});
        QVERIFY(model.failure());
        QVERIFY(!model.canFetchMore({}));
        QCOMPARE(model.rowCount(), before);
        lost.putBack();
        model.retry();
        while (model.canFetchMore({}))
            model.fetchMore({});
        QCOMPARE(model.rowCount(), 101);
    }

    void shouldSayWhyASearchFailedAndTryAgain()
    {
        add(EntryBuilder{}.titled("Cut onboarding").build());
        EntryListModel model(*m_career, *m_names);
        LostTable lost(m_career->reader().path(), "entry_key");
        model.search(words(u"onb"_s));
        QTRY_VERIFY(model.failure());
        QVERIFY(!model.isSettled());
        lost.putBack();
        model.retry();
        QTRY_VERIFY(model.isSettled());
        QVERIFY(!model.failure());
        QCOMPARE(model.rowCount(), 2);
    }

    void shouldReadAgainWithTheNextChangeWhatCouldNotBeRead()
    {
        LostTable lost(m_career->reader().path(), "entry");
        EntryListModel model(*m_career, *m_names);
        QVERIFY(model.failure());
        lost.putBack();
        add(EntryBuilder{}.titled("New").build());
        QTRY_COMPARE(model.rowCount(), 2);
        QVERIFY(!model.failure());
    }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QCoreApplication, Headway::EntryListModelTest)

#include "entrylistmodeltest.moc"
