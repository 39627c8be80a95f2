// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csvmappingpane.h"

#include "journalimport.h"
#include "localefield.h"
#include "look.h"
#include "settings.h"
#include "shortname.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

constexpr int leastColumnsSeen = 2; ///< Without scrolling, where the screen is low.
constexpr int mostColumnsSeen = 6;

/** What stands in a column, as far as the first row that says something tells. */
QString exampleOf(const CsvTable &table, qsizetype column)
{
    for (const CsvRow &row : table.rows) {
        const QString cell = row.cells.value(column).simplified();
        if (!cell.isEmpty())
            return shortName(cell);
    }
    return {};
}

QString nameOfColumn(const CsvTable &table, qsizetype column)
{
    const QString name = table.header.at(column).simplified();
    return name.isEmpty() ? CsvMappingPane::tr("Column %1").arg(column + 1) : shortName(name);
}

} // namespace

CsvMappingPane::CsvMappingPane(Settings &settings, QWidget *parent)
    : ImportPane(parent)
    , m_settings(settings)
    , m_columns(new QScrollArea(this))
    , m_words(new QLabel(tr("&Dates and numbers:"), this))
    , m_order(new QComboBox(this))
    , m_numbers(new QComboBox(this))
    , m_written(new QGridLayout)
{
    offerOrders();
    offerNumbers();
    arrange();
    for (const QComboBox *choice : {m_order, m_numbers})
        connect(choice, &QComboBox::activated, this, &CsvMappingPane::take);
}

void CsvMappingPane::arrange()
{
    m_columns->setWidgetResizable(true);
    m_columns->setFrameShape(QFrame::NoFrame);
    m_columns->setFocusPolicy(Qt::NoFocus); // Its fields have it.
    m_columns->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_order->setAccessibleName(tr("Order of dates"));
    m_numbers->setAccessibleName(tr("How numbers are written"));
    m_written->addWidget(m_words, 0, 0);
    m_written->addWidget(m_order, 1, 1);
    m_written->addWidget(m_numbers, 1, 2);
    for (const int column : {1, 2})
        m_written->setColumnStretch(column, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Space::Within);
    column->addWidget(m_columns);
    column->addLayout(m_written);
}

void CsvMappingPane::offerOrders()
{
    m_order->addItem(tr("Dates as usual there"), QVariant::fromValue(CsvDates::ByLocale));
    m_order->addItem(tr("Day, month, year"), QVariant::fromValue(CsvDates::DayMonthYear));
    m_order->addItem(tr("Month, day, year"), QVariant::fromValue(CsvDates::MonthDayYear));
    m_order->addItem(tr("Year, month, day"), QVariant::fromValue(CsvDates::YearMonthDay));
}

/** Only when a table is there: there are hundreds of them. */
void CsvMappingPane::offerLocales()
{
    if (m_locale)
        return;
    m_locale = new LocaleField(this);
    m_locale->offerNone(tr("No language: 2026-11-03 and 1.5"));
    m_locale->offerAll();
    m_locale->setMinimumContentsLength(12);
    m_locale->setAccessibleName(tr("Dates and numbers as in"));
    m_words->setBuddy(m_locale);
    m_written->addWidget(m_locale, 0, 1, 1, 2);
    setTabOrder(m_locale, m_order);
    connect(m_locale, &QComboBox::activated, this, &CsvMappingPane::take);
}

void CsvMappingPane::offerNumbers()
{
    m_numbers->addItem(tr("Numbers as usual there"), QVariant::fromValue(CsvNumbers::ByLocale));
    m_numbers->addItem(tr("1,250.50 or 1’250.50"), QVariant::fromValue(CsvNumbers::Point));
    m_numbers->addItem(tr("1.250,50 or 1 250,50"), QVariant::fromValue(CsvNumbers::Comma));
}

bool CsvMappingPane::ask(const JournalImport &import)
{
    const auto &look = import.journal().table;
    if (!look || look->mapping.isOwn())
        return false;
    if (m_table.header != look->beginning.header) {
        offerLocales();
        showColumns(look->beginning);
        const auto known = mappingFrom(m_settings.tableMapping(m_table.header), m_table);
        m_mapping = known.value_or(look->mapping);
        if (m_mapping != look->mapping) // Once this one is told.
            QTimer::singleShot(0, this, &CsvMappingPane::readOtherwise);
    }
    showMapping(*m_mapping);
    return true;
}

void CsvMappingPane::fill(ImportOptions &options) const
{
    options.mapping = m_mapping;
}

void CsvMappingPane::showColumns(const CsvTable &table)
{
    m_table = table;
    m_fields.clear();
    auto *rows = new QWidget;
    auto *grid = new QGridLayout(rows);
    grid->setColumnStretch(1, 1);
    for (qsizetype column = 0; column < table.header.size(); ++column)
        addColumn(grid, table, column);
    grid->setContentsMargins(0, 0, Space::Between, 0); // The scroll bar's.
    m_columns->setWidget(rows);
    const auto heightOf = [&](int seen) {
        const int count = std::max(1, int(m_fields.size()));
        return rows->sizeHint().height() * std::min(seen, count) / count;
    };
    m_columns->setMinimumHeight(heightOf(leastColumnsSeen));
    m_columns->setMaximumHeight(heightOf(mostColumnsSeen));
}

void CsvMappingPane::addColumn(QGridLayout *grid, const CsvTable &table, qsizetype column)
{
    const QString name = nameOfColumn(table, column);
    auto *field = new QComboBox;
    for (const CsvField one : choosableCsvFields())
        field->addItem(label(one), QVariant::fromValue(one));
    //: What a column of a table is; %1 is the column's name
    field->setAccessibleName(tr("What “%1” is").arg(name));
    connect(field, &QComboBox::activated, this, &CsvMappingPane::take);
    auto *words = new QLabel(name);
    auto *example = new QLabel(exampleOf(table, column));
    example->setEnabled(false);
    example->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // It gives way to the others.
    for (QLabel *text : {words, example})
        text->setTextFormat(Qt::PlainText);
    const int row = int(m_fields.size());
    grid->addWidget(words, row, 0);
    grid->addWidget(example, row, 1);
    grid->addWidget(field, row, 2);
    m_fields << field;
}

void CsvMappingPane::showMapping(const CsvMapping &mapping)
{
    for (qsizetype i = 0; i < m_fields.size(); ++i)
        m_fields.at(i)->setCurrentIndex(m_fields.at(i)->findData(QVariant::fromValue(mapping.columns.value(i))));
    m_locale->setChosenLocale(mapping.locale);
    m_order->setCurrentIndex(m_order->findData(QVariant::fromValue(mapping.dates)));
    m_numbers->setCurrentIndex(m_numbers->findData(QVariant::fromValue(mapping.numbers)));
}

CsvMapping CsvMappingPane::chosen() const
{
    CsvMapping mapping{.dates = m_order->currentData().value<CsvDates>(),
                       .numbers = m_numbers->currentData().value<CsvNumbers>(),
                       .locale = m_mapping->locale};
    const QLocale locale = m_locale->chosenLocale();
    if (locale.name() != mapping.locale.name()) // The system's may be set otherwise than its name says.
        mapping.locale = locale;
    for (const QComboBox *field : m_fields)
        mapping.columns << field->currentData().value<CsvField>();
    return mapping;
}

void CsvMappingPane::take()
{
    if (chosen() == m_mapping)
        return;
    m_mapping = chosen();
    m_settings.setTableMapping(m_table.header, toText(*m_mapping));
    Q_EMIT readOtherwise();
}

} // namespace Headway
