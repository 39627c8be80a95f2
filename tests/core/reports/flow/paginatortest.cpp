// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paginator.h"

#include "headwaytest.h"

using namespace Headway;

namespace {

constexpr double pageHeight = 100;

Atom line(double height = 10)
{
    return {.height = height};
}

Atom kept(double height = 10)
{
    return {.height = height, .mayBeginPage = false};
}

std::deque<Atom> lines(int count)
{
    return std::deque<Atom>(static_cast<size_t>(count), line());
}

size_t countOnPage(const std::deque<Atom> &atoms)
{
    const auto cut = cutPage(atoms, pageHeight, true);
    return cut ? cut->tops.size() : 0;
}

} // namespace

class PaginatorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldFillAPage() { QCOMPARE(countOnPage(lines(25)), 10u); }

    void shouldTakeTheRestOfACompleteGalley() { QCOMPARE(countOnPage(lines(7)), 7u); }

    void shouldWaitForMoreWhereTheGalleyIsNotComplete()
    {
        QVERIFY(!cutPage(lines(7), pageHeight, false));
        QVERIFY(!cutPage({}, pageHeight, false));
    }

    void shouldCountTheWhiteAboveAtomsButNotAtTheTop()
    {
        std::deque<Atom> atoms{{.spaceBefore = 50, .height = 10}, {.spaceBefore = 20, .height = 10}};
        const auto cut = cutPage(atoms, pageHeight, true);
        QCOMPARE(cut->tops, (std::vector<double>{0, 30}));
    }

    void shouldKeepAHeadingWithWhatFollows()
    {
        std::deque<Atom> atoms = lines(9);
        atoms.push_back(line()); // The heading would be the last on the page.
        atoms.push_back(kept());
        atoms.push_back(kept());
        QCOMPARE(countOnPage(atoms), 9u);
    }

    void shouldBreakAChainThatIsLongerThanAPage()
    {
        std::deque<Atom> atoms{line()};
        atoms.insert(atoms.end(), 30, kept());
        QCOMPARE(countOnPage(atoms), 10u);
    }

    void shouldSetWhatIsTallerThanAPageOnAPageOfItsOwn()
    {
        QCOMPARE(countOnPage({line(250), line()}), 1u);
        QCOMPARE(countOnPage({line(), line(250)}), 1u);
    }

    void shouldBeginAPageWhereItMust()
    {
        std::deque<Atom> atoms = lines(3);
        atoms[1].mustBeginPage = true;
        QCOMPARE(countOnPage(atoms), 1u);
    }

    void shouldLeaveAPageNearlyEmptyOnlyWhereThatIsWanted()
    {
        std::deque<Atom> atoms = lines(8);
        atoms[1].mustBeginPage = true;
        atoms[1].unlessNearlyEmpty = true;
        QCOMPARE(countOnPage(atoms), 8u);
        atoms[5].mustBeginPage = true;
        atoms[5].unlessNearlyEmpty = true;
        QCOMPARE(countOnPage(atoms), 5u);
    }

    void shouldLeaveRoomForARepeatedHead()
    {
        std::deque<Atom> atoms = lines(25);
        const auto head = std::make_shared<const RepeatedHead>(RepeatedHead{15, {}});
        for (Atom &atom : atoms)
            atom.head = head;
        const auto cut = cutPage(atoms, pageHeight, true);
        QVERIFY(cut->repeatsHead);
        QCOMPARE(cut->tops.front(), 15.0);
        QCOMPARE(cut->tops.size(), 8u);
    }

    void shouldSaveALastPageOfAFewLinesByTighteningTheWhite()
    {
        std::deque<Atom> atoms;
        for (int i = 0; i < 13; ++i)
            atoms.push_back({.spaceBefore = 6, .height = 10}); // Six on a page, and one left over.
        const auto pages = closingPages(atoms, pageHeight);
        QCOMPARE(pages.size(), 2u);
        QCOMPARE(pages.front().tops.size(), 7u);
        QCOMPARE(pages.back().tops.size(), 6u);
        QVERIFY(pages.front().tops.at(1) < 16);
        QVERIFY(pages.front().tops.back() + 10 <= pageHeight);
    }

    void shouldLeaveTheWhiteWhereThatSavesNoPage()
    {
        std::deque<Atom> full = lines(20);
        full.push_back(line()); // No white to be had.
        QCOMPARE(closingPages(full, pageHeight).size(), 3u);
        std::deque<Atom> enough;
        for (int i = 0; i < 14; ++i)
            enough.push_back({.spaceBefore = 6, .height = 10});
        enough.insert(enough.end(), 2, line()); // The last page is well begun.
        const auto pages = closingPages(enough, pageHeight);
        QCOMPARE(pages.size(), 3u);
        QCOMPARE(pages.front().tops.at(1), 16.0);
    }

    void shouldFetchTheLastLineOfARecordBackByTighteningTheWhite()
    {
        std::deque<Atom> atoms;
        for (int i = 0; i < 20; ++i)
            atoms.push_back({.spaceBefore = 6, .height = 10}); // Six on a page.
        QCOMPARE(countOnPage(atoms), 6u);
        atoms[6].isLastLine = true;
        QCOMPARE(countOnPage(atoms), 7u);
        atoms[6].height = 40; // There is no such room.
        QCOMPARE(countOnPage(atoms), 6u);
        atoms[6].height = 10;
        atoms.resize(7);
        QVERIFY(!cutPage(atoms, pageHeight, false)); // More may follow that goes on the page.
    }

    void shouldCutFromTheAtomThatItIsTold()
    {
        std::deque<Atom> atoms = lines(25);
        atoms[12].mustBeginPage = true;
        QCOMPARE(cutPage(atoms, pageHeight, true, 10)->tops.size(), 2u);
        QVERIFY(!cutPage(atoms, pageHeight, false, 20));
    }
};

HEADWAY_TEST_MAIN(QCoreApplication, PaginatorTest)
#include "paginatortest.moc"
