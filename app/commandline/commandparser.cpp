// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandparser.h"
#include "commands.h"
#include "commandtext.h"

#include <QDate>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

template<typename Row>
std::optional<Row> rowNamed(const QList<Row> &rows, QStringView name)
{
    const auto row = std::find_if(rows.begin(), rows.end(), [name](const Row &one) { return name == one.name; });
    return row == rows.end() ? std::nullopt : std::optional(*row);
}

/** Each command takes these. */
bool isCommon(QLatin1StringView option)
{
    return option == "today"_L1 || option == "help"_L1 || option == "version"_L1;
}

QString commandNames()
{
    QStringList names;
    for (const Command &command : allCommands())
        names << command.name;
    return names.join(u", "_s);
}

QString usage(const Command &command)
{
    return u"headway "_s + command.name + u' ' + command.words;
}

const QString windowUsage = u"headway [FILE]"_s;

QString emptyFile(const QString &usage)
{
    return CommandText::tr("The file name is empty. Usage: %1").arg(usage);
}

/** The name of the option that a word is, or nothing: "-15%" and "-" are words. */
QString optionName(const QString &word)
{
    if (word.startsWith(u"--"_s) && word.size() > 2 && word.at(2).isLetter())
        return word.sliced(2).section(u'=', 0, 0);
    if (word == u"-o"_s || word.startsWith(u"-o="_s))
        return u"output"_s;
    if (word == u"-h"_s)
        return u"help"_s;
    return {};
}

const QString behindAreWords = u"--"_s;

/** Where an option is forgotten its value, the next one must not become it; `--name=--x` is how to mean that. */
bool isWord(const QString &word)
{
    return word != behindAreWords && optionName(word).isEmpty();
}

/** Whether the help's word stands for the name of a file. */
bool isFile(QStringView placeholder)
{
    return QStringList{u"FILE"_s, u"[FILE]"_s, u"SOURCE"_s, u"TARGET"_s}.contains(placeholder);
}

/** Whether one of the words of a command should name a file and is empty, as an unset variable of a script is. */
bool lacksAFile(const QStringList &words, const QString &placeholders)
{
    const QStringList wanted = placeholders.split(u' ');
    for (qsizetype i = 0; i < std::min(words.size(), wanted.size()); ++i) {
        if (words.at(i).isEmpty() && isFile(wanted.at(i)))
            return true;
    }
    return false;
}

/** Takes apart the words one by one. */
class Parser
{
public:
    explicit Parser(const QStringList &arguments)
        : m_rest(arguments)
    {}

    Result<Invocation> parse()
    {
        while (!m_rest.isEmpty()) {
            if (const auto taken = takeOne(); !taken)
                return std::unexpected(taken.error());
        }
        return findCommand().and_then([this] { return checkOptions(); }).and_then([this] { return checkWords(); });
    }

private:
    Result<void> takeOne()
    {
        const QString word = m_rest.takeFirst();
        if (word == behindAreWords) {
            m_mayBeCommand = !m_invocation.words.isEmpty();
            m_invocation.words << m_rest;
            m_rest.clear();
            return {};
        }
        const QString name = optionName(word);
        if (!name.isEmpty())
            return takeOption(word, name);
        m_invocation.words << word;
        return {};
    }

    Result<void> takeOption(const QString &word, const QString &name)
    {
        const auto option = rowNamed(allOptions(), name);
        if (!option)
            return misuse(CommandText::tr("There is no option “%1”. See: headway --help").arg(word));
        const qsizetype equals = word.indexOf(u'=');
        if (option->value.isEmpty() && equals >= 0)
            return misuse(CommandText::tr("“--%1” takes no value.").arg(name));
        QString value = equals >= 0 ? word.sliced(equals + 1) : QString();
        if (!option->value.isEmpty() && equals < 0) {
            if (m_rest.isEmpty() || !isWord(m_rest.constFirst()))
                return misuse(CommandText::tr("“--%1” needs a value: --%1 %2").arg(name, option->value));
            value = m_rest.takeFirst();
        }
        if (value.isEmpty() && isFile(QString(option->value)))
            return misuse(CommandText::tr("The file name behind “--%1” is empty: --%1 %2").arg(name, option->value));
        m_invocation.options.insert(name, value);
        return {};
    }

