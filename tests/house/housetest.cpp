// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "headwaytest.h"
#include "sourcetree.h"

using namespace Qt::StringLiterals;

namespace Headway {

/** Holds the tree to the rules of the house that a compiler does not hold it to. */
class HouseTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldIncludeOnlyDownwards();
    void shouldKeepSqlInStorageAndSearch();
    void shouldKeepSettingsInOneFile();
    void shouldOpenOtherProgramsInOneFile();
    void shouldKeepWidgetsOutOfCoreAndModels();
    void shouldHaveNoNetworkCode();
    void shouldNeverReadMarkup();
    void shouldKeepFeaturesOfTheWindowApart();
    void shouldNameTheWorkingCopyOnlyInStorage();
    void shouldWriteFromAWindowOnlyWhereWhatFailsIsKept();
    void shouldHearOfWhateverFails();
    void shouldGlueNoSentences();
    void shouldHideNothingThatEveryWidgetHas();
    void shouldKeepFilesShort();
    void shouldGiveEachHeaderNameOnce();
    void shouldDescribeOnlyWhatExists();

private:
    QStringList filesThatInclude(const QRegularExpression &header) const;

    SourceTree m_tree{QStringLiteral(HEADWAY_SOURCE_DIR)};
};

namespace {

/** From the top floor down; a folder may include itself and what stands on a lower floor. */
int floorOf(const QString &folder)
{
    static const QList<QStringList> floors = {
        {u"app"_s},
        {u"ui/shell"_s, u"ui/journal"_s, u"ui/feedback"_s, u"ui/people"_s, u"ui/plan"_s, u"ui/value"_s, u"ui/asks"_s,
         u"ui/reports"_s},
        {u"ui/records"_s, u"ui/search"_s},
        {u"ui/widgets"_s},
        {u"ui/models"_s},
        {u"core/reports"_s, u"core/search"_s, u"core/interchange"_s},
        {u"core/storage"_s},
        {u"core/insights"_s},
        {u"core/text"_s},
        {u"core/reports/document"_s},
        {u"core/journal"_s, u"core/feedback"_s, u"core/people"_s, u"core/plan"_s, u"core/asks"_s, u"core/value"_s},
        {u"core/support"_s},
    };
    int found = -1;
    qsizetype longest = 0; // A room may lie on a floor of its own.
    for (int i = 0; i < floors.size(); ++i) {
        for (const QString &top : floors.at(i)) {
            if (top.size() > longest && (folder == top || folder.startsWith(top + u'/'))) {
                longest = top.size();
                found = int(floors.size()) - i;
            }
        }
    }
    return found;
}

/** "core/reports/flow" → "core/reports": the rooms of one feature may know one another. */
QString roomOf(const QString &folder)
{
    return folder.startsWith(u"app") ? u"app"_s : folder.section(u'/', 0, 1);
}

} // namespace

QStringList HouseTest::filesThatInclude(const QRegularExpression &header) const
{
    QStringList files;
    for (const Inclusion &inclusion : m_tree.inclusions()) {
        if (!inclusion.own && header.match(inclusion.header).hasMatch())
            files << inclusion.file;
    }
    files.removeDuplicates();
    return files;
}

