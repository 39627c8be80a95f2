// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "spelling.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

constexpr qsizetype mostSuggestions = 6;

/** In which letters a language is written; nothing where that is no matter here. */
std::optional<QChar::Script> scriptOf(const QString &code)
{
    switch (QLocale(code).script()) {
    case QLocale::LatinScript:
        return QChar::Script_Latin;
    case QLocale::CyrillicScript:
        return QChar::Script_Cyrillic;
    case QLocale::GreekScript:
        return QChar::Script_Greek;
    case QLocale::ArabicScript:
        return QChar::Script_Arabic;
    case QLocale::HebrewScript:
        return QChar::Script_Hebrew;
    case QLocale::DevanagariScript:
        return QChar::Script_Devanagari;
    case QLocale::ArmenianScript:
        return QChar::Script_Armenian;
    case QLocale::GeorgianScript:
        return QChar::Script_Georgian;
    default:
        return std::nullopt;
    }
}

/** What is quoted in other letters than the dictionary has is no mistake of its language. */
bool isForeign(QStringView word, std::optional<QChar::Script> script)
{
    const auto isOther = [script](QChar c) { return c.isLetter() && c.script() != *script; };
    return script && std::ranges::all_of(word, [&](QChar c) { return isOther(c) || !c.isLetter(); });
}

QList<TextRange> unknownTo(Dictionaries &dictionaries, const QString &code, const QString &text,
                           const QList<TextRange> &words)
{
    QList<TextRange> unknown = words;
    const auto script = scriptOf(code);
    unknown.removeIf([&](const TextRange &range) {
        const QString word = text.mid(range.start, range.length);
        return isForeign(word, script) || dictionaries.isCorrect(code, forDictionary(word));
    });
    return unknown;
}

QString languageOf(Dictionaries &dictionaries, const SpellingChoice &choice, const QString &text)
{
    return choice.way == SpellingChoice::Way::Language ? choice.language : dictionaries.codeFor(text);
}

} // namespace

Spelling::Spelling(Settings &settings, std::unique_ptr<Dictionaries> dictionaries, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_choice(settings.spelling())
    , m_dictionaries(std::move(dictionaries))
{
    const QStringList own = settings.ownWords();
    m_own = QSet<QString>(own.begin(), own.end());
}

/** What still waits for the thread is not wanted any more. */
Spelling::~Spelling()
{
    m_ends = true;
}

WorkerThread &Spelling::thread()
{
    if (!m_thread)
        m_thread.emplace(u"spelling"_s);
    return *m_thread;
}

void Spelling::choose(const SpellingChoice &choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    m_settings.setSpelling(choice);
    Q_EMIT changed();
}

QFuture<QList<Dictionary>> Spelling::dictionaries()
{
    return thread().run([this] { return m_dictionaries->installed(); });
}

QFuture<QList<TextRange>> Spelling::misspelled(const QString &text, const QList<TextRange> &leftOut)
{
    if (m_choice.way == SpellingChoice::Way::None)
        return QtFuture::makeReadyValueFuture(QList<TextRange>());
    const auto unknown = thread().run([this, text, leftOut, choice = m_choice] {
        const QList<TextRange> words = m_ends ? QList<TextRange>() : spelledWords(text, leftOut);
        if (words.isEmpty())
            return words;
        const QString code = languageOf(*m_dictionaries, choice, text);
        return code.isEmpty() ? QList<TextRange>() : unknownTo(*m_dictionaries, code, text, words);
    });
    return QFuture(unknown).then(this, [this, text](QList<TextRange> words) {
        words.removeIf([&](const TextRange &word) { return isKnown(text.mid(word.start, word.length)); });
        return words;
    });
}

QFuture<QStringList> Spelling::suggestions(const QString &word, const QString &text)
{
    return thread().run([this, word = forDictionary(word), text, choice = m_choice] {
        const QString code = m_ends ? QString() : languageOf(*m_dictionaries, choice, text);
        return code.isEmpty() ? QStringList() : m_dictionaries->suggestions(code, word).mid(0, mostSuggestions);
    });
}

/** As it was added, or as it stands at the beginning of a sentence. */
bool Spelling::isKnown(const QString &word) const
{
    const auto isIn = [&word](const QSet<QString> &words) {
        const QString plain = forDictionary(word);
        return words.contains(plain) || words.contains(plain.toLower()) || words.contains(withoutPossession(plain));
    };
    return isIn(m_own) || isIn(m_ignored) || isIn(m_names);
}

void Spelling::addOwn(const QString &word)
{
    m_own.insert(forDictionary(word));
    QStringList own(m_own.begin(), m_own.end());
    std::ranges::sort(own);
    m_settings.setOwnWords(own);
    Q_EMIT changed();
}

void Spelling::ignore(const QString &word)
{
    m_ignored.insert(forDictionary(word));
    Q_EMIT changed();
}

void Spelling::setNames(const QStringList &names)
{
    QSet<QString> words;
    for (const QString &name : names) {
        for (const TextRange &word : spelledWords(name, {}))
            words.insert(forDictionary(name.mid(word.start, word.length)));
    }
    if (std::exchange(m_names, words) != words)
        Q_EMIT changed();
}

} // namespace Headway
