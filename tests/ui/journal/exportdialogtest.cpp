// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exportdialog.h"
#include "careerfolder.h"
#include "entrybuilder.h"
#include "headwaytest.h"
#include "scriptedprompt.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace Headway {

/** The export's dialog, as somebody sees it who wants to leave, or to keep a copy of their own. */
class ExportDialogTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CareerFolder> m_folder;
    std::unique_ptr<Career> m_career;
    std::unique_ptr<QTemporaryDir> m_place;
    ScriptedPrompt m_prompt;
    std::unique_ptr<ExportDialog> m_dialog;

    QString said() const
    {
        QStringList words;
        for (const auto *label : m_dialog->findChildren<QLabel *>())
            words << (label->isVisible() ? label->text() : QString());
        words.removeAll(QString());
        return words.join(u' ');
    }
    QPushButton *button(const QString &text) const
    {
        for (auto *candidate : m_dialog->findChildren<QPushButton *>()) {
            if (candidate->isVisible() && candidate->text().remove(u'&') == text)
                return candidate;
        }
        return nullptr;
    }
    void choose(int format) const { m_dialog->findChildren<QRadioButton *>().at(format)->setChecked(true); }
    QString place(const QString &name) const { return m_place->filePath(name); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<CareerFolder>();
        m_career = m_folder->create();
        m_place = std::make_unique<QTemporaryDir>();
        const Entry entry = EntryBuilder{}.on("2026-11-03").titled("Cut onboarding");
        QVERIFY(wentWell(m_career->perform({u"Test"_s}, [&](Session &session) {
            return EntryRepository(session).insert(entry, m_folder->clock.now());
        })));
        m_prompt = {};
        m_dialog = std::make_unique<ExportDialog>(*m_career, m_prompt, u"anna 2026-11-03"_s);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    }

    void cleanup()
    {
        m_dialog.reset();
        m_career.reset();
    }

    void shouldSayThatWhatIsPrivateLeavesToo()
    {
        QVERIFY(said().contains(u"what is private too"));
        QVERIFY(button(u"Choose where…"_s)->hasFocus());
        QCOMPARE(m_dialog->findChildren<QRadioButton *>().size(), 3);
    }

    void shouldWriteAFolder()
    {
        m_prompt.file = place(u"out"_s);
        button(u"Choose where…"_s)->click();
        QVERIFY(m_prompt.suggestion.endsWith(u"/anna 2026-11-03"));
        QTRY_VERIFY(button(u"Close"_s));
        QVERIFY2(said().startsWith(u"1 entry(s) exported to "), qPrintable(said()));
        QVERIFY(QFileInfo::exists(place(u"out/2026-11-03-Cut onboarding.md"_s)));
        button(u"Show in the folder"_s)->click();
        QCOMPARE(m_prompt.folders, QStringList{m_place->path()});
    }

    void shouldWriteATable()
    {
        choose(2);
        m_prompt.file = place(u"out"_s);
        button(u"Choose where…"_s)->click();
        QVERIFY(m_prompt.suggestion.endsWith(u"/anna 2026-11-03.csv"));
        QTRY_VERIFY(button(u"Close"_s));
        QVERIFY(QFileInfo::exists(place(u"out.csv"_s)));
    }

    void shouldTouchNoFolderThatIsThereAndLetAnotherBeChosen()
    {
        QVERIFY(QDir().mkpath(place(u"mine/deep"_s)));
        m_prompt.file = place(u"mine"_s);
        button(u"Choose where…"_s)->click();
        QTRY_VERIFY(said().contains(u"was left as it is"));
        QCOMPARE(QDir(place(u"mine"_s)).entryList(QDir::NoDotAndDotDot | QDir::AllEntries), QStringList{u"deep"_s});
        m_prompt.file = place(u"other"_s);
        button(u"Choose where…"_s)->click();
        QTRY_VERIFY(button(u"Close"_s));
    }

    void shouldDoNothingWhereSomebodyThinksBetterOfIt()
    {
        button(u"Choose where…"_s)->click();
        QVERIFY(button(u"Choose where…"_s));
        QVERIFY(!m_dialog->isWriting());
        button(u"Cancel"_s)->click();
        QVERIFY(!m_dialog->isVisible());
    }

    void shouldSayWhatWentWrongAlsoWhereItIsBeingStopped()
    {
        QVERIFY(QDir().mkpath(place(u"mine/deep"_s)));
        m_prompt.file = place(u"mine"_s);
        button(u"Choose where…"_s)->click();
        m_dialog->reject();
        QTRY_VERIFY(!m_dialog->isWriting());
        QVERIFY(m_dialog->isVisible());
        QVERIFY2(said().contains(u"was left as it is"), qPrintable(said()));
    }

    void shouldLeaveNothingBehindWhereItIsStopped()
    {
        m_prompt.file = place(u"out"_s);
        button(u"Choose where…"_s)->click();
        m_dialog->reject();
        QTRY_VERIFY(!m_dialog->isWriting());
        const QStringList left =
            QDir(m_place->path()).entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::Hidden);
        QVERIFY2(left.isEmpty() || left == QStringList{u"out"_s}, qPrintable(left.join(u' ')));
    }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QApplication, Headway::ExportDialogTest)

#include "exportdialogtest.moc"