    Result<void> findCommand()
    {
        if (m_invocation.words.isEmpty())
            return {};
        const QString first = m_invocation.words.constFirst();
        if (first.isEmpty())
            return misuse(emptyFile(windowUsage));
        if (m_mayBeCommand)
            m_invocation.command = rowNamed(allCommands(), first);
        if (m_invocation.command)
            m_invocation.words.removeFirst();
        else if (!first.endsWith(u".headway"_s) && !QFileInfo::exists(first))
            return misuse(noSuchFile(first));
        return {};
    }

    QString noSuchFile(const QString &word) const
    {
        if (!m_mayBeCommand)
            return CommandText::tr("There is no career file “%1”; behind -- no word is a command.").arg(word);
        return CommandText::tr("There is no command or career file “%1”. Commands: %2.").arg(word, commandNames());
    }

    Result<void> checkOptions() const
    {
        const auto &command = m_invocation.command;
        for (const CommandOption &option : allOptions()) {
            const bool isAllowed = isCommon(option.name) || (command && command->options.contains(option.name));
            if (!isAllowed && m_invocation.has(option.name)) {
                return misuse(
                    command ? CommandText::tr("“headway %1” has no option “--%2”. See: headway %1 --help")
                                  .arg(command->name, option.name)
                            : CommandText::tr("“--%1” belongs to a command. See: headway --help").arg(option.name));
            }
        }
        return {};
    }

    Result<Invocation> checkWords() const
    {
        const auto &command = m_invocation.command;
        const qsizetype words = m_invocation.words.size();
        if (m_invocation.has("help"_L1) || m_invocation.has("version"_L1))
            return m_invocation;
        if (command && words < command->leastWords)
            return misuse(CommandText::tr("Something is missing. Usage: %1").arg(usage(*command)));
        if (words > (command ? command->mostWords : 1)) {
            return misuse(CommandText::tr("“%1” is one word too many. Usage: %2")
                              .arg(m_invocation.words.constLast(), command ? usage(*command) : windowUsage));
        }
        if (command && lacksAFile(m_invocation.words, command->words))
            return misuse(emptyFile(usage(*command)));
        return m_invocation;
    }

    QStringList m_rest;
    Invocation m_invocation;
    bool m_mayBeCommand = true; ///< The first word does not stand behind "--".
};

QString tableRow(const QString &left, const QString &right)
{
    constexpr qsizetype width = 32;
    const bool fits = left.size() < width - 2;
    return u"  "_s + (fits ? left.leftJustified(width - 2) : QString(left + u"\n"_s + QString(width, u' '))) + right +
           u'\n';
}

QString optionRows(const std::optional<Command> &command)
{
    QString rows;
    for (const CommandOption &option : allOptions()) {
        const bool belongs =
            command ? command->options.contains(option.name) || isCommon(option.name) : isCommon(option.name);
        if (belongs)
            rows += tableRow(QString(u"--"_s + option.name + u' ' + option.value).trimmed(), option.help);
    }
    return rows;
}

} // namespace

Result<Invocation> parseCommandLine(const QStringList &arguments)
{
    return Parser(arguments).parse();
}

Result<QDate> dateOption(const Invocation &invocation, QLatin1StringView option)
{
    if (!invocation.has(option))
        return QDate();
    const QDate date = QDate::fromString(invocation.value(option), Qt::ISODate);
    if (!date.isValid()) {
        return misuse(CommandText::tr("“--%1 %2” is not a date. Write it as year, month and day: --%1 2026-11-03")
                          .arg(option, invocation.value(option)));
    }
    return date;
}

QString helpText(const std::optional<Command> &command)
{
    if (command)
        return CommandText::tr("Usage: %1").arg(usage(*command)) + u"\n\n"_s + command->help + u"\n\n"_s +
               optionRows(command);
    QString commands;
    for (const Command &one : allCommands())
        commands += tableRow(one.name + u' ' + one.words, one.help);
    return CommandText::tr("Headway keeps what you did, for whom, and what came of it, and turns it into paper.\n\n"
                           "Usage: headway [FILE]           open the window\n"
                           "       headway COMMAND …        do the same work without one\n\n"
                           "Commands; \"headway COMMAND --help\" tells their options:\n") +
           commands + u'\n' + CommandText::tr("Options of all:") + u'\n' + optionRows(std::nullopt) + u'\n' +
           CommandText::tr("It answers 0 when all was done, 1 when it was refused or done in part, 2 when misused.") +
           u'\n';
}

} // namespace Headway
