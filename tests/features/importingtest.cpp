// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk.h"
#include "headwaytest.h"
#include "importdialog.h"
#include "zipbuilder.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace Headway {

/** Somebody comes from another program with their journal: by File > Import. */
class ImportingTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Desk> m_desk;

    ImportDialog *dialog() const { return m_desk->window().findChild<ImportDialog *>(); }
    QPushButton *button(const QString &text) const
    {
        for (auto *candidate : dialog()->findChildren<QPushButton *>()) {
            if (candidate->text().remove(u'&') == text && candidate->isVisible())
                return candidate;
        }
        return nullptr;
    }
    QString said() const { return dialog()->findChild<QLabel *>()->text(); }
    /** Presses Import, and Close when all is there. */
    void goThrough()
    {
        QTRY_VERIFY(button(u"Import"_s) && button(u"Import"_s)->isEnabled());
        QTest::keyClick(button(u"Import"_s), Qt::Key_Return);
        QTRY_VERIFY(button(u"Close"_s));
    }
    QStringList journal() const { return titles(m_desk->application->window()->career().reader()); }

    QString givenAFolderOfRedNotebook()
    {
        const QString folder = m_desk->scratch.filePath(u"diary"_s);
        QDir().mkpath(folder);
        QFile month(folder + u"/2026-01.txt");
        if (month.open(QIODevice::WriteOnly))
            month.write("5:\n  text: Moved the round.\n40:\n  text: No such day.\n");
        return folder;
    }
    QString givenAnExportOfDayOne()
    {
        const QString zip = m_desk->scratch.filePath(u"Export.zip"_s);
        const bool written =
            ZipBuilder()
                .with("Journal.json", "{\"entries\": [{\"uuid\": \"A1\", \"creationDate\": \"2026-03-01T20:00:00Z\", "
                                      "\"timeZone\": \"Asia/Tokyo\", \"text\": \"New ward ![](dayone-moment://P1)\", "
                                      "\"photos\": [{\"identifier\": \"P1\", \"md5\": \"aa\", \"type\": \"png\"}]}]}")
                .with("photos/aa.png", "picture")
                .write(zip);
        return written ? zip : QString();
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        QVERIFY(m_desk->open(m_desk->make("anna.headway")));
    }

    void cleanup() { m_desk.reset(); }

    void shouldBringAFolderAndTakeItBackInOneStep()
    {
        const QStringList before = journal();
        m_desk->prompt.file = givenAFolderOfRedNotebook();
        m_desk->actions().importFolder->trigger();
        QTRY_VERIFY(said().startsWith(u"diary holds 1 entry"));
        goThrough();
        QCOMPARE(journal(), before + QStringList{u"Moved the round."_s}); // It is the older one.
        const auto lists = dialog()->findChildren<QPlainTextEdit *>();
        QVERIFY(std::ranges::any_of(lists, [](const QPlainTextEdit *list) {
            return list->isVisible() && list->toPlainText().contains(u"2026-01.txt, line 4: There is no day “40”");
        }));
        QTest::keyClick(button(u"Close"_s), Qt::Key_Return);
        m_desk->actions().undo->trigger();
        QTRY_COMPARE(journal(), before);
    }

    void shouldBringPicturesWithTheirEntries()
    {
        m_desk->prompt.file = givenAnExportOfDayOne();
        m_desk->actions().importJournal->trigger();
        QTRY_VERIFY(said().startsWith(u"Export.zip holds 1 entry"));
        goThrough();
        const auto entries = EntryRepository(m_desk->application->window()->career().reader())
                                 .inPeriod(QDate(2026, 3, 2), QDate(2026, 3, 2));
        QCOMPARE(entries->size(), 1);
        QCOMPARE(entries->first().attachments.size(), 1);
        QCOMPARE(entries->first().attachments.first().fileName, u"aa.png"_s);
    }

    void shouldDoNothingWhereNobodyChoseAFile()
    {
        m_desk->prompt.file.clear();
        m_desk->actions().importJournal->trigger();
        m_desk->actions().importFolder->trigger();
        QVERIFY(!dialog());
        QVERIFY(m_desk->prompt.filter.contains(u"*.zip"));
    }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QApplication, Headway::ImportingTest)

#include "importingtest.moc"
