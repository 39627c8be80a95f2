// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "terminal.h"

#include <algorithm>
#include <cstdio>

namespace Headway {

namespace {

bool isSafe(QChar c)
{
    const auto category = c.category();
    return category != QChar::Other_Control && category != QChar::Other_Format;
}

QByteArray asLine(const QString &text)
{
    QString safe = text;
    std::replace_if(safe.begin(), safe.end(), [](QChar c) { return !isSafe(c); }, u' ');
    return safe.toUtf8() + '\n';
}

void writeTo(std::FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
}

} // namespace

void Terminal::line(const QString &text)
{
    writeTo(stdout, asLine(text));
}

void Terminal::problem(const QString &sentence)
{
    // After what was said before, where both go to the same screen.
    std::fflush(stdout);
    writeTo(stderr, asLine(sentence));
}

void Terminal::write(const QByteArray &bytes)
{
    writeTo(stdout, bytes);
}

bool Terminal::flush()
{
    return std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
}

} // namespace Headway
