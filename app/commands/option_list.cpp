// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/option_list.h"

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

QString joined(QStringList fields)
{
    for (QString &field : fields)
        field.replace(u'\\', u"\\\\"_s).replace(u'\n', u"\\n"_s);
    return fields.join(QChar(0x241f)) + u'\n';
}

} // namespace

bool OptionList::isAskedFor(const QStringList &arguments)
{
    return arguments.size() == 2 && arguments.last() == "--list-options"_L1;
}

QString OptionList::text() const
{
    QString text = joined({u"about"_s, description});
    for (const Named &command : commands)
        text += joined({u"command"_s, command.name, command.description});
    for (const Named &positional : positionals)
        text += joined({u"positional"_s, positional.name, positional.description});
    for (const QCommandLineOption &option : options) {
        if (!option.flags().testFlag(QCommandLineOption::HiddenFromHelp))
            text += joined({u"option"_s, option.names().join(u','), option.valueName(),
                            option.defaultValues().join(u','), option.description()});
    }
    return text;
}

} // namespace turnscope
