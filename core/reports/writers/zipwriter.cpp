// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "zipwriter.h"

#include <QtEndian>

#include <array>

namespace Headway {

namespace {

constexpr quint32 localSignature = 0x04034b50;
constexpr quint32 directorySignature = 0x02014b50;
constexpr quint32 endSignature = 0x06054b50;
constexpr quint16 versionNeeded = 20;
constexpr quint16 deflateMethod = 8;
constexpr quint16 midnight = 0;
constexpr quint16 firstDay = 0x0021; // 1 January 1980, the earliest that the format knows

constexpr std::array<quint32, 256> crcTable()
{
    std::array<quint32, 256> table{};
    for (quint32 i = 0; i < 256; ++i) {
        quint32 c = i;
        for (int bit = 0; bit < 8; ++bit)
            c = (c & 1) ? 0xedb88320U ^ (c >> 1) : c >> 1;
        table[i] = c;
    }
    return table;
}

quint32 crc32(const QByteArray &bytes)
{
    static constexpr auto table = crcTable();
    quint32 crc = 0xffffffffU;
    for (const char byte : bytes)
        crc = table[(crc ^ quint8(byte)) & 0xff] ^ (crc >> 8);
    return crc ^ 0xffffffffU;
}

/** What qCompress() makes is a length of four bytes and a zlib stream: the bare deflate data lies between its ends. */
QByteArray deflated(const QByteArray &content)
{
    constexpr qsizetype head = 4 + 2;
    constexpr qsizetype checksum = 4;
    const QByteArray stream = qCompress(content, 9);
    return stream.sliced(head, stream.size() - head - checksum);
}

template<typename Integer>
void put(QByteArray &to, Integer value)
{
    char bytes[sizeof(Integer)];
    qToLittleEndian(value, bytes);
    to.append(bytes, sizeof(Integer));
}

/** The fields that a member's local header and its line in the directory share. */
QByteArray commonFields(const QByteArray &name, const QByteArray &content, const QByteArray &packed, quint16 method)
{
    QByteArray fields;
    put(fields, versionNeeded);
    put(fields, quint16(0)); // flags
    put(fields, method);
    put(fields, midnight);
    put(fields, firstDay);
    put(fields, crc32(content));
    put(fields, quint32(packed.size()));
    put(fields, quint32(content.size()));
    put(fields, quint16(name.size()));
    put(fields, quint16(0)); // extra field
    return fields;
}

} // namespace

void ZipWriter::add(const QByteArray &name, const QByteArray &content, Method method)
{
    const bool packs = method == Method::Deflated && !content.isEmpty();
    const QByteArray packed = packs ? deflated(content) : content;
    const QByteArray fields = commonFields(name, content, packed, packs ? deflateMethod : 0);
    const auto offset = quint32(m_archive.size());

    put(m_archive, localSignature);
    m_archive += fields + name + packed;

    put(m_directory, directorySignature);
    put(m_directory, versionNeeded);
    m_directory += fields;
    put(m_directory, quint16(0)); // comment
    put(m_directory, quint16(0)); // disk
    put(m_directory, quint16(0)); // internal attributes
    put(m_directory, quint32(0)); // external attributes
    put(m_directory, offset);
    m_directory += name;
    ++m_members;
}

QByteArray ZipWriter::finish()
{
    const auto directoryOffset = quint32(m_archive.size());
    m_archive += m_directory;
    put(m_archive, endSignature);
    put(m_archive, quint16(0)); // disk
    put(m_archive, quint16(0)); // disk of the directory
    put(m_archive, m_members);
    put(m_archive, m_members);
    put(m_archive, quint32(m_directory.size()));
    put(m_archive, directoryOffset);
    put(m_archive, quint16(0)); // comment
    return std::exchange(m_archive, {});
}

} // namespace Headway
