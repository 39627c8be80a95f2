// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "metric.h"

#include <QLocale>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QToolButton;

namespace Headway {

class FigureReader;
struct TypedFigure;

/** One figure of an entry as fields: what, before, after, unit, and the change that follows from them. */
class MetricRow final : public QWidget
{
    Q_OBJECT

public:
    MetricRow(const Metric &metric, const FigureReader &reader, QWidget *parent = nullptr);

    /** Shows `metric`; what was typed and cannot be read stays until it is mended. */
    void setMetric(const Metric &metric);
    /** What stands in the fields now; where one cannot be read, what was there before. */
    Metric figure() const;
    /** What was typed for numbers, where one of them cannot be read. */
    struct Unread
    {
        QString before;
        QString after;
    };
    std::optional<Unread> unread() const;
    /** Shows it again, beside what is stored. */
    void showUnread(const Unread &typed);
    bool hasFocusInside() const;
    void focusFirst();
    /** What the Tab key goes through, in its order. */
    QList<QWidget *> tabStops() const;

Q_SIGNALS:
    void edited();
    void left();
    void removeRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QHBoxLayout *makeFields();
    void pointArrow();
    QWidget *makeProblem();
    QLineEdit *addField(QHBoxLayout *row, const QString &name, int width);
    QLineEdit *addNumber(QHBoxLayout *row, const QString &name);
    void follow();
    void leaveNumber(QLineEdit *field);
    TypedFigure typedIn(const QLineEdit *field) const;
    bool isWrong(const QLineEdit *field) const;
    QString problem() const;
    void showProblem();

    const FigureReader &m_reader;
    QLocale m_locale;
    Metric m_stored;
    QLineEdit *m_name;
    QLineEdit *m_before;
    QLabel *m_arrow;
    QLineEdit *m_after;
    QLineEdit *m_unit;
    QLabel *m_change;
    QToolButton *m_remove;
    QWidget *m_problem;
    QLabel *m_problemText;
};

} // namespace Headway
