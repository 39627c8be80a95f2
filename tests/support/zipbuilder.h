// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "crc32.h"

#include <QByteArray>
#include <QDataStream>
#include <QFile>
#include <QList>

/** A file of a zip archive, which may lie about itself. */
struct ZipFile
{
    QByteArray name;
    QByteArray content = {};
    bool isPacked = true;
    qint64 claims = -1; ///< How much it says it holds; −1 for the truth.
    quint16 flags = 0;  ///< 1: encrypted.
    quint16 mode = 0;   ///< Of Unix: 0120777 is a link, of which the content says where to.
};

/** Writes zip archives byte by byte, also such as no program would. */
class ZipBuilder
{
public:
    ZipBuilder &with(const ZipFile &file)
    {
        m_files << file;
        return *this;
    }
    ZipBuilder &with(const QByteArray &name, const QByteArray &content) { return with({name, content}); }

    QByteArray bytes() const
    {
        QByteArray all;
        QByteArray directory;
        for (const ZipFile &file : m_files) {
            const QByteArray content = isPacked(file) ? packed(file.content) : file.content;
            directory += entry(file, content, quint32(all.size()));
            all += header(file, content) + file.name + content;
        }
        return all + directory + ending(quint32(directory.size()), quint32(all.size()));
    }

    /** Whether it could be written. */
    bool write(const QString &path) const
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes()) > 0;
    }

private:
    static bool isPacked(const ZipFile &file) { return file.isPacked && !file.content.isEmpty(); }

    /** Deflated, without what zlib puts around it. */
    static QByteArray packed(const QByteArray &content)
    {
        const QByteArray zlib = qCompress(content, 9);
        return zlib.sliced(6, zlib.size() - 10);
    }

    static void writeSame(QDataStream &stream, const ZipFile &file, const QByteArray &content)
    {
        const quint32 size = quint32(file.claims < 0 ? file.content.size() : file.claims);
        stream << quint16(20) << file.flags << quint16(isPacked(file) ? 8 : 0) << quint16(0) << quint16(0x5b7b)
               << Headway::crc32Of(file.content) << quint32(content.size()) << size << quint16(file.name.size())
               << quint16(0);
    }

    static QByteArray header(const ZipFile &file, const QByteArray &content)
    {
        QByteArray bytes;
        QDataStream stream(&bytes, QIODevice::WriteOnly);
        stream.setByteOrder(QDataStream::LittleEndian);
        stream << quint32(0x04034b50);
        writeSame(stream, file, content);
        return bytes;
    }

    static QByteArray entry(const ZipFile &file, const QByteArray &content, quint32 offset)
    {
        QByteArray bytes;
        QDataStream stream(&bytes, QIODevice::WriteOnly);
        stream.setByteOrder(QDataStream::LittleEndian);
        stream << quint32(0x02014b50) << quint16(0x0314);
        writeSame(stream, file, content);
        stream << quint16(0) << quint16(0) << quint16(0) << quint32(file.mode << 16) << offset;
        return bytes + file.name;
    }

    QByteArray ending(quint32 size, quint32 offset) const
    {
        QByteArray bytes;
        QDataStream stream(&bytes, QIODevice::WriteOnly);
        stream.setByteOrder(QDataStream::LittleEndian);
        stream << quint32(0x06054b50) << quint16(0) << quint16(0) << quint16(m_files.size()) << quint16(m_files.size())
               << size << offset << quint16(0);
        return bytes;
    }

    QList<ZipFile> m_files;
};
