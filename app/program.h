// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command_line.h"
#include "models/files/file_path.h"
#include "models/within_memory.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

// What both of our programs begin and end with.

namespace turnscope {

/// The program in the user's language, as long as it lives. To be made after the application object.
class Translation
{
public:
    explicit Translation(const QLocale &language = QLocale())
    {
        using namespace Qt::StringLiterals;
        // Where there is no translation, the plurals of English all the same.
        if (!m_translator.load(language, u"turnscope"_s, u"_"_s, u":/i18n"_s)
            && !m_translator.load(likeWritten(language), u"turnscope"_s, u"_"_s, u":/i18n"_s)
            && !m_translator.load(u":/i18n/turnscope_en"_s))
            return;
        // Of dialogs and menus that are Qt's own, where the system has them, in the language of ours: another would stand
        // among English texts, and may turn the window's direction.
        const QLocale ours(m_translator.language());
        if (m_qt.load(ours, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            QCoreApplication::installTranslator(&m_qt);
        QCoreApplication::installTranslator(&m_translator);
    }

private:
    /// Chinese of other places is read in the script that is written there: Hong Kong reads Taiwan's.
    static QLocale likeWritten(const QLocale &language)
    {
        if (language.language() != QLocale::Chinese)
            return language;
        return language.script() == QLocale::TraditionalHanScript ? QLocale(QLocale::Chinese, QLocale::Taiwan)
                                                                  : QLocale(QLocale::Chinese, QLocale::China);
    }

    QTranslator m_qt;
    QTranslator m_translator;
};

/// What the program was called with, Qt's own options gone; a name of a file may be any bytes.
inline QStringList argumentsGiven(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << pathFromBytes(argv[i]);
    return arguments;
}

/// What the process ends with after `run`, also where the memory does not suffice for it.
template<typename Run>
int exitOf(Run &&run)
{
    const Result<ExitCode> code = withinMemory(std::forward<Run>(run));
    if (!code)
        sayError(code.error());
    return int(code.value_or(ExitCode::Unreadable));
}

} // namespace turnscope
