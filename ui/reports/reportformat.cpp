// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportformat.h"

#include "pdfreport.h"
#include "reporthtml.h"
#include "reportjson.h"
#include "reportmarkdown.h"
#include "reportodt.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

/** Windows forbids the most; a file made here should open there. */
QString withoutForbidden(QString name)
{
    static const QRegularExpression forbidden(uR"([<>:"/\\|?*\x00-\x1f\x7f])"_s);
    return name.replace(forbidden, u" "_s).simplified();
}

QString described(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Pdf:
        return QCoreApplication::translate("Headway::ReportFormat", "PDF document");
    case ReportFormat::Odt:
        return QCoreApplication::translate("Headway::ReportFormat", "OpenDocument text");
    case ReportFormat::Html:
        return QCoreApplication::translate("Headway::ReportFormat", "Web page");
    case ReportFormat::Markdown:
        return QCoreApplication::translate("Headway::ReportFormat", "Markdown text");
    case ReportFormat::Json:
        return QCoreApplication::translate("Headway::ReportFormat", "JSON data");
    }
    Q_UNREACHABLE_RETURN(QString());
}

} // namespace

QString fileFilter(ReportFormat format)
{
    return u"%1 (*.%2)"_s.arg(described(format), nameOf(format));
}

QString suggestedFileName(const QString &title, const ReportDocument &document, ReportFormat format)
{
    QStringList parts{title};
    if (!document.author.isEmpty())
        parts << document.author;
    parts << document.date.toString(u"yyyy-MM"_s);
    return u"%1.%2"_s.arg(withoutForbidden(parts.join(u" – "_s)), nameOf(format));
}

Result<QByteArray> reportBytes(ReportFormat format, const ReportDocument &document, const PagedReport &pages)
{
    switch (format) {
    case ReportFormat::Pdf:
        return writePdf(pages, toJson(document), document.kind + u".json"_s);
    case ReportFormat::Odt:
        return toOdt(document);
    case ReportFormat::Html:
        return toHtml(document);
    case ReportFormat::Markdown:
        return toMarkdown(document);
    case ReportFormat::Json:
        return toJson(document);
    }
    Q_UNREACHABLE_RETURN(QByteArray());
}

} // namespace Headway
