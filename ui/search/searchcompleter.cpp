// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "searchcompleter.h"

#include "look.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QStringListModel>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

/** Rows as high as what is clicked. */
class RowDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index).expandedTo({0, Space::Target});
    }
};

} // namespace

SearchCompleter::SearchCompleter(QLineEdit *field)
    : QCompleter(field)
    , m_field(field)
    , m_labels(new QStringListModel(this))
{
    setModel(m_labels);
    setCompletionMode(UnfilteredPopupCompletion); // Filtered already; see searchCompletionsAt().
    setWidget(field);
    popup()->setItemDelegate(new RowDelegate(popup()));
    popup()->setAccessibleName(tr("What can be meant"));
    connect(this, qOverload<const QModelIndex &>(&QCompleter::activated), this, &SearchCompleter::take,
            Qt::QueuedConnection);
}

void SearchCompleter::offer(const SearchCompletions &completions)
{
    m_completions = completions;
    QStringList labels;
    for (const SearchCompletion &one : completions.offered)
        labels << one.label;
    m_labels->setStringList(labels);
    if (labels.isEmpty()) {
        popup()->hide();
        return;
    }
    complete();
    popup()->setCurrentIndex(completionModel()->index(0, 0));
}

QStringList SearchCompleter::offered() const
{
    return popup()->isVisible() ? m_labels->stringList() : QStringList();
}

/** Goes on behind it, so that the next word can be typed. */
void SearchCompleter::take(const QModelIndex &index)
{
    const QString value = m_completions.offered.value(index.row()).value;
    if (value.isEmpty())
        return;
    const SearchPlace place = m_completions.place;
    const bool isLast = place.end() >= m_field->text().size();
    m_field->setSelection(int(place.start), int(place.length));
    if (place.length == 0)
        m_field->setCursorPosition(int(place.start));
    m_field->insert(isLast ? QString(value + u' ') : value);
}

} // namespace Headway
