// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/control/preferences.h"
#include "models/prompts/example_prompts.h"
#include "tests/ui/support/still_picture.h"
#include "ui/prompts/prompt_document.h"
#include "ui/prompts/prompt_library.h"
#include "ui/prompts/prompt_use.h"
#include "ui/theme/theme_switch.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QMap>
#include <QTemporaryDir>
#include <QTest>

namespace turnscope {

/// Preferences that are forgotten with the test.
class ForgottenPreferences : public Preferences
{
public:
    void setValue(const QString &key, const QVariant &value) override { kept[key] = value; }
    void remove(const QString &key) override { kept.remove(key); }
    void change(const QString &key, const Change &change) override { kept[key] = change(kept.value(key)); }

    QMap<QString, QVariant> kept;

protected:
    QVariant read(const QString &key) const override { return kept.value(key); }
};

/// A folder of prompts, and the library that follows it.
struct PromptBench
{
    QTemporaryDir folder;
    ForgottenPreferences preferences;
    ThemeSwitch themes{ThemeSwitch::Mode::Dark};
    PromptLibrary library{preferences};
    PromptUse use{library, preferences};

    PromptBench()
    {
        themes.dressApplication();
        QApplication::setCursorFlashTime(0); // so that a picture comes to rest
    }

    QString path(const QString &name) const { return folder.filePath(name); }

    void write(const QString &name, const QByteArray &text) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
    }

    QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void writeExamples() const
    {
        for (const ExamplePrompt &example : examplePrompts())
            write(example.fileName, example.text);
    }

    /// Follows the folder until it was read.
    bool choose()
    {
        library.choose(folder.path());
        return QTest::qWaitFor([&] { return library.folder().isLoaded(); });
    }

    /// Where TURNSCOPE_PICTURES says so, what a widget shows is kept there in both themes, to be looked at.
    void picture(QWidget &widget, const QString &name)
    {
        const QString into = qEnvironmentVariable("TURNSCOPE_PICTURES");
        if (into.isEmpty())
            return;
        for (const auto mode : {ThemeSwitch::Mode::Light, ThemeSwitch::Mode::Dark}) {
            themes.setMode(mode);
            themes.dressApplication();
            const bool isDark = mode == ThemeSwitch::Mode::Dark;
            stillPicture(widget).save(QDir(into).filePath(name + QLatin1String(isDark ? "-dark.png" : "-light.png")));
        }
    }
};

} // namespace turnscope
