// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "releaseedits.h"
#include "reportsettings.h"

#include <QMap>
#include <QWidget>

class QAction;
class QStackedWidget;

namespace Headway {

class Career;
class CareerNames;
class Clock;
class EmptyState;
class MessageBar;
class PreviewPane;
class PrintRequest;
class ProgressLine;
class ReportActions;
class ReportColumns;
class ReportMaker;
class ReportPagesModel;
class ReportSaver;
class ReportSideColumn;
class UserPrompt;
struct Error;
struct PreparedReport;

/** Settings at the left, the exact pages beside them, redrawn as the settings and the career change. */
class ReportsPage final : public QWidget
{
    Q_OBJECT

public:
    ReportsPage(Career &career, PendingEdits &edits, const CareerNames &names, const Clock &clock, UserPrompt &prompt,
                QWidget *parent = nullptr);
    ~ReportsPage() override;

    ReportsState state() const;
    void restore(const ReportsState &state);
    QByteArray saveState() const;
    void restoreState(const QByteArray &state);

    /** The journal extract of what a search finds, whenever it was. */
    void showExtract(const QString &search);

    /** Save and print, for a File menu. */
    QList<QAction *> fileActions() const;
    /** Zoom and panes, for a View menu. */
    QList<QAction *> viewActions() const;

    /** Whether a report is on its way to a printer, or to a file. */
    bool isPrinting() const;
    bool isSaving() const;
    void stopPrinting();

Q_SIGNALS:
    void entryRequested(const Headway::EntryId &entry);
    void askRequested(const Headway::AskId &ask);
    void journalRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makePagesColumn();
    void seeLeftOut();
    void shareRoom(bool settingsShown);
    void arrange();
    void connectActions();
    void connectSettings();
    void connectWork();

    ReportSettings settingsOf(ReportKind kind) const;
    void chooseKind(ReportKind kind);
    void takeSettings();
    void offerPeople();

    void showReport(const PreparedReport &report);
    void showGap(const PreparedReport &report);
    void release(const QList<LeftOut> &wanted);
    void tellAllIsThere();
    void tellMissingFonts();

    void tellSaved(const QString &path);
    void tell(const Error &error);
    void tellUnmade(const Error &error);

    const CareerNames &m_names;
    const Clock &m_clock;
    UserPrompt &m_prompt;
    ReleaseEdits m_releases;
    ReportActions *m_actions;
    ReportPagesModel *m_pages;
    ReportMaker *m_maker;
    ReportSaver *m_saver;
    PrintRequest *m_print;
    QAction *m_seeLeftOut;
    QAction *m_changeSettings;
    QAction *m_openJournal;
    QAction *m_tryAgain;
    QAction *m_showFolder;

    ReportSideColumn *m_side;
    ReportColumns *m_columns;
    MessageBar *m_message;
    ProgressLine *m_progress;
    QStackedWidget *m_middle;
    PreviewPane *m_preview;
    EmptyState *m_empty;
    EmptyState *m_unmade;

    ReportKind m_kind = ReportKind::PromotionCase;
    QMap<ReportKind, ReportSettings> m_settings;
    bool m_fontsTold = false;
};

} // namespace Headway
