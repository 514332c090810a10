// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/contrast.h"
#include "ui/theme/level_ramp.h"
#include "ui/theme/theme_switch.h"
#include "ui/theme/tip_wrapper.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHelpEvent>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStyle>
#include <QTest>
#include <QToolButton>
#include <QToolTip>

using namespace Qt::StringLiterals;
using namespace turnscope;

Q_DECLARE_METATYPE(turnscope::Theme)

namespace {

void themes()
{
    QTest::addColumn<Theme>("theme");
    QTest::newRow("dark") << Theme::dark();
    QTest::newRow("light") << Theme::light();
}

/// How many of the icon's pixels are mostly of this colour.
int pixelsOf(const QIcon &icon, const QColor &color, QIcon::Mode mode = QIcon::Normal)
{
    const QImage image = icon.pixmap(QSize(32, 32), 1.0, mode).toImage();
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == color;
    return count;
}

/// Of what covers wholly.
qsizetype coloursOf(const QIcon &icon)
{
    const QImage image = icon.pixmap(QSize(32, 32), 1.0).toImage();
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() == 255)
                colours << image.pixelColor(x, y).rgb();
        }
    }
    return colours.size();
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastIsThatOfTheStandard()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
        QVERIFY(std::abs(contrast(QColor(0x777777), Qt::white) - 4.48) < 0.01);
    }

    void textIsReadable_data() { themes(); }
    void textIsReadable()
    {
        QFETCH(Theme, theme);
        for (const QColor &background : {theme.window, theme.panel, theme.raised}) {
            QVERIFY2(contrast(theme.text, background) >= kReadableContrast, qPrintable(background.name()));
            QVERIFY2(contrast(theme.dim, background) >= kReadableContrast, qPrintable(background.name()));
        }
        QVERIFY(contrast(theme.text, theme.selection()) >= kReadableContrast);
        QVERIFY(contrast(theme.text, theme.selection(false)) >= kReadableContrast);
        QVERIFY(theme.selection(false) != theme.selection(true));
    }

    void signalsAreReadable_data() { themes(); }
    void signalsAreReadable()
    {
        QFETCH(Theme, theme);
        for (const QColor &signal : {theme.you, theme.model, theme.tool, theme.error, theme.ok, theme.accent}) {
            for (const QColor &background : {theme.window, theme.panel})
                QVERIFY2(contrast(signal, background) >= kReadableContrast, qPrintable(signal.name()));
            QVERIFY(contrast(readable(signal, theme.soft(signal)), theme.soft(signal)) >= kReadableContrast);
            QVERIFY(contrast(readable(signal, theme.raised), theme.raised) >= kReadableContrast);
        }
    }

    void levelsAreEvenToTheEye_data() { themes(); }
    void levelsAreEvenToTheEye()
    {
        QFETCH(const Theme, theme);
        const QList<QRgb> ramp = levelRamp(theme, 127);
        QCOMPARE(ramp.size(), 127);
        QCOMPARE(QColor(ramp.front()), theme.window);
        QCOMPARE(QColor(ramp.back()), theme.text);
        // CIE's lightness, another model than the one the ramp is made with.
        const auto lightness = [](QRgb color) {
            const double luminance = contrast(QColor(color), Qt::black) * 0.05 - 0.05;
            return luminance > 0.008856 ? 116 * std::cbrt(luminance) - 16 : 903.3 * luminance;
        };
        const double whole = lightness(ramp.back()) - lightness(ramp.front());
        QVERIFY(std::abs(whole) > 65);
        for (qsizetype i = 6; i < ramp.size(); i += 6) {
            const double step = (lightness(ramp[i]) - lightness(ramp[i - 6])) / whole * 21;
            QVERIFY2(step > 0.5 && step < 1.5, qPrintable(QString::number(step)));
        }
    }

    void readableLeavesWhatIsReadableAlone()
    {
        QCOMPARE(readable(QColor(0x1c2128), Qt::white), QColor(0x1c2128));
        const QColor grey(0x808080);
        QVERIFY(contrast(readable(grey, grey), grey) >= kReadableContrast);
    }

    void styleSheetKnowsEveryToken_data() { themes(); }
    void styleSheetKnowsEveryToken()
    {
        QFETCH(Theme, theme);
        const QString sheet = theme.styleSheet();
        QVERIFY(sheet.contains(theme.panel.name()));
        const auto left = QRegularExpression(u"@[a-z-]+;"_s).match(sheet);
        QVERIFY2(!left.hasMatch(), qPrintable(left.captured()));
    }

    void everyIconTakesTheColourOfTheTheme()
    {
        const auto files = QDir(u":/icons"_s).entryList({u"*.svg"_s});
        QVERIFY(files.size() >= 15);
        for (const QString &file : files) {
            const QString name = file.chopped(4);
            if (name.endsWith(u"-dim") || name.endsWith(u"-on-accent"))
                continue; // for the style sheet, which cannot recolour
            const QIcon icon = Theme::dark().icon(name, QColor(0x12ab34));
            QVERIFY2(pixelsOf(icon, QColor(0x12ab34)) > 8, qPrintable(name));
            QCOMPARE(pixelsOf(icon, QColor(0x12ab34), QIcon::Disabled), 0);
        }
    }

    /// None of a file dialog's is Qt's own, which has colours: each has the text's alone.
    void iconsOfDialogsTakeTheColourOfTheTheme()
    {
        for (const auto mode : {ThemeSwitch::Mode::Dark, ThemeSwitch::Mode::Light}) {
            ThemeSwitch themes(mode);
            themes.dressApplication();
            for (const auto which :
                 {QStyle::SP_FileDialogToParent, QStyle::SP_FileDialogBack, QStyle::SP_ArrowForward,
                  QStyle::SP_FileDialogNewFolder, QStyle::SP_FileDialogListView, QStyle::SP_FileDialogDetailedView,
                  QStyle::SP_DirIcon, QStyle::SP_FileIcon, QStyle::SP_ComputerIcon, QStyle::SP_DriveHDIcon,
                  QStyle::SP_DirHomeIcon, QStyle::SP_MessageBoxWarning, QStyle::SP_LineEditClearButton}) {
                const QIcon icon = QApplication::style()->standardIcon(which);
                QVERIFY2(pixelsOf(icon, themes.theme().text) > 8, qPrintable(QString::number(which)));
                QVERIFY2(coloursOf(icon) <= 1, qPrintable(QString::number(which)));
            }
        }
    }

    void buttonsOfFileDialogsAreNotBlank()
    {
        ThemeSwitch themes(ThemeSwitch::Mode::Dark);
        themes.dressApplication();
        QFileDialog dialog;
        dialog.setOption(QFileDialog::DontUseNativeDialog);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        int seen = 0;
        for (QToolButton *button : dialog.findChildren<QToolButton *>()) {
            if (!button->isVisible() || button->width() < 16)
                continue;
            const QImage image = button->grab().toImage();
            const QRect inside = image.rect().adjusted(4, 4, -4, -4);
            const QColor behind = image.pixelColor(inside.topLeft());
            int drawn = 0;
            for (int y = inside.top(); y <= inside.bottom(); ++y) {
                for (int x = inside.left(); x <= inside.right(); ++x)
                    drawn += image.pixelColor(x, y) != behind;
            }
            QVERIFY2(drawn > 8, qPrintable(button->objectName()));
            ++seen;
        }
        QVERIFY(seen >= 6);
    }

    void spinBoxesHaveArrows()
    {
        for (const auto mode : {ThemeSwitch::Mode::Dark, ThemeSwitch::Mode::Light}) {
            ThemeSwitch themes(mode);
            themes.dressApplication();
            QSpinBox box;
            box.resize(120, 30);
            box.show();
            QVERIFY(QTest::qWaitForWindowExposed(&box));
            const QImage image = box.grab().toImage();
            for (const QRect &button : {QRect(106, 4, 10, 10), QRect(106, 16, 10, 10)}) {
                const QColor behind = image.pixelColor(button.topLeft());
                int drawn = 0;
                for (int y = button.top(); y <= button.bottom(); ++y) {
                    for (int x = button.left(); x <= button.right(); ++x)
                        drawn += image.pixelColor(x, y) != behind;
                }
                QVERIFY2(drawn > 4, qPrintable(QString::number(drawn)));
            }
        }
    }

    /// One line goes round a box's list, not two.
    void listsOfBoxesHaveOneFrame()
    {
        for (const auto mode : {ThemeSwitch::Mode::Dark, ThemeSwitch::Mode::Light}) {
            ThemeSwitch themes(mode);
            themes.dressApplication();
            QComboBox box;
            box.addItems({u"server_vad"_s, u"semantic_vad"_s, u"Push to talk"_s});
            box.setCurrentIndex(0);
            box.show();
            QVERIFY(QTest::qWaitForWindowExposed(&box));
            box.showPopup();
            QWidget *list = box.view()->window();
            QVERIFY(QTest::qWaitForWindowExposed(list));
            box.view()->setCurrentIndex({});
            const QImage image = list->grab().toImage();
            const QColor inside = themes.theme().panel;
            const int y = image.height() - 6; // below the last row's letters
            int lines = 0;
            bool isLine = false;
            for (int x = 0; x < 8; ++x) {
                const bool here = image.pixelColor(x, y) != inside;
                lines += here && !isLine ? 1 : 0;
                isLine = here;
            }
            QCOMPARE(lines, 1);
            QVERIFY(!isLine);
            box.hidePopup();
        }
    }

    void anUnknownIconIsNull() { QVERIFY(Theme::dark().icon(u"no-such-icon"_s).isNull()); }

    /// Plain text would stand in one line as wide as the screen.
    void longTipsAreWrapped()
    {
        const TipWrapper wrapper(qApp);
        QWidget widget;
        widget.resize(100, 100);
        widget.show();
        const QString longTip =
            QStringLiteral("The time from the end of the voice to the first sound of the answer, <b>. ").repeated(4);
        for (const QString &tip : {u"short"_s, longTip}) {
            widget.setToolTip(tip);
            QHelpEvent event(QEvent::ToolTip, QPoint(5, 5), widget.mapToGlobal(QPoint(5, 5)));
            QApplication::sendEvent(&widget, &event);
            QTRY_VERIFY(QToolTip::isVisible());
            QWidget *shown = nullptr;
            for (QWidget *top : QApplication::topLevelWidgets()) {
                if (top->inherits("QTipLabel") && top->isVisible())
                    shown = top;
            }
            QVERIFY(shown);
            QVERIFY2(shown->width() < 700, qPrintable(QString::number(shown->width())));
            QCOMPARE(Qt::mightBeRichText(QToolTip::text()), tip == longTip);
            QToolTip::hideText();
            QTRY_VERIFY(!QToolTip::isVisible());
        }
    }

    void switchesAtRunTime()
    {
        ThemeSwitch themes(ThemeSwitch::Mode::Dark);
        QSignalSpy changed(&themes, &ThemeSwitch::changed);
        themes.dressApplication();
        QCOMPARE(QApplication::palette().color(QPalette::Window), Theme::dark().window);

        themes.setMode(ThemeSwitch::Mode::Light);
        QCOMPARE(changed.count(), 1);
        QVERIFY(themes.theme() == Theme::light());
        QCOMPARE(QApplication::palette().color(QPalette::Window), Theme::light().window);
        QVERIFY(qApp->styleSheet().contains(Theme::light().line.name()));

        themes.setMode(ThemeSwitch::Mode::Light);
        QCOMPARE(changed.count(), 1);
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
