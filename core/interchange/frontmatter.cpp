// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "frontmatter.h"

#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

/** A line without what stands at its end unseen, the carriage return of Windows with it. */
QByteArrayView lineAt(QByteArrayView text, qsizetype start, qsizetype end)
{
    QByteArrayView line = text.sliced(start, end - start);
    while (!line.isEmpty() && QByteArrayView(" \t\r").contains(line.back()))
        line.chop(1);
    return line;
}

qsizetype lineEnd(QByteArrayView text, qsizetype start)
{
    const qsizetype end = text.indexOf('\n', start);
    return end < 0 ? text.size() : end;
}

struct Places
{
    qsizetype frontEnd = 0;
    qsizetype bodyStart = 0;
    int bodyLine = 1;
};

/** Where the fields end, and where the body begins; nothing where there are none. */
std::optional<Places> findPlaces(QByteArrayView text)
{
    qsizetype end = lineEnd(text, 0);
    if (lineAt(text, 0, end) != "---")
        return std::nullopt;
    int line = 2;
    for (qsizetype start = end + 1; start < text.size(); start = end + 1, ++line) {
        end = lineEnd(text, start);
        const QByteArrayView one = lineAt(text, start, end);
        if (one == "---" || one == "...")
            return Places{start, std::min(end + 1, text.size()), line + 1};
    }
    return std::nullopt;
}

} // namespace

const YamlNode *FrontMatter::find(std::initializer_list<QStringView> keys) const
{
    for (const QStringView key : keys) {
        for (qsizetype i = 0; i < fields.keys.size(); ++i) {
            if (fields.keys.at(i).compare(key, Qt::CaseInsensitive) == 0 && !fields.items.at(i).isNull())
                return &fields.items.at(i);
        }
    }
    return nullptr;
}

QString FrontMatter::text(std::initializer_list<QStringView> keys) const
{
    const YamlNode *value = find(keys);
    return value ? value->text : QString();
}

bool FrontMatter::says(QStringView key) const
{
    static const QStringList yes{u"true"_s, u"yes"_s, u"on"_s, u"1"_s};
    return yes.contains(text({key}).toLower());
}

std::expected<FrontMatter, YamlProblem> readFrontMatter(const QByteArray &markdown)
{
    const auto places = findPlaces(markdown);
    if (!places)
        return FrontMatter{.body = markdown};
    auto fields = readYaml(QByteArrayView(markdown).first(places->frontEnd));
    if (!fields)
        return std::unexpected(fields.error());
    if (fields->isNull())
        fields->kind = YamlNode::Kind::Map;
    if (fields->kind != YamlNode::Kind::Map)
        return FrontMatter{.body = markdown};
    return FrontMatter{*fields, markdown.sliced(places->bodyStart), places->bodyLine};
}

QStringList namesIn(const YamlNode *value)
{
    if (!value)
        return {};
    QStringList names;
    if (value->kind == YamlNode::Kind::Text)
        names = value->text.split(u',');
    for (const YamlNode &item : value->kind == YamlNode::Kind::List ? value->items : QList<YamlNode>())
        names << item.text;
    for (QString &name : names)
        name = name.simplified();
    names.removeAll(QString());
    return names;
}

QDate isoDateIn(const QString &text)
{
    static const QRegularExpression date(u"^\\s*(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)"_s);
    const auto match = date.match(text);
    return {match.captured(1).toInt(), match.captured(3).toInt(), match.captured(4).toInt()};
}

std::optional<double> figureIn(const YamlNode *value)
{
    bool isNumber = false;
    const double figure = value ? value->text.toDouble(&isNumber) : 0;
    return isNumber && std::isfinite(figure) ? std::optional(figure) : std::nullopt;
}

} // namespace Headway