void HouseTest::shouldIncludeOnlyDownwards()
{
    QStringList wrong;
    for (const Inclusion &inclusion : m_tree.inclusions()) {
        const QString from = SourceTree::folderOfFile(inclusion.file);
        const QString to = m_tree.folderOf(inclusion.header);
        if (!inclusion.own || to.isEmpty() || roomOf(from) == roomOf(to))
            continue;
        if (floorOf(from) <= floorOf(to))
            wrong << inclusion.file + u" includes "_s + inclusion.header;
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void HouseTest::shouldKeepSqlInStorageAndSearch()
{
    for (const QString &file : filesThatInclude(QRegularExpression(u"^(QtSql|QSql|sqlite3|sqlcipher)"_s)))
        QVERIFY2(file.startsWith(u"core/storage/") || file.startsWith(u"core/search/"), qPrintable(file));
}

void HouseTest::shouldKeepSettingsInOneFile()
{
    QCOMPARE(filesThatInclude(QRegularExpression(u"^QSettings$"_s)), QStringList{u"core/support/settings.cpp"_s});
}

/** Where a test answers instead, and where all that leads out of Headway is seen at a glance. */
void HouseTest::shouldOpenOtherProgramsInOneFile()
{
    QCOMPARE(filesThatInclude(QRegularExpression(u"^(QDesktopServices|QProcess)$"_s)),
             QStringList{u"ui/widgets/userprompt.cpp"_s});
}

void HouseTest::shouldKeepWidgetsOutOfCoreAndModels()
{
    const QRegularExpression widgets(
        u"^(QtWidgets|Q[A-Za-z]*Widget|QApplication|QMessageBox|Q[A-Za-z]*Dialog|QMenu|QStyle.*|Q.*(Button|ItemView|ListView|TreeView|TableView|BoxLayout|GridLayout|Edit))$"_s);
    for (const Inclusion &inclusion : m_tree.inclusions()) {
        const bool below = inclusion.file.startsWith(u"core/") || inclusion.file.startsWith(u"ui/models/");
        const bool isWidget = widgets.match(inclusion.header).hasMatch() && inclusion.header != u"QStyleHints";
        QVERIFY2(!below || !isWidget, qPrintable(inclusion.file + u": "_s + inclusion.header));
    }
}

void HouseTest::shouldHaveNoNetworkCode()
{
    const QRegularExpression network(
        u"^(QtNetwork|QNetwork|QTcp|QUdp|QSsl|QHost|QLocalSocket|QWebSocket|sys/socket)"_s);
    QCOMPARE(filesThatInclude(network), QStringList());
}

void HouseTest::shouldNeverReadMarkup()
{
    static const QRegularExpression markup(u"\\b(setHtml|setMarkdown|insertHtml|insertMarkdown|fromHtml)\\s*\\("_s);
    for (const QString &file : m_tree.files())
        QVERIFY2(!markup.match(m_tree.text(file)).hasMatch(), qPrintable(file));
}

void HouseTest::shouldKeepFeaturesOfTheWindowApart()
{
    for (const Inclusion &inclusion : m_tree.inclusions()) {
        const QString from = roomOf(SourceTree::folderOfFile(inclusion.file));
        const QString to = roomOf(m_tree.folderOf(inclusion.header));
        static const QStringList sharedRooms{u"ui/records"_s, u"ui/search"_s, u"ui/widgets"_s, u"ui/models"_s};
        const bool shared = sharedRooms.contains(to) || !to.startsWith(u"ui/");
        QVERIFY2(!inclusion.own || !from.startsWith(u"ui/") || from == to || shared,
                 qPrintable(inclusion.file + u": "_s + inclusion.header));
    }
}

void HouseTest::shouldNameTheWorkingCopyOnlyInStorage()
{
    // Nothing but SQLite ever opens it: another file handle on it in this process would drop SQLite's locks.
    for (const QString &file : m_tree.files()) {
        const bool names = m_tree.text(file).contains(u"\"work.db\"") || m_tree.text(file).contains(u"/work.db\"");
        QVERIFY2(!names || file.startsWith(u"core/storage/"), qPrintable(file));
    }
}

void HouseTest::shouldWriteFromAWindowOnlyWhereWhatFailsIsKept()
{
    static const QRegularExpression write(u"\\bm?_?career(\\(\\))?(\\.|->)perform\\("_s);
    QStringList writing;
    for (const QString &file : m_tree.files()) {
        const bool isWindow = file.startsWith(u"ui/") || (file.startsWith(u"app/") && !file.contains(u"/commandline/"));
        if (isWindow && write.match(m_tree.text(file)).hasMatch())
            writing << file;
    }
    QCOMPARE(writing, QStringList{u"ui/models/pendingedits.cpp"_s});
}

/** A signal that tells of an error and leads nowhere: nobody would ever see the error. */
void HouseTest::shouldHearOfWhateverFails()
{
    QStringList files = m_tree.files();
    files.removeIf([](const QString &file) { return !file.startsWith(u"ui/") && !file.startsWith(u"app/"); });
    QString window;
    for (const QString &file : std::as_const(files))
        window += m_tree.text(file);
    static const QRegularExpression telling(u"^class (\\w+)[^;{]*\\{|void (\\w+)\\(const Headway::Error &"_s,
                                            QRegularExpression::MultilineOption);
    QString teller;
    for (const auto &match : telling.globalMatch(window)) {
        if (match.hasCaptured(1)) {
            teller = match.captured(1);
            continue;
        }
        const QString signal = teller + u"::"_s + match.captured(2);
        QVERIFY2(window.contains(u'&' + signal + u','), qPrintable(signal));
    }
}

/** In another language the parts would stand in another order, in another case, or be written large. */
void HouseTest::shouldGlueNoSentences()
{
    static const QRegularExpression glued(u"join\\([^()]*\\btr\\(|\\btr\\([^;]*\\.to(Lower|Upper)\\(\\)"_s);
    for (const QString &file : m_tree.files()) {
        const auto match = glued.match(m_tree.text(file));
        QVERIFY2(!match.hasMatch(), qPrintable(file + u": "_s + match.captured()));
    }
}

/** Who reads show() of a widget takes it for QWidget's. What is no widget may be called so. */
void HouseTest::shouldHideNothingThatEveryWidgetHas()
{
    static const QRegularExpression widget(
        u"^class \\w+[^;{]*: public (Q?\\w*(Widget|Card|Dialog|View|Page|Pane|Form))\\b"_s,
        QRegularExpression::MultilineOption);
    static const QRegularExpression hiding(u"^    void ((show|hide|move|raise|close)\\(\\w[^)]*\\)|close\\(\\));"_s,
                                           QRegularExpression::MultilineOption);
    for (const QString &file : m_tree.files()) {
        const QString text = file.startsWith(u"ui/") ? m_tree.text(file) : QString();
        const auto match = hiding.match(text);
        QVERIFY2(!widget.match(text).hasMatch() || !match.hasMatch(), qPrintable(file + u": "_s + match.captured()));
    }
}

void HouseTest::shouldKeepFilesShort()
{
    constexpr int longest = 600;
    QVERIFY(!m_tree.tests().isEmpty());
    for (const QString &file : m_tree.files() + m_tree.tests())
        QVERIFY2(m_tree.text(file).count(u'\n') <= longest, qPrintable(file));
}

void HouseTest::shouldGiveEachHeaderNameOnce()
{
    QHash<QString, QString> seen;
    for (const QString &file : m_tree.files()) {
        const QString name = file.section(u'/', -1);
        QVERIFY2(!seen.contains(name), qPrintable(file + u" and "_s + seen.value(name)));
        seen.insert(name, file);
    }
}

void HouseTest::shouldDescribeOnlyWhatExists()
{
    QString guide = m_tree.text(u"CONTRIBUTING.md"_s);
    QVERIFY(!guide.isEmpty());
    static const QRegularExpression fence(u"```.*?```"_s, QRegularExpression::DotMatchesEverythingOption);
    guide.remove(fence);
    static const QRegularExpression named(u"`([^`\\s]+)`"_s);
    static const QRegularExpression path(u"^[a-z.]+(/[A-Za-z0-9_.-]+)+/?$"_s);
    static const QRegularExpression className(u"^[A-Z][a-z]+([A-Z][a-z0-9]*)+$"_s);
    int checked = 0;
    for (const auto &match : named.globalMatch(guide)) {
        const QString word = match.captured(1);
        const bool isPath = path.match(word).hasMatch();
        const bool isClass = className.match(word).hasMatch() && !word.startsWith(u'Q');
        if (isPath)
            QVERIFY2(m_tree.exists(word), qPrintable(word));
        if (isClass)
            QVERIFY2(!m_tree.folderOf(word.toLower() + u".h").isEmpty(), qPrintable(word));
        checked += isPath || isClass;
    }
    QVERIFY(checked >= 20);
}

} // namespace Headway

HEADWAY_TEST_MAIN(QCoreApplication, Headway::HouseTest)

#include "housetest.moc"
