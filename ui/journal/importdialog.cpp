// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importdialog.h"

#include "look.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace Headway {

namespace {
constexpr int dialogWidth = 520;
constexpr int skippedHeight = 120;
} // namespace

ImportDialog::ImportDialog(Career &career, const Clock &clock, const QString &file, QWidget *parent)
    : QDialog(parent)
    , m_import(career, clock, file)
    , m_sentence(new QLabel(this))
    , m_asPeople(new QCheckBox(tr("Words with @ are &people, not tags"), this))
    , m_skipped(new QPlainTextEdit(this))
    , m_progress(new QProgressBar(this))
{
    setWindowTitle(tr("Import from jrnl"));
    setFixedWidth(dialogWidth);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_skipped->setReadOnly(true);
    m_skipped->setTabChangesFocus(true);
    m_skipped->setFixedHeight(skippedHeight);
    m_skipped->setAccessibleName(tr("What is skipped, and why"));
    m_skipped->hide();
    m_progress->hide();

    auto *buttons = new QDialogButtonBox(this);
    m_go = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    m_close = buttons->addButton(QDialogButtonBox::Cancel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Edge, Space::Edge, Space::Edge, Space::Between);
    column->setSpacing(Space::Between);
    for (QWidget *part : std::initializer_list<QWidget *>{m_sentence, m_asPeople, m_skipped, m_progress, buttons})
        column->addWidget(part);

    connect(m_asPeople, &QCheckBox::toggled, this, &ImportDialog::look);
    connect(m_go, &QPushButton::clicked, this, &ImportDialog::begin);
    connect(m_close, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(&m_import, &JrnlImport::previewed, this, &ImportDialog::tellPreview);
    connect(&m_import, &JrnlImport::progressed, m_progress, &QProgressBar::setValue);
    connect(&m_import, &JrnlImport::finished, this, &ImportDialog::tellFinished);
    connect(&m_import, &JrnlImport::failed, this, &ImportDialog::tellFailed);
    look();
}

void ImportDialog::look()
{
    m_go->setEnabled(false);
    m_sentence->setText(tr("Reading %1…").arg(m_import.fileName()));
    m_import.preview(m_asPeople->isChecked() ? JrnlImporter::Tags::AsPeople : JrnlImporter::Tags::AsTags);
}

void ImportDialog::tellPreview(const ImportSummary &summary)
{
    const QString fresh = tr("%1 holds %n new entry(s).", nullptr, summary.imported).arg(m_import.fileName());
    const QString known = summary.alreadyThere > 0
                              ? u' ' + tr("%n were imported before and are left alone.", nullptr, summary.alreadyThere)
                              : QString();
    m_sentence->setText(fresh + known);
    m_go->setEnabled(summary.imported > 0);
    m_go->setDefault(true);
    listSkipped(summary);
}

void ImportDialog::listSkipped(const ImportSummary &summary)
{
    QStringList lines;
    for (const SkippedItem &item : summary.skipped)
        lines << tr("Line %1: %2").arg(item.line).arg(item.reason);
    m_skipped->setPlainText(lines.join(u'\n'));
    m_skipped->setVisible(!lines.isEmpty());
    adjustSize();
}

void ImportDialog::begin()
{
    m_go->setEnabled(false);
    m_asPeople->setEnabled(false);
    m_progress->show();
    m_import.write();
}

void ImportDialog::tellFinished(const ImportSummary &summary)
{
    m_progress->hide();
    m_go->hide();
    m_close->setText(tr("&Close"));
    m_sentence->setText(tr("%n entry(s) imported. Undo takes them all back.", nullptr, summary.imported));
    listSkipped(summary);
}

void ImportDialog::tellFailed(const Error &error)
{
    m_progress->hide();
    m_go->setEnabled(false);
    m_close->setText(tr("&Close"));
    m_sentence->setText(error.sentence);
    adjustSize();
}

void ImportDialog::reject()
{
    m_import.stop();
    QDialog::reject();
}

} // namespace Headway
