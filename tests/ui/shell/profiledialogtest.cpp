// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profiledialog.h"

#include "careerfolder.h"
#include "headwaytest.h"
#include "losttable.h"
#include "pendingedits.h"
#include "profilerepository.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Headway {

/** The owner's name and role, corrected in the window of a real career. */
class ProfileDialogTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CareerFolder> m_folder;
    std::unique_ptr<Career> m_career;
    std::unique_ptr<PendingEdits> m_edits;

    static QLineEdit *field(const ProfileDialog &dialog, const QString &name)
    {
        for (auto *edit : dialog.findChildren<QLineEdit *>()) {
            if (edit->accessibleName() == name)
                return edit;
        }
        return nullptr;
    }
    static QPushButton *saveButton(const ProfileDialog &dialog)
    {
        return dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
    }
    Profile stored() const { return ProfileRepository(m_career->reader()).load().value(); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<CareerFolder>();
        m_career = m_folder->create();
        m_edits = std::make_unique<PendingEdits>(*m_career);
    }
    void cleanup()
    {
        m_edits.reset();
        m_career.reset();
    }

    void shouldKeepWhatIsCorrectedAndTakeItBackInOneStep()
    {
        ProfileDialog dialog(*m_career, *m_edits);
        QCOMPARE(field(dialog, u"Your name"_s)->text(), u"Anna Beispiel"_s);
        field(dialog, u"Your name"_s)->setText(u"  Anna  Lindqvist "_s);
        field(dialog, u"Your role now"_s)->setText(u"Nurse manager"_s);
        field(dialog, u"Where you work"_s)->setText(u"Ardmere General Hospital"_s);
        saveButton(dialog)->click();
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        const Profile corrected{u"Anna Lindqvist"_s, u"Nurse manager"_s, u"Ardmere General Hospital"_s};
        QTRY_COMPARE(stored(), corrected);
        QTRY_COMPARE(m_career->undoText(), u"Edit your name and role"_s);
        QVERIFY(wentWell(m_career->undo()));
        QCOMPARE(stored(), Profile{.name = u"Anna Beispiel"_s});
    }

    void shouldLeaveNoStepWhereNothingIsCorrected()
    {
        const QString before = m_career->undoText();
        ProfileDialog dialog(*m_career, *m_edits);
        saveButton(dialog)->click();
        QTRY_COMPARE(m_edits->pending(), 0);
        QCOMPARE(m_career->undoText(), before);
    }

    void shouldSaveNothingOverWhatCouldNotBeRead()
    {
        LostTable lost(m_career->reader().path(), "profile");
        const ProfileDialog dialog(*m_career, *m_edits);
        QVERIFY(!saveButton(dialog)->isEnabled());
        QVERIFY(!field(dialog, u"Your name"_s)->isEnabled());
        lost.putBack();
    }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QApplication, Headway::ProfileDialogTest)

#include "profiledialogtest.moc"
