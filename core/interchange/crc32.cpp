// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crc32.h"

#include <array>

namespace Headway {

namespace {

constexpr quint32 polynomial = 0xedb88320;

constexpr std::array<quint32, 256> makeTable()
{
    std::array<quint32, 256> table{};
    for (quint32 byte = 0; byte < table.size(); ++byte) {
        quint32 sum = byte;
        for (int bit = 0; bit < 8; ++bit)
            sum = sum & 1 ? polynomial ^ (sum >> 1) : sum >> 1;
        table[byte] = sum;
    }
    return table;
}

constexpr std::array<quint32, 256> table = makeTable();

} // namespace

quint32 crc32Of(QByteArrayView bytes)
{
    quint32 sum = 0xffffffff;
    for (const char byte : bytes)
        sum = table[(sum ^ quint8(byte)) & 0xff] ^ (sum >> 8);
    return sum ^ 0xffffffff;
}

} // namespace Headway
