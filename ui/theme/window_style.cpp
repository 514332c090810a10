// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/window_style.h"

#include "ui/theme/svg_icon_engine.h"

#include <QApplication>
#include <QStyleFactory>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace turnscope {

namespace {

// Of the application.
constexpr const char *kStill = "turnscopeStill";
constexpr const char *kEffects = "turnscopeEffects"; ///< Qt's, as they were before

/// The file name of ours that stands for one of Qt's; empty: Qt's stays, for no dialog of ours shows it.
QString nameOf(QStyle::StandardPixmap which)
{
    switch (which) {
    case QStyle::SP_FileDialogToParent:
    case QStyle::SP_ArrowUp:
        return u"up"_s;
    case QStyle::SP_FileDialogBack:
    case QStyle::SP_ArrowBack:
    case QStyle::SP_ArrowLeft:
        return u"back"_s;
    case QStyle::SP_ArrowForward:
    case QStyle::SP_ArrowRight:
        return u"forward"_s;
    case QStyle::SP_FileDialogNewFolder:
        return u"folder-new"_s;
    case QStyle::SP_FileDialogListView:
        return u"list"_s;
    case QStyle::SP_FileDialogDetailedView:
        return u"details"_s;
    case QStyle::SP_DirIcon:
    case QStyle::SP_DirOpenIcon:
    case QStyle::SP_DirClosedIcon:
    case QStyle::SP_DirLinkIcon:
    case QStyle::SP_DialogOpenButton:
        return u"open"_s;
    case QStyle::SP_FileIcon:
    case QStyle::SP_FileLinkIcon:
        return u"file"_s;
    case QStyle::SP_DirHomeIcon:
        return u"home"_s;
    case QStyle::SP_ComputerIcon:
    case QStyle::SP_DesktopIcon:
        return u"computer"_s;
    case QStyle::SP_DriveHDIcon:
    case QStyle::SP_DriveNetIcon:
    case QStyle::SP_DriveFDIcon:
    case QStyle::SP_DriveCDIcon:
    case QStyle::SP_DriveDVDIcon:
        return u"drive"_s;
    case QStyle::SP_TrashIcon:
        return u"trash"_s;
    case QStyle::SP_DialogSaveButton:
        return u"save"_s;
    case QStyle::SP_DialogCancelButton:
    case QStyle::SP_DialogCloseButton:
    case QStyle::SP_LineEditClearButton:
        return u"close"_s;
    case QStyle::SP_MessageBoxWarning:
        return u"warning"_s;
    case QStyle::SP_MessageBoxCritical:
        return u"finding-error"_s;
    case QStyle::SP_MessageBoxInformation:
    case QStyle::SP_MessageBoxQuestion:
        return u"finding-note"_s;
    default:
        return {};
    }
}

} // namespace

WindowStyle::WindowStyle()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{
}

void WindowStyle::setStill(bool on)
{
    if (on == isStill())
        return;
    if (on)
        qApp->setProperty(kEffects, QApplication::isEffectEnabled(Qt::UI_General));
    QApplication::setEffectEnabled(Qt::UI_General, !on && qApp->property(kEffects).toBool());
    qApp->setProperty(kStill, on);
}

bool WindowStyle::isStill()
{
    return qApp->property(kStill).toBool();
}

int WindowStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                           QStyleHintReturn *returned) const
{
    if ((hint == SH_Widget_Animate || hint == SH_Widget_Animation_Duration) && isStill())
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

QIcon WindowStyle::icon(const QString &name)
{
    const QPalette palette = QApplication::palette();
    return QIcon(new SvgIconEngine(u":/icons/%1.svg"_s.arg(name), palette.color(QPalette::Text),
                                   palette.color(QPalette::Disabled, QPalette::Text)));
}

QIcon WindowStyle::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    const QString name = nameOf(which);
    return name.isEmpty() ? QProxyStyle::standardIcon(which, option, widget) : icon(name);
}

QPixmap WindowStyle::standardPixmap(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    const QString name = nameOf(which);
    return name.isEmpty() ? QProxyStyle::standardPixmap(which, option, widget)
                          : icon(name).pixmap(proxy()->pixelMetric(PM_SmallIconSize, option, widget));
}

} // namespace turnscope
