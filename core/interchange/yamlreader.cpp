// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "yamlreader.h"

#include <QCoreApplication>

#include <yaml.h>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

constexpr int deepest = 32;

using Read = std::expected<YamlNode, YamlProblem>;

struct YamlText
{
    Q_DECLARE_TR_FUNCTIONS(Headway::YamlReader)
};

/** One event of the parser, freed with it. */
class Event
{
public:
    Event() = default;
    ~Event() { yaml_event_delete(&m_event); }
    Q_DISABLE_COPY_MOVE(Event)

    yaml_event_t *data() { return &m_event; }
    yaml_event_type_t type() const { return m_event.type; }
    int line() const { return int(m_event.start_mark.line) + 1; }

    YamlNode text() const
    {
        const auto &scalar = m_event.data.scalar;
        return {.text = QString::fromUtf8(reinterpret_cast<const char *>(scalar.value), qsizetype(scalar.length)),
                .isPlain = scalar.style == YAML_PLAIN_SCALAR_STYLE,
                .line = line()};
    }

private:
    yaml_event_t m_event{};
};

/** Makes nodes of libyaml's events. */
class Parser
{
public:
    explicit Parser(QByteArrayView utf8)
    {
        yaml_parser_initialize(&m_parser);
        yaml_parser_set_encoding(&m_parser, YAML_UTF8_ENCODING);
        yaml_parser_set_input_string(&m_parser, reinterpret_cast<const unsigned char *>(utf8.data()),
                                     size_t(utf8.size()));
    }
    ~Parser() { yaml_parser_delete(&m_parser); }
    Q_DISABLE_COPY_MOVE(Parser)

    Read document()
    {
        for (;;) {
            Event event;
            if (!next(event))
                return std::unexpected(syntaxProblem());
            if (event.type() == YAML_STREAM_END_EVENT)
                return YamlNode{.isPlain = true, .line = 1};
            if (event.type() != YAML_STREAM_START_EVENT && event.type() != YAML_DOCUMENT_START_EVENT)
                return node(event, 0);
        }
    }

private:
    bool next(Event &event) { return yaml_parser_parse(&m_parser, event.data()) == 1; }

    Read node(const Event &event, int depth)
    {
        if (depth > deepest)
            return problem(event, YamlText::tr("The lists there are nested too deeply."));
        switch (event.type()) {
        case YAML_SCALAR_EVENT:
            return event.text();
        case YAML_SEQUENCE_START_EVENT:
            return list(event, depth);
        case YAML_MAPPING_START_EVENT:
            return map(event, depth);
        default:
            return problem(event, YamlText::tr("References to other places (*name) are not read."));
        }
    }

    Read list(const Event &start, int depth)
    {
        YamlNode list{.kind = YamlNode::Kind::List, .line = start.line()};
        for (;;) {
            Event event;
            if (!next(event))
                return std::unexpected(syntaxProblem());
            if (event.type() == YAML_SEQUENCE_END_EVENT)
                return list;
            const Read item = node(event, depth + 1);
            if (!item)
                return item;
            list.items << *item;
        }
    }

    Read map(const Event &start, int depth)
    {
        YamlNode map{.kind = YamlNode::Kind::Map, .line = start.line()};
        for (;;) {
            Event key;
            if (!next(key))
                return std::unexpected(syntaxProblem());
            if (key.type() == YAML_MAPPING_END_EVENT)
                return map;
            if (key.type() != YAML_SCALAR_EVENT)
                return problem(key, YamlText::tr("What stands in front of the colon there is no word."));
            Event event;
            if (!next(event))
                return std::unexpected(syntaxProblem());
            const Read value = node(event, depth + 1);
            if (!value)
                return value;
            map.keys << key.text().text;
            map.items << *value;
        }
    }

    static Read problem(const Event &event, const QString &reason)
    {
        return std::unexpected(YamlProblem{event.line(), reason});
    }

    YamlProblem syntaxProblem() const
    {
        const int line = int(m_parser.problem_mark.line) + 1;
        return {line, m_parser.error == YAML_READER_ERROR ? YamlText::tr("A text there cannot be read.")
                                                          : YamlText::tr("This is not YAML.")};
    }

    yaml_parser_t m_parser{};
};

} // namespace

Read readYaml(QByteArrayView utf8)
{
    return Parser(utf8).document();
}

} // namespace Headway
