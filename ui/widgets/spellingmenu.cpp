// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "spellingmenu.h"

#include "spelling.h"

#include <QActionGroup>
#include <QMenu>
#include <QTextBlock>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

constexpr int patienceMs = 400;

QString inMenu(QString words)
{
    return words.replace(u'&', u"&&"_s);
}

void addSentence(QMenu *menu, const QString &sentence)
{
    menu->addAction(sentence)->setEnabled(false);
}

} // namespace

SpellingMenu::SpellingMenu(QMenu *menu, Spelling &spelling, const QTextCursor &word, const QPoint &place)
    : QObject(menu)
    , m_menu(menu)
    , m_spelling(spelling)
    , m_word(word)
    , m_place(place)
    , m_first(menu->actions().value(0))
{
    connect(menu, &QMenu::aboutToHide, menu, &QObject::deleteLater);
    addLanguages();
    if (!word.hasSelection()) {
        open();
        return;
    }
    addWord();
    spelling.suggestions(word.selectedText(), word.block().text()).then(this, [this](const QStringList &words) {
        addSuggestions(words);
        open();
    });
    QTimer::singleShot(patienceMs, this, &SpellingMenu::open);
}

void SpellingMenu::addWord()
{
    const QString word = m_word.selectedText();
    auto *add = new QAction(tr("&Add “%1” to my words").arg(inMenu(word)), m_menu);
    connect(add, &QAction::triggered, this, [this, word] { m_spelling.addOwn(word); });
    auto *ignore = new QAction(tr("&Ignore “%1” for now").arg(inMenu(word)), m_menu);
    connect(ignore, &QAction::triggered, this, [this, word] { m_spelling.ignore(word); });
    m_menu->insertActions(m_first, {add, ignore});
    m_menu->insertSeparator(m_first);
    m_first = add;
}

/** In a menu that is open already they would come under the hand that is choosing. */
void SpellingMenu::addSuggestions(const QStringList &words)
{
    if (m_isOpen)
        return;
    for (const QString &word : words) {
        auto *choice = new QAction(inMenu(word), m_menu);
        QFont font = m_menu->font();
        font.setWeight(QFont::DemiBold);
        choice->setFont(font);
        connect(choice, &QAction::triggered, this, [this, word] { m_word.insertText(word); });
        m_menu->insertAction(m_first, choice);
    }
    if (words.isEmpty()) {
        auto *none = new QAction(tr("No suggestions"), m_menu);
        none->setEnabled(false);
        m_menu->insertAction(m_first, none);
    }
    m_menu->insertSeparator(m_first);
}

void SpellingMenu::addLanguages()
{
    m_menu->addSeparator();
    QMenu *languages = m_menu->addMenu(tr("&Spelling"));
    addSentence(languages, tr("Looking for dictionaries…"));
    m_spelling.dictionaries().then(
        this, [this, languages](const QList<Dictionary> &dictionaries) { fillLanguages(languages, dictionaries); });
}

void SpellingMenu::fillLanguages(QMenu *menu, const QList<Dictionary> &dictionaries)
{
    menu->clear();
    if (dictionaries.isEmpty()) {
        addSentence(menu, tr("This computer has no dictionary yet."));
        addSentence(menu, tr("Spelling is checked as soon as one is installed."));
        return;
    }
    using Way = SpellingChoice::Way;
    addChoice(menu, tr("&Automatic"), {.way = Way::Automatic});
    addChoice(menu, tr("&None"), {.way = Way::None});
    menu->addSeparator();
    for (const Dictionary &dictionary : dictionaries)
        addChoice(menu, inMenu(dictionary.name), {.way = Way::Language, .language = dictionary.code});
}

void SpellingMenu::addChoice(QMenu *menu, const QString &text, const SpellingChoice &choice)
{
    QAction *action = menu->addAction(text);
    action->setCheckable(true);
    action->setChecked(choice == m_spelling.choice());
    connect(action, &QAction::triggered, this, [this, choice] { m_spelling.choose(choice); });
}

void SpellingMenu::open()
{
    if (!std::exchange(m_isOpen, true))
        m_menu->popup(m_place);
}

} // namespace Headway
