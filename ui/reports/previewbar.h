// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace Headway {

class ReportActions;

/** Above the pages: where one is, and how large they stand. */
class PreviewBar final : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewBar(const ReportActions &actions, QWidget *parent = nullptr);

    /** `pages` is 0 while it is not known how many there will be. */
    void setPlace(int page, int pages, const QString &heading);
    void setZoom(double factor);
    /** Save and print stand here, where they do not stand below the settings. */
    void setOffersOutput(bool offers);

Q_SIGNALS:
    void zoomChosen(double factor);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void elideHeading();
    QToolButton *makeZoomButton(const ReportActions &actions);

    QList<QToolButton *> m_fits;
    QList<QToolButton *> m_output;
    QLabel *m_page;
    QLabel *m_heading;
    QString m_fullHeading;
    QToolButton *m_zoom;
};

} // namespace Headway
