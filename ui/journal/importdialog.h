// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "jrnlimport.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace Headway {

/** Says what an import would bring before it is done, then does it, with progress and a way to stop. */
class ImportDialog final : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(Career &career, const Clock &clock, const QString &file, QWidget *parent = nullptr);

    void reject() override;

private:
    void look();
    void begin();
    void tellPreview(const ImportSummary &summary);
    void tellFinished(const ImportSummary &summary);
    void tellFailed(const Error &error);
    void listSkipped(const ImportSummary &summary);

    JrnlImport m_import;
    QLabel *m_sentence;
    QCheckBox *m_asPeople;
    QPlainTextEdit *m_skipped;
    QProgressBar *m_progress;
    QPushButton *m_go;
    QPushButton *m_close;
};

} // namespace Headway
