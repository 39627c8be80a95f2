// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportactions.h"

#include "icons.h"

#include <QAction>
#include <QGuiApplication>
#include <QKeySequence>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

/** The drawing of a column at a side has that side in its name; where one reads from the right, it is the other. */
QString facing(QLatin1StringView icon)
{
    QString name = icon;
    if (QGuiApplication::isRightToLeft() && icon.contains("-left-"_L1))
        name.replace("-left-"_L1, "-right-"_L1);
    else if (QGuiApplication::isRightToLeft())
        name.replace("-right-"_L1, "-left-"_L1);
    return name;
}

} // namespace

struct ReportActions::Row
{
    ReportAction id;
    const char *name;
    const char *text;
    QLatin1StringView icon = {};
    QLatin1StringView shortcut = {};
};

// clang-format off
QList<ReportActions::Row> ReportActions::table()
{
    using enum ReportAction;
    return {
        {SavePdf,      "report-save-pdf",      QT_TR_NOOP("Save as PDF…"),      "document-save-symbolic"_L1,        "Ctrl+Shift+S"_L1},
        {SaveOdt,      "report-save-odt",      QT_TR_NOOP("Save as ODT…")},
        {SaveHtml,     "report-save-html",     QT_TR_NOOP("Save as web page…")},
        {SaveMarkdown, "report-save-markdown", QT_TR_NOOP("Save as Markdown…")},
        {SaveJson,     "report-save-json",     QT_TR_NOOP("Save as JSON…")},
        {Print,        "report-print",         QT_TR_NOOP("Print…"),            "document-print-symbolic"_L1,       "Ctrl+P"_L1},
        {ZoomIn,       "report-zoom-in",       QT_TR_NOOP("Zoom in"),           "zoom-in-symbolic"_L1,              "Ctrl++"_L1},
        {ZoomOut,      "report-zoom-out",      QT_TR_NOOP("Zoom out"),          "zoom-out-symbolic"_L1,             "Ctrl+-"_L1},
        {ActualSize,   "report-actual-size",   QT_TR_NOOP("Actual size"),       "zoom-original-symbolic"_L1,        "Ctrl+0"_L1},
        {FitWidth,     "report-fit-width",     QT_TR_NOOP("Fit width"),         "zoom-fit-width-symbolic"_L1,       "Ctrl+Shift+W"_L1},
        {FitPage,      "report-fit-page",      QT_TR_NOOP("Fit page"),          "zoom-fit-page-symbolic"_L1,        "Ctrl+Shift+H"_L1},
        {ShowPageList, "report-page-list",     QT_TR_NOOP("Pages and outline"), "sidebar-expand-right-symbolic"_L1, "F9"_L1},
        {ShowSettings, "report-settings",      QT_TR_NOOP("Report settings"),   "sidebar-expand-left-symbolic"_L1,  "F8"_L1},
    };
}
// clang-format on

QAction *ReportActions::makeAction(const Row &row)
{
    auto *action = new QAction(tr(row.text), this);
    action->setObjectName(QLatin1StringView(row.name));
    if (!row.icon.isEmpty())
        action->setIcon(symbolicIcon(facing(row.icon)));
    const QKeySequence shortcut = QKeySequence::fromString(row.shortcut, QKeySequence::PortableText);
    action->setShortcut(shortcut);
    if (!shortcut.isEmpty())
        action->setToolTip(tr("%1 (%2)", "action and shortcut")
                               .arg(tr(row.text).remove(u'…'), shortcut.toString(QKeySequence::NativeText)));
    return action;
}

ReportActions::ReportActions(QObject *parent)
    : QObject(parent)
{
    for (const Row &row : table())
        m_actions.insert(row.id, makeAction(row));
    using enum ReportAction;
    for (const ReportAction id : {FitWidth, FitPage, ShowPageList, ShowSettings})
        m_actions.value(id)->setCheckable(true);
    // On most keyboards the plus shares its key with the equals sign.
    m_actions.value(ReportAction::ZoomIn)->setShortcuts({Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal});
}

QList<QAction *> ReportActions::fileActions() const
{
    return actions({ReportAction::SavePdf, ReportAction::SaveOdt, ReportAction::SaveHtml, ReportAction::SaveMarkdown,
                    ReportAction::SaveJson, ReportAction::Print});
}

QList<QAction *> ReportActions::viewActions() const
{
    return actions({ReportAction::ZoomIn, ReportAction::ZoomOut, ReportAction::ActualSize, ReportAction::FitWidth,
                    ReportAction::FitPage, ReportAction::ShowSettings, ReportAction::ShowPageList});
}

QList<QAction *> ReportActions::otherFormats() const
{
    return actions({ReportAction::SaveOdt, ReportAction::SaveHtml, ReportAction::SaveMarkdown, ReportAction::SaveJson});
}

void ReportActions::setReportAvailable(bool available)
{
    for (QAction *action : fileActions())
        action->setEnabled(available);
}

QList<QAction *> ReportActions::actions(std::initializer_list<ReportAction> ids) const
{
    QList<QAction *> found;
    for (const ReportAction id : ids)
        found << m_actions.value(id);
    return found;
}

} // namespace Headway
