// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csvmappingpane.h"

#include "journalimport.h"
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

constexpr int columnsSeen = 4; ///< Without scrolling: what they bring is to be seen, too.

/** "Deutsch (Deutschland)": each in its own words, as those who look for it know it. */
QString nameOfLocale(const QLocale &locale)
{
    const QString language = locale.nativeLanguageName();
    return u"%1 (%2)"_s.arg(language.isEmpty() ? QLocale::languageToString(locale.language()) : language,
                            locale.nativeTerritoryName());
}

QList<QLocale> allLocales()
{
    QList<QLocale> locales = QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory);
    locales.removeIf([](const QLocale &locale) { return locale.language() == QLocale::C; });
    std::ranges::sort(locales, [](const QLocale &a, const QLocale &b) {
        return nameOfLocale(a).localeAwareCompare(nameOfLocale(b)) < 0;
    });
    return locales;
}

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
    , m_locale(new QComboBox(this))
    , m_order(new QComboBox(this))
{
    offerOrders();
    arrange();
    for (const QComboBox *choice : {m_locale, m_order})
        connect(choice, &QComboBox::activated, this, &CsvMappingPane::take);
}

void CsvMappingPane::arrange()
{
    m_columns->setWidgetResizable(true);
    m_columns->setFrameShape(QFrame::NoFrame);
    m_columns->setFocusPolicy(Qt::NoFocus); // Its fields have it.
    m_locale->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_locale->setMinimumContentsLength(12);
    m_order->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_locale->setAccessibleName(tr("Dates and numbers as in"));
    m_order->setAccessibleName(tr("Order of dates"));
    auto *words = new QLabel(tr("&Dates and numbers:"), this);
    words->setBuddy(m_locale);
    auto *written = new QHBoxLayout;
    written->addWidget(words);
    written->addWidget(m_locale, 1);
    written->addWidget(m_order);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Space::Within);
    column->addWidget(m_columns);
    column->addLayout(written);
}

void CsvMappingPane::offerOrders()
{
    m_order->addItem(tr("As usual there"), QVariant::fromValue(CsvDates::ByLocale));
    m_order->addItem(tr("Day, month, year"), QVariant::fromValue(CsvDates::DayMonthYear));
    m_order->addItem(tr("Month, day, year"), QVariant::fromValue(CsvDates::MonthDayYear));
    m_order->addItem(tr("Year, month, day"), QVariant::fromValue(CsvDates::YearMonthDay));
}

/** Only when a table is there: there are hundreds of them. */
void CsvMappingPane::offerLocales()
{
    if (m_locale->count() > 0)
        return;
    m_locale->addItem(tr("No language: 2026-11-03 and 1.5"), QLocale::c().name());
    for (const QLocale &locale : allLocales())
        m_locale->addItem(nameOfLocale(locale), locale.name());
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
    grid->setContentsMargins({});
    grid->setColumnStretch(1, 1);
    for (qsizetype column = 0; column < table.header.size(); ++column)
        addColumn(grid, table, column);
    m_columns->setWidget(rows);
    const int seen = std::min(columnsSeen, int(m_fields.size()));
    const int height = rows->sizeHint().height() * seen / std::max(1, int(m_fields.size()));
    m_columns->setFixedHeight(height);
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
    m_locale->setCurrentIndex(m_locale->findData(mapping.locale.name()));
    m_order->setCurrentIndex(m_order->findData(QVariant::fromValue(mapping.dates)));
}

CsvMapping CsvMappingPane::chosen() const
{
    CsvMapping mapping{.dates = m_order->currentData().value<CsvDates>(), .locale = m_mapping->locale};
    const QString locale = m_locale->currentData().toString();
    if (!locale.isEmpty() && locale != mapping.locale.name()) // The system's may be set otherwise than its name says.
        mapping.locale = QLocale(locale);
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
