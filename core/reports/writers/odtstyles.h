// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QXmlStreamWriter>

namespace Headway {

/** The namespaces of OpenDocument 1.3 that a report uses. */
namespace OdtNamespace {
inline constexpr QLatin1StringView office("urn:oasis:names:tc:opendocument:xmlns:office:1.0");
inline constexpr QLatin1StringView text("urn:oasis:names:tc:opendocument:xmlns:text:1.0");
inline constexpr QLatin1StringView table("urn:oasis:names:tc:opendocument:xmlns:table:1.0");
inline constexpr QLatin1StringView style("urn:oasis:names:tc:opendocument:xmlns:style:1.0");
inline constexpr QLatin1StringView fo("urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0");
inline constexpr QLatin1StringView meta("urn:oasis:names:tc:opendocument:xmlns:meta:1.0");
inline constexpr QLatin1StringView manifest("urn:oasis:names:tc:opendocument:xmlns:manifest:1.0");
inline constexpr QLatin1StringView dc("http://purl.org/dc/elements/1.1/");
inline constexpr QLatin1StringView xlink("http://www.w3.org/1999/xlink");
} // namespace OdtNamespace

/** Declares the namespaces above under their customary prefixes; call it before the root element. */
void declareOdtNamespaces(QXmlStreamWriter &xml);

/** Columns have the styles W1 to W40, each so many parts wide. */
inline constexpr int odtColumnWidths = 40;

/** The automatic styles of content.xml: those of tables, which OpenDocument does not take elsewhere. */
void writeOdtTableStyles(QXmlStreamWriter &xml);

/** All of styles.xml: paragraphs, characters, lists, the page, and `footer` at the foot of each. */
QByteArray odtStyles(const QLocale &locale, const QString &footer);

} // namespace Headway
