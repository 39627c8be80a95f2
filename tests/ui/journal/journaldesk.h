// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "careerfolder.h"
#include "careernames.h"
#include "emptystate.h"
#include "entrybuilder.h"
#include "entrylistpane.h"
#include "entrylistview.h"
#include "headwaytest.h"
#include "highlighting.h"
#include "journalpage.h"
#include "journaltools.h"
#include "markdowneditor.h"
#include "pendingedits.h"
#include "scriptedprompt.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace Headway {

/** The journal page on a real career, and how a person finds their way about it: what its tests have in common. */
class JournalDesk : public QObject
{
protected:
    void begin()
    {
        m_folder = std::make_unique<CareerFolder>();
        m_career = m_folder->create();
        m_names = std::make_unique<CareerNames>(*m_career);
        m_pending = std::make_unique<PendingEdits>(*m_career);
        m_edits = std::make_unique<JournalEdits>(*m_pending, m_folder->clock);
    }

    void end()
    {
        m_page.reset();
        m_edits.reset();
        m_pending.reset();
        m_names.reset();
        m_career.reset();
        m_folder.reset();
    }

    EntryListView *list() const { return m_page->findChild<EntryListView *>(); }
    QPlainTextEdit *title() const
    {
        for (auto *edit : m_page->findChildren<QPlainTextEdit *>()) {
            if (edit->accessibleName() == u"Title")
                return edit;
        }
        return nullptr;
    }
    QLineEdit *searchField() const
    {
        for (auto *edit : m_page->findChildren<QLineEdit *>()) {
            if (edit->accessibleName() == u"Search the journal")
                return edit;
        }
        return nullptr;
    }
    /** Types into the search as a person would, and waits for the answer. */
    void search(const QString &words)
    {
        searchField()->setFocus();
        searchField()->selectAll();
        QTest::keyClicks(searchField(), words);
        QTRY_VERIFY(m_page->findChild<EntryListPane *>()->model().isSettled());
        m_page->activateWindow(); // Offscreen, what was offered beneath the field took that.
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    /** The words and buttons to be seen where there is nothing else. */
    QStringList said() const
    {
        QStringList words;
        for (const auto *state : m_page->findChildren<EmptyState *>()) {
            for (const auto *label : state->findChildren<QLabel *>())
                words << (label->isVisible() ? label->text() : QString());
        }
        words.removeAll(QString());
        return words;
    }
    QAbstractButton *button(const QString &text) const
    {
        for (auto *candidate : m_page->findChildren<QAbstractButton *>()) {
            if (candidate->isVisible() && candidate->text().remove(u'&') == text)
                return candidate;
        }
        return nullptr;
    }
    QString storedTitle(const EntryId &id) { return (*EntryRepository(m_career->reader()).find(id))->title; }

    void open(const QList<Entry> &entries)
    {
        for (const Entry &entry : entries)
            QVERIFY(capture(*m_career, entry, m_folder->clock.now()));
        const JournalTools tools{m_folder->clock, m_prompt, [this] { return new MarkdownEditor(m_highlighting); },
                                 [](const Error &) {}};
        m_page = std::make_unique<JournalPage>(*m_career, *m_names, *m_edits, tools);
        m_page->resize(1100, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_page->activateWindow();
    }

    std::unique_ptr<CareerFolder> m_folder;
    std::unique_ptr<Career> m_career;
    std::unique_ptr<CareerNames> m_names;
    std::unique_ptr<PendingEdits> m_pending;
    std::unique_ptr<JournalEdits> m_edits;
    Highlighting m_highlighting;
    ScriptedPrompt m_prompt;
    std::unique_ptr<JournalPage> m_page;
};

} // namespace Headway
