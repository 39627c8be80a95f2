// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journalimport.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace Headway {

class ImportPane;
class ProgressLine;
class Settings;

/**
 * Says what an import would bring before it is done, then does it, with progress and a way to stop. The format is
 * recognised; where that fails, or goes wrong, another can be chosen.
 */
class ImportDialog final : public QDialog
{
    Q_OBJECT

public:
    /** `path` is a file or a folder. */
    ImportDialog(Career &career, PendingEdits &edits, const Clock &clock, Settings &settings, const QString &path,
                 QWidget *parent = nullptr);

    bool isWriting() const { return m_import.isWriting(); }
    /** Whether it is stored or taken back just now, which can no longer be stopped; ended() follows. */
    bool isEnding() const { return m_step == Step::Stopping || m_step == Step::Saving; }
    /** Says so while it is ending: its window is to be closed. */
    void sayThatTheWindowWaits();
    /** While it is written this stops that, and waits to hear whether it was in time. */
    void reject() override;

Q_SIGNALS:
    /** It was stored, or stopped as asked; else the dialog says why not, and wants to be read. */
    void ended(bool asWished);

private:
    /** Told: nothing to import, or not by this format. */
    enum class Step { Reading, Told, Ready, Writing, Stopping, Saving, Done };

    void makeParts();
    void offerFormats();
    void arrange();
    void connectParts();
    void enter(Step step, const QString &sentence);
    void fitScreen();
    void showParts();
    void preview(const QString &format);
    void begin();
    void advance(int percent);
    void tellPreview(const ImportSummary &summary);
    void tellFinished(const ImportSummary &summary);
    void tellFailed(const Error &error);
    void showBeginning(const QString &lines);
    void list(const ImportSummary &summary, bool isDone = false);
    ImportOptions options() const;

    JournalImport m_import;
    Step m_step = Step::Reading;
    QLabel *m_sentence;
    QLabel *m_formatLabel;
    QComboBox *m_format;
    QList<ImportPane *> m_panes;
    QList<ImportPane *> m_asking; ///< Those of them that have something to ask.
    QPlainTextEdit *m_beginning;  ///< The first entries.
    QLabel *m_left;               ///< Says what m_skipped lists.
    QPlainTextEdit *m_skipped;
    ProgressLine *m_busy;
    QProgressBar *m_progress;
    QPushButton *m_go;
    QPushButton *m_close;
};

} // namespace Headway
