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
            QVERIFY2(outline.count(u"**") >= 6 && outline.startsWith(u"**"), qPrintable(outline));
            outlines << outline;
        }
        QCOMPARE(outlines.size(), qsizetype(std::size(enumNames<EntryKind>)));
    }

    void shouldLeaveRoomForWordsThatAreSomebodysOwn()
    {
        QCOMPARE(outlineFor(EntryKind::Praise), u"**Who said it, and when:** \n\n**In their words:**\n\n> \n\n"
                                                "**What it was for:** \n\n**May I quote it?** "_s);
    }
};

HEADWAY_TEST_MAIN(QCoreApplication, EntryOutlinesTest)
#include "entryoutlinestest.moc"
