// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "atwordspane.h"

#include "journalimport.h"

#include <QCheckBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

constexpr int mostExamples = 3;

} // namespace

AtWordsPane::AtWordsPane(QWidget *parent)
    : ImportPane(parent)
    , m_arePeople(new QCheckBox(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_arePeople);
}

/** By the file's own words, so that nobody has to know what their program calls a tag. */
bool AtWordsPane::ask(const JournalImport &import)
{
    const QStringList &words = import.atWords();
    QStringList examples;
    for (const QString &word : words.first(std::min<qsizetype>(words.size(), mostExamples)))
        examples << u'@' + word;
    const QString listed = examples.join(u", "_s);
    m_arePeople->setText(words.size() > mostExamples ? tr("%1 and other words with @ are &people, not tags").arg(listed)
                                                     : tr("%1: words with @ are &people, not tags").arg(listed));
    return !words.isEmpty();
}

void AtWordsPane::fill(ImportOptions &options) const
{
    options.atWords = m_arePeople->isChecked() ? ImportOptions::AtWords::ArePeople : ImportOptions::AtWords::AreTags;
}

} // namespace Headway
