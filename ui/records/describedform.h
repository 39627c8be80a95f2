// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fieldform.h"
#include "icons.h"
#include "leadbutton.h"
#include "namefield.h"
#include "recordformof.h"

#include <QPlainTextEdit>

namespace Headway {

/** What people are asked in the form of a record that has a name and a description. */
struct DescribedWords
{
    QString nameLabel;   ///< "&Strength"
    QString nameExample; ///< "Staying calm"
    QString aboutLabel;  ///< "What it looks like"
};

/** The form of a record that has a name, a description, and entries that show it. */
template<typename Record>
class DescribedForm : public RecordFormOf<Record>
{
public:
    /** How many entries show the record, in words; empty where there is none to lead to. */
    using Evidence = std::function<QString(const Record &)>;
    using Lead = std::function<void(const QString &name)>;

    DescribedForm(RecordEdits &edits, const DescribedWords &words, const Evidence &evidence, const Lead &lead,
                  QWidget *parent = nullptr)
        : RecordFormOf<Record>(edits, parent)
    {
        auto *name = new QLineEdit;
        name->setPlaceholderText(words.nameExample);
        limitToName(name);
        this->tie(this->addName(words.nameLabel, name), Field::name, &Record::name)->setRequired(true);
        constexpr int lines = 4;
        this->tie(this->addProse(words.aboutLabel, new QPlainTextEdit, lines), Field::description, &Record::description,
                  RecordFormOf<Record>::Stored::Whole);
        auto *button = new LeadButton(this);
        button->setIcon(symbolicIcon(QStringLiteral("view-calendar-journal-symbolic")));
        QObject::connect(button, &LeadButton::clicked, this, [name, lead] { lead(name->text()); });
        this->fields().addSection(button);
        this->fields().addStretch();
        this->showBy([button, evidence](const Record &record) {
            button->setText(evidence(record));
            button->setVisible(!button->text().isEmpty());
        });
    }
};

} // namespace Headway
