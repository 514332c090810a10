// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/file_fate.h"

#include <QCoreApplication>

namespace turnscope {

namespace {

struct FileFate
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::FileFate)
};

} // namespace

Error fileFate(LogFate fate, const QString &path)
{
    switch (fate) {
    case LogFate::Same:
        break;
    case LogFate::Rewritten:
        return {FileFate::tr("%1 was shortened or written over by another program. The list of its events stays, but "
                             "what they held is no longer in the file. Open it again to see what it holds now.")
                    .arg(path),
                {}};
    case LogFate::Replaced:
        return {
            FileFate::tr("Another file has the name %1 now, as when logs are rotated. What is shown is the old one; "
                         "all of it stays readable here. Open it again to see the new one.")
                .arg(path),
            {}};
    case LogFate::Gone:
        return {FileFate::tr("%1 was moved or deleted by another program. All of it stays readable here, as long as it "
                             "is shown.")
                    .arg(path),
                {}};
    }
    return {};
}

QString fileFateInShort(LogFate fate)
{
    switch (fate) {
    case LogFate::Same:
        break;
    case LogFate::Rewritten:
        return FileFate::tr("file was rewritten");
    case LogFate::Replaced:
        return FileFate::tr("file was replaced");
    case LogFate::Gone:
        return FileFate::tr("file is gone");
    }
    return {};
}

} // namespace turnscope
