// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "careerfolder.h"
#include "csvmapping.h"
#include "headwaytest.h"
#include "importdialog.h"
#include "pendingedits.h"
#include "settings.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace Headway {

/** The import's dialog before a table: what its columns are is seen, said and remembered. */
class CsvImportTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CareerFolder> m_folder;
    std::unique_ptr<Career> m_career;
    std::unique_ptr<PendingEdits> m_pending;
    std::unique_ptr<QTemporaryDir> m_files;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ImportDialog> m_dialog;

    void open(const QByteArray &text, const QString &name = u"t.csv"_s)
    {
        QFile file(m_files->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(text);
        file.close();
        m_dialog = std::make_unique<ImportDialog>(*m_career, *m_pending, m_folder->clock, *m_settings, file.fileName());
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
        QTRY_VERIFY(!isReading());
    }
    bool isReading() const
    {
        const auto *format = m_dialog->findChild<QComboBox *>(Qt::FindDirectChildrenOnly);
        return format->currentIndex() < 0;
    }
    QComboBox *choice(const QString &name) const
    {
        for (auto *candidate : m_dialog->findChildren<QComboBox *>()) {
            if (candidate->accessibleName() == name && candidate->isVisible())
                return candidate;
        }
        return nullptr;
    }
    static void choose(QComboBox *choice, const QVariant &value)
    {
        choice->setCurrentIndex(choice->findData(value));
        Q_EMIT choice->activated(choice->currentIndex());
    }
    static CsvField fieldOf(const QComboBox *choice) { return choice->currentData().value<CsvField>(); }
    QString list(const QString &name) const
    {
        for (auto *candidate : m_dialog->findChildren<QPlainTextEdit *>()) {
            if (candidate->accessibleName() == name)
                return candidate->toPlainText();
        }
        return {};
    }
    QString held() const { return m_dialog->findChild<QLabel *>(Qt::FindDirectChildrenOnly)->text(); }
    QString beginning() const { return list(u"The first entries"_s); }
    QString skipped() const { return list(u"What is skipped, and why"_s); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<CareerFolder>();
        m_career = m_folder->create();
        m_pending = std::make_unique<PendingEdits>(*m_career);
        m_files = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_files->filePath(u"settings.ini"_s));
    }

    void cleanup()
    {
        m_dialog.reset();
        m_settings.reset();
        m_pending.reset();
        m_career.reset();
    }

    void shouldShowWhatItTakesTheColumnsFor()
    {
        open("Date,What,Foo\n2026-11-03,Cut onboarding,x\n");
        QCOMPARE(fieldOf(choice(u"What “Date” is"_s)), CsvField::Date);
        QCOMPARE(fieldOf(choice(u"What “What” is"_s)), CsvField::Title);
        QCOMPARE(fieldOf(choice(u"What “Foo” is"_s)), CsvField::Ignored);
        QVERIFY2(beginning().endsWith(u"Cut onboarding"), qPrintable(beginning()));
    }

    void shouldReadOtherwiseAsSoonAsItIsTold()
    {
        open("Date,What,Foo\n2026-11-03,Cut onboarding,Better\n");
        choose(choice(u"What “What” is"_s), QVariant::fromValue(CsvField::Text));
        choose(choice(u"What “Foo” is"_s), QVariant::fromValue(CsvField::Title));
        QTRY_VERIFY(beginning().endsWith(u"Better"));
    }

    void shouldSayWhyARowIsSkippedAndMendIt()
    {
        open("Date,What\n13/11/2026,a\n11/12/2026,b\nsoon,c\n");
        QVERIFY2(skipped().contains(u"“soon” cannot be read as a date."), qPrintable(skipped()));
        choose(choice(u"What “Date” is"_s), QVariant::fromValue(CsvField::Ignored));
        QTRY_VERIFY(skipped().contains(u"The row has no date."));
        choose(choice(u"What “Date” is"_s), QVariant::fromValue(CsvField::Date));
        QTRY_VERIFY(!skipped().contains(u"The row has no date."));
    }

    void shouldReadDatesAsTheyAreWrittenElsewhere()
    {
        open("Date,What\n03/11/2026,a\n");
        QVERIFY2(held().contains(u"3 November 2026"), qPrintable(held()));
        choose(choice(u"Order of dates"_s), QVariant::fromValue(CsvDates::MonthDayYear));
        QTRY_VERIFY2(held().contains(u"11 March 2026"), qPrintable(held()));
    }

    void shouldShowFiguresAndReadThemOtherwise()
    {
        open("Date,What,Before,After,Unit\n2026-11-03,a,\"1.250\",980,EUR\n");
        QVERIFY2(beginning().contains(u"1.25"), qPrintable(beginning()));
        choose(choice(u"How numbers are written"_s), QVariant::fromValue(CsvNumbers::Comma));
        QTRY_VERIFY2(beginning().contains(u"1,250"), qPrintable(beginning()));
    }

    void shouldNeverBeHigherThanTheScreen()
    {
        QByteArray header("Date,What");
        for (int i = 0; i < 40; ++i)
            header += ",Column " + QByteArray::number(i);
        open(header + "\n" + QByteArray("soon,b\n").repeated(40) + QByteArray("2026-11-03,a,x,y\n").repeated(9));
        QVERIFY(m_dialog->frameGeometry().height() <= m_dialog->screen()->availableGeometry().height());
        QVERIFY(m_dialog->minimumSizeHint().height() < 540); // Of 1080 pixels at twice their size.
        const auto *columns = m_dialog->findChild<QScrollArea *>();
        QVERIFY(columns->widget()->width() <= columns->viewport()->width());
    }

    void shouldSayOnceItIsDoneWhatDidNotComeIn()
    {
        open("Date,What,Shift\n2026-11-03,a,night\nsoon,b,\n");
        QVERIFY2(skipped().contains(u"The column “Shift” is not imported"), qPrintable(skipped()));
        for (auto *button : m_dialog->findChildren<QPushButton *>()) {
            if (button->text().remove(u'&') == u"Import")
                button->click();
        }
        const auto told = [this] {
            for (const auto *label : m_dialog->findChildren<QLabel *>()) {
                if (label->isVisible() && label->text() == u"2 part(s) of it did not come in as they stand there:")
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(told());
    }

    void shouldRememberItForTheNextTableOfItsKind()
    {
        open("Date,What,Foo\n2026-11-03,Cut onboarding,Better\n");
        choose(choice(u"What “What” is"_s), QVariant::fromValue(CsvField::Ignored));
        choose(choice(u"What “Foo” is"_s), QVariant::fromValue(CsvField::Title));
        QTRY_VERIFY(beginning().endsWith(u"Better"));
        open("Date,What,Foo\n2026-11-04,Other,Next\n", u"u.csv"_s);
        QTRY_VERIFY(beginning().endsWith(u"Next"));
        QCOMPARE(fieldOf(choice(u"What “Foo” is"_s)), CsvField::Title);
        open("Date,What\n2026-11-04,Other\n", u"v.csv"_s);
        QVERIFY(beginning().endsWith(u"Other"));
    }

    void shouldAskNothingOfItsOwnExport()
    {
        open("date,title,headway_id\n2026-11-03,a,1\n");
        QVERIFY(!choice(u"What “date” is"_s));
    }

    void shouldImportAsItWasShown()
    {
        open("Date,What,Foo\n2026-11-03,Cut onboarding,Better\n");
        choose(choice(u"What “What” is"_s), QVariant::fromValue(CsvField::Text));
        choose(choice(u"What “Foo” is"_s), QVariant::fromValue(CsvField::Title));
        QTRY_VERIFY(beginning().endsWith(u"Better"));
        for (auto *button : m_dialog->findChildren<QPushButton *>()) {
            if (button->text().remove(u'&') == u"Import")
                button->click();
        }
        QTRY_COMPARE(EntryRepository(m_career->reader()).count().value(), 1);
        const Entry entry = EntryRepository(m_career->reader()).inPeriod({}, {})->first();
        QCOMPARE(entry.title, u"Better"_s);
        QCOMPARE(entry.body, u"Cut onboarding"_s);
    }

    void shouldAskWhetherNotesHaveTheDateOfTheirFile()
    {
        open("Text\n", u"undated.md"_s);
        auto *files = [this] {
            for (auto *box : m_dialog->findChildren<QCheckBox *>()) {
                if (box->isVisible())
                    return box;
            }
            return static_cast<QCheckBox *>(nullptr);
        }();
        QVERIFY(files);
        QVERIFY(skipped().contains(u"There is no date"));
        files->click();
        QTRY_VERIFY(skipped().isEmpty());
    }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QApplication, Headway::CsvImportTest)

#include "csvimporttest.moc"
