// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "career.h"
#include "careermessages.h"
#include "careernames.h"
#include "careerpages.h"
#include "departure.h"
#include "pendingedits.h"
#include "shellactions.h"
#include "undosteps.h"
#include "windowsurroundings.h"

#include <memory>

namespace Headway {

class CaptureDesk;
class CopyDesk;
class ExportDesk;
class ImportDesk;
class InboxDesk;
class MainWindow;

/** An open career with its window: ties the pages, the messages and the menus to it, and goes in order. */
class CareerWindow final : public QObject
{
    Q_OBJECT

public:
    using Surroundings = WindowSurroundings;

    CareerWindow(std::unique_ptr<Career> career, const Surroundings &surroundings);
    ~CareerWindow() override;

    void show();
    /** Brings the window forward, also one that was closed into the tray or not shown yet. */
    void raise();
    /** One line, in a small window of its own; the other stays as it is. */
    void capture();
    /** Where that is so when the window is closed, it is only hidden, and the career stays open. */
    void stayWhere(const std::function<bool()> &stays) { m_stays = stays; }
    /** Closes the window for good. */
    void quit();
    /** Those that other starts of Headway offer. */
    void takeLines();
    void tell(const Error &error, const QList<QAction *> &waysOut = {});
    /** Where the damaged file is whose place this career's was written in; nothing where that is empty. */
    void tellRecovered(const Recovery &recovery);
    /**
     * Saves what is typed, waits for what is on its way, and asks where something would be lost; then `decided` hears
     * whether the window may go.
     */
    void leave(const Departure::Decided &decided);
    /** Takes the window away and writes the career file for the last time; retired() follows. */
    void retire();
    QString file() const { return m_career->file(); }
    Career &career() const { return *m_career; }
    MainWindow &window() const { return *m_window; }
    const ShellActions &actions() const { return m_actions; }

Q_SIGNALS:
    void closed();
    /** The window was closed, and the career stays open. */
    void stayed();
    void retired();
    void newCareerRequested();
    void openRequested();
    void careerChosen(const QString &file);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectActions();
    void connectPages();
    void connectCopies();
    void connectMessages();
    void connectUndo();
    void tellClosingProblem();
    void saveCopy();
    void showTrash();
    void editProfile();
    void closeWhere(bool may);
    void endWhere(bool may);
    void endUnseen();
    bool staysBehind() const;
    void stay();

    Surroundings m_with;
    std::unique_ptr<Career> m_career;
    CareerNames m_names;
    PendingEdits m_pending;
    ShellActions m_actions;
    CareerPages m_pages;
    std::unique_ptr<MainWindow> m_window;
    CareerMessages m_messages;
    UndoSteps m_undoSteps;
    CaptureDesk *m_capture;
    InboxDesk *m_inbox;
    CopyDesk *m_copies;
    ImportDesk *m_imports;
    ExportDesk *m_exports;
    Departure m_departure;
    std::function<bool()> m_stays = [] { return false; };
    bool m_isQuitting = false;
    bool m_toldClosed = false;
};

} // namespace Headway
