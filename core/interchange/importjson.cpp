// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importjson.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

struct JsonText
{
    Q_DECLARE_TR_FUNCTIONS(Headway::ImportJson)
};

qsizetype lineAt(const QByteArray &text, qsizetype offset)
{
    return QByteArrayView(text).first(std::min(offset, text.size())).count('\n') + 1;
}

/** What stands on the line, as far as it helps to find it. */
QString reasonFor(QJsonParseError::ParseError error)
{
    switch (error) {
    case QJsonParseError::IllegalNumber:
        return JsonText::tr("a number there is too large, or is none.");
    case QJsonParseError::DeepNesting:
        return JsonText::tr("the lists there are nested too deeply.");
    case QJsonParseError::IllegalEscapeSequence:
    case QJsonParseError::IllegalUTF8String:
        return JsonText::tr("a text there cannot be read.");
    default:
        return JsonText::tr("this is not JSON.");
    }
}

} // namespace

Error jsonError(const QJsonParseError &error, const QByteArray &text, const QString &name, const QString &advice)
{
    const QString detail = u"%1 at byte %2"_s.arg(error.errorString()).arg(error.offset);
    const qsizetype line = lineAt(text, error.offset);
    const bool isCutOff = error.error != QJsonParseError::IllegalNumber && error.offset >= text.trimmed().size() - 1;
    const QString sentence = isCutOff
                                 ? JsonText::tr("“%1” breaks off in line %2.")
                                 : JsonText::tr("“%1” is damaged in line %2: %3", "%3 is a sentence that says why");
    const QString placed = sentence.arg(name).arg(line);
    return {Error::Kind::Malformed, (isCutOff ? placed : placed.arg(reasonFor(error.error))) + u' ' + advice, detail};
}

} // namespace Headway
