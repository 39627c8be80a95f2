// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entryoutlines.h"
#include "headwaytest.h"

#include <QCoreApplication>
#include <QSet>

using namespace Headway;
using namespace Qt::StringLiterals;

class EntryOutlinesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldHaveQuestionsOfItsOwnForEveryKind()
    {
        QSet<QString> outlines;
        for (const auto &kind : enumNames<EntryKind>) {
            const QString outline = outlineFor(kind.value);
            if (kind.value == EntryKind::Accomplishment) {
                QVERIFY(outline.isEmpty()); // It has fields.
                continue;
            }
            QVERIFY2(outline.count(u"**") >= 6 && outline.startsWith(u"**"), qPrintable(outline));
            outlines << outline;
        }
        QCOMPARE(outlines.size(), qsizetype(std::size(enumNames<EntryKind>)) - 1);
    }

    void shouldLeaveOutWhatNobodyAnswered_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("printed");
        QTest::newRow("all of it") << outlineFor(EntryKind::Praise) << QString();
        QTest::newRow("some of it") << u"**Who said it, and when:** Dana\n\n**In their words:**\n\n> \n\n"
                                       "**What it was for:** \n\n**May I quote it?** Yes"_s
                                    << u"**Who said it, and when:** Dana\n\n**May I quote it?** Yes"_s;
        QTest::newRow("answered below") << u"**In their words:**\n\n> Well done"_s
                                        << u"**In their words:**\n\n> Well done"_s;
        QTest::newRow("words of one's own")
            << u"**Next steps:**\n\n**Ward 7:** more "_s << u"**Next steps:**\n\n**Ward 7:** more "_s;
    }

    void shouldLeaveOutWhatNobodyAnswered()
    {
        QFETCH(const QString, body);
        QTEST(withoutOpenQuestions(body), "printed");
    }

    void shouldLeaveRoomForWordsThatAreSomebodysOwn()
    {
        QCOMPARE(outlineFor(EntryKind::Praise), u"**Who said it, and when:** \n\n**In their words:**\n\n> \n\n"
                                                "**What it was for:** \n\n**May I quote it?** "_s);
    }
};

HEADWAY_TEST_MAIN(QCoreApplication, EntryOutlinesTest)
#include "entryoutlinestest.moc"
