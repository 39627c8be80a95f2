// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportsaver.h"

#include "reportexporter.h"
#include "saveplace.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace Headway {

ReportSaver::ReportSaver(UserPrompt &prompt, QWidget *window)
    : QObject(window)
    , m_prompt(prompt)
    , m_window(window)
{}

QString ReportSaver::folder() const
{
    return m_folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : m_folder;
}

void ReportSaver::save(const PreparedReport &report, ReportFormat format)
{
    const QString path = askForPath(report, format);
    if (path.isEmpty())
        return;
    m_folder = QFileInfo(path).absolutePath();
    ++m_saving;
    exportReport(report, format, path).then(this, [this, path](const Result<void> &result) {
        --m_saving;
        if (result)
            Q_EMIT saved(path);
        else
            Q_EMIT failed(result.error());
    });
}

QString ReportSaver::askForPath(const PreparedReport &report, ReportFormat format)
{
    const QString name = suggestedFileName(label(report.request.kind), report.built->document, format);
    return SavePlace(m_prompt, m_window, u'.' + nameOf(format))
        .ask(tr("Save report"), QDir(folder()).filePath(name), fileFilter(format));
}

} // namespace Headway
