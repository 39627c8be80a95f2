// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hitmarks.h"

#include "colours.h"
#include "headwaytest.h"
#include "look.h"
#include "searchparser.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QTextCharFormat>

using namespace Qt::StringLiterals;

namespace Headway {

/** The marks at what a search found. */
class HitMarksTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Look::install(*qApp); }

    void shouldBeReadByDayAndByNight_data()
    {
        QTest::addColumn<Qt::ColorScheme>("scheme");
        QTest::newRow("day") << Qt::ColorScheme::Light;
        QTest::newRow("night") << Qt::ColorScheme::Dark;
    }

    void shouldBeReadByDayAndByNight()
    {
        QFETCH(Qt::ColorScheme, scheme);
        Look::show(scheme);
        const QPalette palette = QApplication::palette();
        const QTextCharFormat format = hitFormat(palette);
        QVERIFY(contrast(format.foreground().color(), format.background().color()) >= 4.5);
        QCOMPARE(format.underlineStyle(), QTextCharFormat::SingleUnderline); // Not by colour alone.
        QVERIFY(contrast(format.underlineColor(), palette.color(QPalette::Base)) >= 3);
    }

    void shouldMarkEachPlaceAndNoneOnceNothingIsSought()
    {
        QPlainTextEdit edit(u"Cut waiting\nand waiting again"_s);
        auto *marks = new HitMarks(&edit);
        marks->setHits(hits(u"wait"_s));
        QCOMPARE(marked(edit), (QStringList{u"waiting"_s, u"waiting"_s}));
        marks->setHits({});
        QVERIFY(edit.extraSelections().isEmpty());
    }

    void shouldMarkAnotherTextAsSoonAsItIsShown()
    {
        QPlainTextEdit edit(u"Cut waiting"_s);
        (new HitMarks(&edit))->setHits(hits(u"wait"_s));
        edit.setPlainText(u"No more waits"_s);
        QTRY_COMPARE(marked(edit), QStringList{u"waits"_s});
    }

    /** Typing must not become slow by them. */
    void shouldMarkNoMoreThanAnybodyLooksThrough()
    {
        QPlainTextEdit edit(u"cut\n"_s.repeated(5000));
        (new HitMarks(&edit))->setHits(hits(u"cut"_s));
        QCOMPARE(edit.extraSelections().size(), 1000);
    }

private:
    static SearchHits hits(const QString &typed)
    {
        return SearchHits(SearchParser(QLocale()).parse(typed, QDate(2026, 11, 3)));
    }
    static QStringList marked(const QPlainTextEdit &edit)
    {
        QStringList words;
        for (const auto &selection : edit.extraSelections())
            words << selection.cursor.selectedText();
        return words;
    }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QApplication, Headway::HitMarksTest)

#include "hitmarkstest.moc"
