// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "linkdialog.h"

#include "fieldform.h"
#include "look.h"
#include "markdownmarks.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

constexpr int dialogWidth = 420;

bool isAddress(const QString &text)
{
    return !linked(u"x"_s, text).isEmpty();
}

/** "example.org" and "dana@example.org" as people write them. */
QString wholeAddress(const QString &typed)
{
    const QString address = typed.trimmed();
    if (isAddress(address) || !address.contains(u'.'))
        return address;
    const bool isMail = address.contains(u'@') && !address.contains(u'/');
    return (isMail ? u"mailto:"_s : u"https://"_s) + address;
}

} // namespace

LinkDialog::LinkDialog(const QString &words, const QString &address, QWidget *parent)
    : QDialog(parent)
    , m_words(new QLineEdit(words.simplified()))
    , m_address(new QLineEdit)
{
    setWindowTitle(tr("Link"));
    if (isAddress(address))
        m_address->setText(address.trimmed());
    m_address->setPlaceholderText(u"https://"_s);
    auto *fields = new FieldForm(this);
    fields->addField(tr("&Words to be seen"), m_words);
    fields->addField(tr("&Address that they lead to"), m_address);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *insert = buttons->addButton(tr("&Insert"), QDialogButtonBox::AcceptRole);
    buttons->addButton(QDialogButtonBox::Cancel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Edge, Space::Edge, Space::Edge, Space::Between);
    column->setSpacing(Space::Between);
    column->addWidget(fields);
    column->addWidget(buttons);
    setMinimumWidth(dialogWidth);
    (words.isEmpty() ? m_words : m_address)->setFocus();
    const auto follow = [this, insert] { insert->setEnabled(!link().isEmpty()); };
    connect(m_address, &QLineEdit::textChanged, this, follow);
    connect(m_words, &QLineEdit::textChanged, this, follow);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    follow();
}

QString LinkDialog::link() const
{
    const QString address = wholeAddress(m_address->text());
    const QString link = linked(m_words->text().trimmed(), address);
    return link.isEmpty() && isAddress(address) ? u'<' + address + u'>' : link;
}

} // namespace Headway
