// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exportname.h"

#include "letters.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

/** Some file systems take 255 bytes; what a folder is copied into has a path in front. */
constexpr qsizetype mostBytes = 120;

/** What would be a device in Windows, with any ending. */
bool isDevice(const QString &name)
{
    static const QRegularExpression device(u"^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\\.|$)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return device.match(name).hasMatch();
}

QString fitting(const QString &text)
{
    QString name = text;
    while (name.toUtf8().size() > mostBytes)
        name.truncate(wholeLetters(name, name.size() - 1));
    return name;
}

} // namespace

QString portableName(const QString &text)
{
    // Control characters and marks of direction with them: a name shall be what it looks like.
    static const QRegularExpression forbidden(u"[<>:\"/\\\\|?*\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+"_s,
                                              QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression ends(u"^[\\s.]+|[\\s.]+$"_s);
    const QString plain = text.normalized(QString::NormalizationForm_C).replace(forbidden, u" "_s).simplified();
    QString name = fitting(plain.left(mostBytes)).remove(ends);
    return isDevice(name) ? u'_' + name : name;
}

QString ExportNames::take(const QString &base, const QString &ending)
{
    QString name = base + ending;
    for (int i = 2; m_taken.contains(name.toCaseFolded()); ++i)
        name = base + u'-' + QString::number(i) + ending;
    m_taken << name.toCaseFolded();
    return name;
}

} // namespace Headway
