// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "icons.h"
#include "headwaytest.h"
#include "sourcetree.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace Headway {

/** Where there is no icon of a name, or it lies where it is not looked for, nothing is drawn. */
class IconsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldDrawNothingForAnUnknownName() { QVERIFY(!isDrawn(u"no-such-thing-symbolic"_s)); }

    void shouldNameOnlyIconsThatThereAre()
    {
        static const QRegularExpression name(u"\"([a-z0-9_-]+-symbolic)\""_s);
        const SourceTree tree(QStringLiteral(HEADWAY_SOURCE_DIR));
        QStringList missing;
        for (const QString &file : tree.files()) {
            for (const auto &match : name.globalMatch(tree.text(file))) {
                if (!isDrawn(match.captured(1)))
                    missing << file + u": "_s + match.captured(1);
            }
        }
        QVERIFY2(missing.isEmpty(), qUtf8Printable(missing.join(u'\n')));
    }

private:
    static bool isDrawn(const QString &name)
    {
        const QImage image = symbolicIcon(name).pixmap(QSize(16, 16)).toImage();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (qAlpha(image.pixel(x, y)) > 0)
                    return true;
            }
        }
        return false;
    }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QApplication, Headway::IconsTest)

#include "iconstest.moc"
