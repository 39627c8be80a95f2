// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leftoutpane.h"

#include "headwaytest.h"

#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QScrollBar>

using namespace Headway;
using namespace Qt::StringLiterals;

namespace {

QList<LeftOut> severalWithLongReasons(int count)
{
    QList<LeftOut> leftOut;
    for (int i = 0; i < count; ++i) {
        leftOut << LeftOut{.what = u"Told them %1"_s.arg(i),
                           .reasons = {{.kind = LeftOutReason::Kind::TextNamesPerson,
                                        .name = u"Dana Whitfield-Okafor, Director of Nursing"_s,
                                        .person = PersonId::make()}},
                           .date = QDate(2026, 11, 3),
                           .entry = EntryId::make()};
    }
    return leftOut;
}

/** The first row that is not as high as its words are in the width that they are painted in; -1 where all are. */
int rowOfAnotherHeight(const QListView &list)
{
    for (int row = 0; row < list.model()->rowCount(); ++row) {
        const QModelIndex index = list.model()->index(row, 0);
        QStyleOptionViewItem option;
        option.initFrom(&list);
        option.widget = &list;
        if (list.visualRect(index).height() != list.itemDelegate()->sizeHint(option, index).height())
            return row;
    }
    return -1;
}

} // namespace

/** The rows of the list of what a report leaves out. */
class LeftOutRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldBeAsHighAsTheirWordsWhateverTheWidthWasBefore()
    {
        LeftOutPane pane;
        pane.resize(240, 700);
        pane.showRecords(severalWithLongReasons(3), Audience::Boss);
        auto *list = pane.findChild<QListView *>();
        list->setFixedHeight(400); // a list that grows lays its rows out anew by itself
        pane.QWidget::show();
        const QModelIndex first = list->model()->index(0, 0);
        QTRY_VERIFY(list->visualRect(first).isValid() && rowOfAnotherHeight(*list) < 0);
        const int narrow = list->visualRect(first).height();
        pane.resize(520, 700);
        QTRY_COMPARE(rowOfAnotherHeight(*list), -1);
        QVERIFY(list->visualRect(first).height() < narrow);
    }

    void shouldBeAsHighAsTheirWordsBesideAScrollBar()
    {
        for (int width = 240; width < 400; width += 8) {
            LeftOutPane pane;
            pane.resize(width, 500);
            pane.findChild<QListView *>()->setFixedHeight(300);
            pane.showRecords(severalWithLongReasons(2), Audience::Boss);
            pane.QWidget::show();
            const auto *list = pane.findChild<QListView *>();
            QTRY_COMPARE(rowOfAnotherHeight(*list), -1);
            pane.showRecords(severalWithLongReasons(40), Audience::Boss);
            QTRY_VERIFY(list->verticalScrollBar()->maximum() > 0);
            QTRY_COMPARE(rowOfAnotherHeight(*list), -1);
        }
    }

    void shouldNotCallTheReportTheFile()
    {
        LeftOutPane pane;
        pane.showRecords(severalWithLongReasons(1), Audience::Boss);
        QStringList texts;
        for (const QLabel *label : pane.findChildren<QLabel *>())
            texts << label->text();
        QVERIFY(texts.contains(u"This is not printed for your boss, and nothing of it stands in the report’s PDF. Your "
                               "career file keeps all of it."_s));
    }
};

HEADWAY_TEST_MAIN(QApplication, LeftOutRowsTest)
#include "leftoutrowstest.moc"
