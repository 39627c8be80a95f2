// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exportrun.h"

#include <QDialog>

class QBoxLayout;
class QButtonGroup;
class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace Headway {

class Career;
class UserPrompt;

/** Asks how the career is to leave and where to, then writes it, with progress and a way to stop. */
class ExportDialog final : public QDialog
{
    Q_OBJECT

public:
    /** `name` is what is suggested for the export, without an ending. */
    ExportDialog(Career &career, UserPrompt &prompt, const QString &name, QWidget *parent = nullptr);

    bool isWriting() const { return m_run.isRunning(); }
    /** While it is written this stops that, and waits to hear so. */
    void reject() override;

private:
    enum class Step { Choosing, Writing, Stopping, Done };

    void offerFormats(QBoxLayout *column);
    void arrange();
    void enter(Step step, const QString &sentence);
    void begin();
    QString askPlace(const ExportFormat &format);
    void tellFinished(const ExportSummary &summary);
    void tellFailed(const Error &error);
    ExportFormat format() const;

    UserPrompt &m_prompt;
    ExportRun m_run;
    Step m_step = Step::Choosing;
    QString m_name;
    QString m_path;
    QLabel *m_sentence;
    QWidget *m_choices;
    QButtonGroup *m_formats;
    QPlainTextEdit *m_leftOut;
    QProgressBar *m_progress;
    QPushButton *m_go;
    QPushButton *m_show;
    QPushButton *m_close;
};

} // namespace Headway
