// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "searchcompletion.h"
#include "searchquery.h"

#include <QObject>

class QMenu;

namespace Headway {

class CareerNames;

/**
 * The menus that offer what can be asked for: filled each time one opens, with a tick at what is asked for already.
 * They write nothing themselves.
 */
class SearchMenus final : public QObject
{
    Q_OBJECT

public:
    SearchMenus(const SearchParser &parser, const CareerNames &names, QObject *parent = nullptr);

    /** Values that are offered; the tick stands at those that `query` asks for. */
    void fill(QMenu *menu, SearchField field, const SearchQuery &query, QDate today);

Q_SIGNALS:
    /** The value shall be asked for, or no longer where it is. */
    void toggled(Headway::SearchField field, const QString &value);
    /** The operator shall be written, for a value to be typed. */
    void begun(Headway::SearchField field);

private:
    void addValue(QMenu *menu, SearchField field, const SearchCompletion &value, bool isOn);
    void addTyped(QMenu *menu, SearchField field, const QString &text);
    void addNames(QMenu *menu, SearchField field, const SearchQuery &query, QDate today);

    const SearchParser &m_parser;
    const CareerNames &m_names;
};

} // namespace Headway
