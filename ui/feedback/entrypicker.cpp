// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entrypicker.h"

#include "career.h"
#include "clock.h"
#include "look.h"
#include "recorddelegate.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace Headway {

namespace {
constexpr int mostShown = 50;
constexpr QSize startSize(520, 440);
} // namespace

EntryPicker::EntryPicker(Career &career, const Clock &clock, QWidget *parent)
    : QDialog(parent)
    , m_clock(clock)
    , m_reader(career)
    , m_parser(QLocale())
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_said(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Which entry shows it?"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_field->setPlaceholderText(tr("Search the journal"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_list->setModel(&m_found);
    m_list->setItemDelegate(new RecordDelegate(RecordListModel::SubtitleRole, RecordListModel::PrivateRole, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("Entries that were found"));
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("&Link"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Between, Space::Between, Space::Between, Space::Between);
    column->setSpacing(Space::Within);
    column->addWidget(m_field);
    column->addWidget(m_said);
    column->addWidget(m_list, 1);
    column->addWidget(m_buttons);
    connect(m_field, &QLineEdit::textChanged, this, &EntryPicker::search);
    connect(m_list, &QListView::doubleClicked, this, &EntryPicker::pick);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &EntryPicker::pick);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_reader, &JournalReader::failed, this, [this](const Error &error) { say(error.sentence); });
    connect(&m_reader, &JournalReader::found, this, &EntryPicker::showFound);
    m_said->setWordWrap(true);
    m_said->setTextFormat(Qt::PlainText);
    say({});
    resize(startSize);
    search({});
}

/** Where nothing is typed, the newest of the journal: a change is mostly shown by what happened of late. */
void EntryPicker::search(const QString &typed)
{
    SearchQuery query = m_parser.parse(typed, m_clock.today());
    if (query.isEmpty())
        query = m_parser.parse(m_parser.words().word(SearchField::From) + u":1900-01-01", m_clock.today());
    m_reader.search({.query = query}, {}, mostShown);
}

void EntryPicker::showFound(const FoundPage &page)
{
    QList<RecordRow> rows;
    for (const EntrySummary &entry : page.entries) {
        rows.append({entry.id.uuid(), entry.title, QLocale().toString(entry.date, QLocale::LongFormat),
                     entry.audience == Audience::Private});
    }
    m_found.setRows(rows);
    m_list->setCurrentIndex(m_found.index(0));
    say(rows.isEmpty() ? tr("No entry has all of this. Try fewer words.") : QString());
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!rows.isEmpty());
}

void EntryPicker::say(const QString &sentence)
{
    m_said->setText(sentence);
    m_said->setVisible(!sentence.isEmpty());
}

void EntryPicker::pick()
{
    const QUuid id = m_found.idAt(m_list->currentIndex().row());
    if (id.isNull())
        return;
    Q_EMIT picked(EntryId(id));
    accept();
}

/** The arrows go through the list while one types. */
bool EntryPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int row = m_list->currentIndex().row() + (key == Qt::Key_Down ? 1 : -1);
            if (const QModelIndex next = m_found.index(row); next.isValid())
                m_list->setCurrentIndex(next);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace Headway
