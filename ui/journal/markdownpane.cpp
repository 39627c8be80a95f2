// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdownpane.h"

#include "journalimport.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace Headway {

MarkdownPane::MarkdownPane(QWidget *parent)
    : ImportPane(parent)
    , m_datesOfFiles(new QCheckBox(tr("Notes without a date have that on which their file was &changed"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_datesOfFiles);
    connect(m_datesOfFiles, &QCheckBox::clicked, this, &MarkdownPane::readOtherwise);
}

bool MarkdownPane::ask(const JournalImport &import)
{
    return import.format() == u"markdown";
}

void MarkdownPane::fill(ImportOptions &options) const
{
    options.datesOfFiles = m_datesOfFiles->isChecked();
}

} // namespace Headway
