// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importfile.h"

#include "importtree.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

struct ImportText
{
    Q_DECLARE_TR_FUNCTIONS(Headway::ImportFile)
};

bool isPicture(QByteArrayView bytes)
{
    static constexpr std::array beginnings{"\x89PNG", "\xff\xd8\xff", "GIF8", "BM", "II*", "RIFF"};
    return std::any_of(beginnings.begin(), beginnings.end(), [&](const char *beginning) {
        return bytes.startsWith(beginning) && bytes.first(std::min<qsizetype>(bytes.size(), 64)).contains('\0');
    });
}

Result<QByteArray> read(QFile &file, const QString &name)
{
    if (!file.open(QIODevice::ReadOnly)) {
        return refuse(Error::Kind::Unreadable,
                      ImportText::tr("“%1” cannot be read: %2. Check the permissions of the file.")
                          .arg(name, file.errorString()));
    }
    const QByteArray bytes = file.read(largestImportText + 1);
    // What a failing disk gave before it failed is no whole file.
    if (file.error() != QFileDevice::NoError) {
        return refuse(
            Error::Kind::Unreadable,
            ImportText::tr("“%1” cannot be read to its end: %2. Check the disk, or import a copy of the file.")
                .arg(name, file.errorString()));
    }
    if (bytes.size() > largestImportText) {
        return refuse(Error::Kind::Malformed,
                      ImportText::tr("“%1” is larger than 256 MB. Import it in parts.").arg(name));
    }
    return bytes;
}

int bytesOfUnit(QStringConverter::Encoding encoding)
{
    switch (encoding) {
    case QStringConverter::Utf16:
    case QStringConverter::Utf16BE:
    case QStringConverter::Utf16LE:
        return 2;
    case QStringConverter::Utf32:
    case QStringConverter::Utf32BE:
    case QStringConverter::Utf32LE:
        return 4;
    default:
        return 1;
    }
}

/** The number of the first line that is not UTF-8. */
qsizetype lineOfBadByte(QByteArrayView bytes)
{
    qsizetype line = 1;
    for (qsizetype start = 0; start < bytes.size(); ++line) {
        const qsizetype end = bytes.indexOf('\n', start);
        const QByteArrayView one = bytes.sliced(start, (end < 0 ? bytes.size() : end) - start);
        if (!QUtf8StringView(one.data(), one.size()).isValidUtf8() || end < 0)
            break;
        start = end + 1;
    }
    return line;
}

} // namespace

Result<void> checkImportPath(const QString &path)
{
    const QFileInfo info(path);
    if (const QFileInfo folder(info.absolutePath()); folder.isDir() && !folder.isExecutable()) {
        return refuse(
            Error::Kind::Unreadable,
            ImportText::tr("The folder “%1” may not be looked into. Change its permissions, or ask its owner.")
                .arg(QDir::toNativeSeparators(folder.filePath())));
    }
    if (!info.exists()) {
        return refuse(Error::Kind::NotFound, ImportText::tr("There is no file “%1”. Check the name and the folder.")
                                                 .arg(QDir::toNativeSeparators(path)));
    }
    if (info.isDir() || info.isFile())
        return {};
    // A pipe or a device may never end, or never begin.
    return refuse(Error::Kind::Unreadable,
                  ImportText::tr("“%1” is no ordinary file. Save the export into a file first.")
                      .arg(QDir::toNativeSeparators(path)));
}

Result<QByteArray> readImportFile(const QString &file)
{
    if (const auto there = checkImportPath(file); !there)
        return std::unexpected(there.error());
    if (QFileInfo(file).isDir()) {
        return refuse(Error::Kind::Unreadable,
                      ImportText::tr("“%1” is a folder. Name a file in it.").arg(QDir::toNativeSeparators(file)));
    }
    const QString name = QFileInfo(file).fileName();
    QFile device(file);
    return read(device, name).and_then([&](const QByteArray &bytes) { return asImportText(bytes, name); });
}

std::optional<QString> decodedWhole(const QByteArray &bytes, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    // Of half a letter at the end, and of half a pair, it says nothing.
    const bool isWhole = !decoder.hasError() && text.isValidUtf16() && bytes.size() % bytesOfUnit(encoding) == 0;
    return isWhole ? std::optional(text) : std::nullopt;
}

Result<QByteArray> asImportText(const QByteArray &bytes, const QString &name)
{
    QByteArray text = bytes;
    const auto encoding = QStringConverter::encodingForData(bytes);
    if (encoding && *encoding != QStringConverter::Utf8) {
        const auto whole = decodedWhole(bytes, *encoding);
        if (!whole) {
            return refuse(Error::Kind::Malformed, ImportText::tr("“%1” is damaged: not all of it can be read as text. "
                                                                 "Save it as UTF-8 and import it again.")
                                                      .arg(name));
        }
        text = whole->toUtf8();
    }
    if (isPicture(bytes))
        return refuse(Error::Kind::Malformed,
                      ImportText::tr("“%1” is a picture, not a text. Choose the file that was exported.").arg(name));
    if (text.contains('\0'))
        return refuse(Error::Kind::Malformed,
                      ImportText::tr("“%1” is not a text. Choose the file that was exported.").arg(name));
    if (!text.isValidUtf8()) {
        return refuse(Error::Kind::Malformed,
                      ImportText::tr(
                          "“%1” is not encoded as UTF-8: line %2 cannot be read. Save it as UTF-8 and import it again.")
                          .arg(name)
                          .arg(lineOfBadByte(text)));
    }
    if (text.startsWith("\xef\xbb\xbf"))
        text.remove(0, 3);
    return text.replace("\r\n", "\n");
}

} // namespace Headway
