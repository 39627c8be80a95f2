// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "headwayprocess.h"
#include "headwaytest.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonObject>

#ifdef Q_OS_LINUX
#include <arpa/inet.h>
#include <poll.h>
#include <sys/inotify.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

#ifdef Q_OS_LINUX
/** Files and an address that a hostile text names; whoever touches one of them is noticed. */
class Bait
{
public:
    explicit Bait(const QString &folder)
        : m_folder(folder)
        , m_watch(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
        , m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        ::inotify_add_watch(m_watch, QFile::encodeName(folder).constData(), IN_OPEN | IN_ACCESS);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        m_isListening = ::bind(m_socket, reinterpret_cast<sockaddr *>(&address), size) == 0 &&
                        ::listen(m_socket, 1) == 0 &&
                        ::getsockname(m_socket, reinterpret_cast<sockaddr *>(&address), &size) == 0;
        m_port = ntohs(address.sin_port);
    }
    Bait(const Bait &) = delete;
    Bait &operator=(const Bait &) = delete;
    ~Bait()
    {
        ::close(m_watch);
        ::close(m_socket);
    }

    bool isLaid() const { return m_watch >= 0 && m_isListening; }
    QString address() const { return u"http://127.0.0.1:%1/"_s.arg(m_port); }
    QString folder() const { return m_folder; }

    /** What was opened or read since it was asked last: names of files. */
    QStringList taken() const
    {
        QStringList names;
        alignas(inotify_event) char buffer[4096];
        for (ssize_t size = 0; (size = ::read(m_watch, buffer, sizeof buffer)) > 0;) {
            for (ssize_t at = 0; at < size;) {
                const auto *event = reinterpret_cast<const inotify_event *>(buffer + at);
                if (event->len > 0)
                    names << QString::fromUtf8(event->name);
                at += ssize_t(sizeof *event + event->len);
            }
        }
        names.removeDuplicates();
        return names;
    }

    bool wasCalled() const
    {
        pollfd one{m_socket, POLLIN, 0};
        return ::poll(&one, 1, 0) > 0;
    }

private:
    QString m_folder;
    int m_watch;
    int m_socket;
    quint16 m_port = 0;
    bool m_isListening = false;
};

/** What people import is text: nothing that it names is opened, wherever it is shown. */
class OpenedFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void shouldNoticeWhoeverTakesTheBait();
    void shouldOpenNothingThatAnImportNames();
    void shouldOpenNothingThatAReportNames_data();
    void shouldOpenNothingThatAReportNames();

private:
    QByteArray journal() const;

    std::unique_ptr<HeadwayProcess> m_headway;
    std::unique_ptr<Bait> m_bait;
};

static const QStringList baits{u"picture.png"_s, u"page.html"_s, u"style.css"_s, u"photo.jpg"_s};

void OpenedFilesTest::init()
{
    m_headway = std::make_unique<HeadwayProcess>();
    QVERIFY(QDir(m_headway->path({})).mkdir(u"bait"_s));
    for (const QString &name : baits)
        m_headway->write(u"bait/"_s + name, "secret");
    m_bait = std::make_unique<Bait>(m_headway->path(u"bait"_s));
    if (!m_bait->isLaid())
        QSKIP("nothing can be watched here");
    m_headway->write(u"hostile.json"_s, journal());
    QCOMPARE(m_headway->run({u"new"_s, u"anna.headway"_s}).exitCode, 0);
}

QByteArray OpenedFilesTest::journal() const
{
    const QString folder = m_bait->folder();
    const QString body =
        u"![a](file://%1/picture.png) ![b](%1/picture.png) ![c](bait/picture.png) ![d][ref] "
        u"[e](file://%1/page.html)\n\n"
        "<img src=\"file://%1/photo.jpg\"> <link rel=\"stylesheet\" href=\"%1/style.css\"> <iframe "
        "src=\"%1/page.html\">"
        "</iframe>\n\n![net](%2picture.png) <%2page.html> <img src=\"%2photo.jpg\">\n\n"
        "<style>@import url(file://%1/style.css); body { background: url(%1/picture.png) }</style>\n\n"
        "![passwd](file:///etc/passwd)\n\n[ref]: file://%1/photo.jpg\n"_s.arg(folder, m_bait->address());
    QJsonArray entries;
    for (const QString &title : {body.section(u"\n\n"_s, 0, 0), u"file://%1/page.html"_s.arg(folder)})
        entries << QJsonObject{
            {u"date"_s, u"2026-10-01"_s}, {u"time"_s, u"10:00"_s},
            {u"title"_s, title},          {u"body"_s, body},
            {u"starred"_s, true},         {u"tags"_s, QJsonArray{QString(u"@"_s + folder + u"/page.html"_s)}}};
    return QJsonDocument(QJsonObject{{u"entries"_s, entries}}).toJson();
}

/** Else the rest of this would prove nothing. */
void OpenedFilesTest::shouldNoticeWhoeverTakesTheBait()
{
    QCOMPARE(m_bait->taken(), QStringList());
    QCOMPARE(m_headway->read(u"bait/photo.jpg"_s), "secret");
    QCOMPARE(m_bait->taken(), QStringList{u"photo.jpg"_s});
}

void OpenedFilesTest::shouldOpenNothingThatAnImportNames()
{
    QCOMPARE(m_headway->run({u"import"_s, u"jrnl"_s, u"hostile.json"_s}).out,
             u"2 entries imported from “hostile.json”.\n"_s);
    QCOMPARE(m_headway->run({u"list"_s, u"entries"_s}).exitCode, 0);
    QCOMPARE(m_headway->run({u"export"_s, u"json"_s, u"career.json"_s}).exitCode, 0);
    QCOMPARE(m_bait->taken(), QStringList());
    QVERIFY(!m_bait->wasCalled());
}

void OpenedFilesTest::shouldOpenNothingThatAReportNames_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("file");
    for (const QString &kind : {u"journal-extract"_s, u"promotion-case"_s}) {
        for (const QString &ending : {u"pdf"_s, u"odt"_s, u"html"_s, u"md"_s, u"json"_s})
            QTest::addRow("%s as %s", qPrintable(kind), qPrintable(ending)) << kind << u"report."_s + ending;
    }
}

void OpenedFilesTest::shouldOpenNothingThatAReportNames()
{
    QFETCH(QString, kind);
    QFETCH(QString, file);
    QCOMPARE(m_headway->run({u"import"_s, u"jrnl"_s, u"hostile.json"_s}).exitCode, 0);
    const Answer answer = m_headway->run({u"report"_s, kind, u"-o"_s, file, u"--audience"_s, u"private"_s, u"--from"_s,
                                          u"2026-01-01"_s, u"--to"_s, u"2026-12-31"_s});
    QVERIFY2(answer.exitCode == 0, qUtf8Printable(answer.problems));
    const QByteArray report = m_headway->read(file);
    QVERIFY(!report.isEmpty());
    QVERIFY2(!report.contains("root:x:0"), "the report holds a file that the text names");
    QCOMPARE(m_bait->taken(), QStringList());
    QVERIFY(!m_bait->wasCalled());
}
#else
class OpenedFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldOpenNothingThatAnImportNames() { QSKIP("nothing can be watched here"); }
};
#endif

HEADWAY_TEST_MAIN(QCoreApplication, OpenedFilesTest)
#include "openedfilestest.moc"
