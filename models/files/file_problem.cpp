// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/file_problem.h"

#include <array>
#include <cerrno>
#include <cstring>

namespace turnscope {

namespace {

struct Cause
{
    int error;
    const char *text;
};

constexpr std::array kCauses{
    Cause{EACCES, QT_TRANSLATE_NOOP("turnscope::FileProblem",
                                    "its permissions, or those of a folder above it, forbid it. Change them, or choose "
                                    "another place.")},
    Cause{EPERM, QT_TRANSLATE_NOOP("turnscope::FileProblem",
                                   "the system forbids it to this user. Choose another place, or ask who runs this "
                                   "machine.")},
    Cause{EROFS, QT_TRANSLATE_NOOP("turnscope::FileProblem",
                                   "that file system is read-only. Choose a place on another, or have it mounted for "
                                   "writing.")},
    Cause{ENOSPC, QT_TRANSLATE_NOOP("turnscope::FileProblem", "the disk is full. Free some space.")},
    Cause{EDQUOT, QT_TRANSLATE_NOOP("turnscope::FileProblem",
                                    "your share of that disk is used up (quota). Remove something of yours there.")},
    Cause{EFBIG, QT_TRANSLATE_NOOP("turnscope::FileProblem",
                                   "the file would be larger than that file system or this user's limits allow.")},
    Cause{ENOENT, QT_TRANSLATE_NOOP("turnscope::FileProblem",
                                    "there is no such file, or a folder of its path is missing. Check the path.")},
    Cause{ENOTDIR, QT_TRANSLATE_NOOP("turnscope::FileProblem",
                                     "a part of its path is a file, where a folder has to be. Check the path.")},
    Cause{EISDIR, QT_TRANSLATE_NOOP("turnscope::FileProblem", "it is a folder. Choose a file.")},
    Cause{EEXIST, QT_TRANSLATE_NOOP("turnscope::FileProblem", "there is something of this name. Choose another name.")},
    Cause{ENAMETOOLONG,
          QT_TRANSLATE_NOOP("turnscope::FileProblem", "its name is longer than the file system takes. Choose a shorter "
                                                      "one.")},
    Cause{EINVAL, QT_TRANSLATE_NOOP("turnscope::FileProblem",
                                    "the file system does not take this name or this kind of file. Choose another.")},
    Cause{EILSEQ, QT_TRANSLATE_NOOP("turnscope::FileProblem",
                                    "the file system does not take a letter of its name. Choose another name.")},
    Cause{ELOOP, QT_TRANSLATE_NOOP("turnscope::FileProblem",
                                   "links on the way to it lead round in a circle. Open the file itself, or mend the "
                                   "links.")},
    Cause{EMFILE,
          QT_TRANSLATE_NOOP("turnscope::FileProblem",
                            "Turnscope has as many files open as it may. Close some windows or sessions of it.")},
    Cause{ENFILE, QT_TRANSLATE_NOOP("turnscope::FileProblem",
                                    "this machine has as many files open as it can. Close other programs.")},
    Cause{ENOMEM, QT_TRANSLATE_NOOP("turnscope::FileProblem", "there is not enough memory. Close other programs.")},
    Cause{EIO, QT_TRANSLATE_NOOP("turnscope::FileProblem",
                                 "the disk failed at it. Copy what you need from there to another disk.")},
    Cause{EBUSY, QT_TRANSLATE_NOOP("turnscope::FileProblem", "something else is using it. Try again later.")},
    Cause{ETXTBSY,
          QT_TRANSLATE_NOOP("turnscope::FileProblem", "it is a program that is running. Choose another file.")},
    Cause{ENXIO,
          QT_TRANSLATE_NOOP("turnscope::FileProblem", "it is no file that can be read or written. Choose another.")},
    Cause{ENODEV, QT_TRANSLATE_NOOP("turnscope::FileProblem", "the device that it lies on is gone. Plug it in again.")},
    Cause{ESTALE,
          QT_TRANSLATE_NOOP("turnscope::FileProblem",
                            "the server that it lies on has lost it. Open the folder anew, or mount it again.")},
    Cause{ETIMEDOUT, QT_TRANSLATE_NOOP("turnscope::FileProblem",
                                       "the server that it lies on does not answer. Check your network.")},
    Cause{EOVERFLOW, QT_TRANSLATE_NOOP("turnscope::FileProblem", "it is too large for this system.")},
};

} // namespace

QString FileProblem::systemText(int error)
{
    return QString::fromLocal8Bit(std::strerror(error));
}

QString FileProblem::cause(int error)
{
    for (const Cause &cause : kCauses) {
        if (cause.error == error)
            return tr(cause.text);
    }
    return tr("the system says “%1”.").arg(systemText(error));
}

Error FileProblem::opening(const QString &path, int error)
{
    if (error == ENOENT)
        return {tr("There is no file %1.").arg(path), systemText(error)};
    if (error == EACCES)
        return {tr("%1 may not be read: its permissions forbid it. Change them, or open a copy of yours.").arg(path),
                systemText(error)};
    return {tr("%1 could not be opened: %2").arg(path, cause(error)), systemText(error)};
}

Error FileProblem::reading(const QString &path, int error)
{
    return {tr("%1 could not be read: %2").arg(path, cause(error)), systemText(error)};
}

Error FileProblem::creating(const QString &path, int error)
{
    if (error == EEXIST)
        return {tr("%1 exists already and is left as it is. Choose another name.").arg(path), systemText(error)};
    return {tr("%1 could not be created: %2").arg(path, cause(error)), systemText(error)};
}

Error FileProblem::writing(const QString &path, int error)
{
    return {tr("%1 could not be written: %2").arg(path, cause(error)), systemText(error)};
}

Error FileProblem::makingFolder(const QString &path, int error)
{
    return {tr("The folder %1 could not be made: %2").arg(path, cause(error)), systemText(error)};
}

} // namespace turnscope
