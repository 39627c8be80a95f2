// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nextstepnote.h"

#include "iconlabel.h"
#include "look.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {
constexpr int iconSize = 16;
}

NextStepNote::NextStepNote(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
{
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::Within);
    row->addWidget(new IconLabel(u"go-next-symbolic"_s, IconInk::Accent, iconSize, this), 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    hide();
}

void NextStepNote::setText(const QString &sentence)
{
    m_text->setText(sentence);
    setVisible(!sentence.isEmpty());
}

QString NextStepNote::text() const
{
    return m_text->text();
}

} // namespace Headway
