// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "headwaytest.h"
#include "sourcetree.h"

#include <BreezeIcons>

#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace Headway {

/** A name without an icon is drawn as some other icon, or as a black square. */
class IconsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldNameOnlyIconsThatThereAre()
    {
        BreezeIcons::initIcons();
        QSet<QString> icons;
        for (QDirIterator it(u":/icons/breeze"_s, {u"*-symbolic.svg"_s}, QDir::Files, QDirIterator::Subdirectories);
             it.hasNext();)
            icons << QFileInfo(it.next()).completeBaseName();
        QVERIFY(icons.size() > 100);

        static const QRegularExpression name(u"\"([a-z0-9_-]+-symbolic)\""_s);
        const SourceTree tree(QStringLiteral(HEADWAY_SOURCE_DIR));
        QStringList missing;
        for (const QString &file : tree.files()) {
            for (const auto &match : name.globalMatch(tree.text(file))) {
                if (!icons.contains(match.captured(1)))
                    missing << file + u": "_s + match.captured(1);
            }
        }
        QVERIFY2(missing.isEmpty(), qUtf8Printable(missing.join(u'\n')));
    }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QGuiApplication, Headway::IconsTest)

#include "iconstest.moc"
