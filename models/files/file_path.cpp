// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/file_path.h"

#include <cstdlib>
#include <memory>

#include <unistd.h>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t kByte = 0xDC00;    // and the byte, which is 0x80 or more
constexpr auto kEncoded = "file:"_L1; // no absolute path begins so

/// How many bytes at the begin of `text` are one character in UTF-8; 0: they are none.
qsizetype characterLength(QByteArrayView text)
{
    const auto first = uchar(text.front());
    const qsizetype length = first < 0x80   ? 1
                             : first < 0xC2 ? 0
                             : first < 0xE0 ? 2
                             : first < 0xF0 ? 3
                             : first < 0xF5 ? 4
                                            : 0;
    return length > 0 && length <= text.size() && QByteArrayView(text.first(length)).isValidUtf8() ? length : 0;
}

bool isByte(QChar c, QChar before)
{
    return c.unicode() >= kByte + 0x80 && c.unicode() <= kByte + 0xFF && !before.isHighSurrogate();
}

/// Calls `text` with each piece that is text, and `byte` with each byte that is none.
template<typename Text, typename Byte>
void split(const QString &path, Text text, Byte byte)
{
    qsizetype begin = 0;
    for (qsizetype i = 0; i < path.size(); ++i) {
        if (!isByte(path[i], i > 0 ? path[i - 1] : QChar()))
            continue;
        text(QStringView(path).sliced(begin, i - begin));
        byte(uchar(path[i].unicode() - kByte));
        begin = i + 1;
    }
    text(QStringView(path).sliced(begin));
}

} // namespace

QString pathFromBytes(QByteArrayView name)
{
    QString path;
    while (!name.isEmpty()) {
        qsizetype valid = 0;
        while (valid < name.size()) {
            const qsizetype length = characterLength(name.sliced(valid));
            if (length == 0)
                break;
            valid += length;
        }
        path += QString::fromUtf8(name.first(valid));
        name = name.sliced(valid);
        if (!name.isEmpty()) {
            path += QChar(char16_t(kByte + uchar(name.front())));
            name = name.sliced(1);
        }
    }
    return path;
}

QByteArray bytesOfPath(const QString &path)
{
    QByteArray name;
    split(
        path, [&](QStringView text) { name += text.toUtf8(); }, [&](uchar byte) { name += char(byte); });
    return name;
}

QString pathFromUrl(const QUrl &url)
{
    return pathFromBytes(QByteArray::fromPercentEncoding(url.path(QUrl::FullyEncoded).toLatin1()));
}

QString absolutePath(const QString &path)
{
    if (path.startsWith(u'/'))
        return path;
    const std::unique_ptr<char, decltype(&::free)> folder(::getcwd(nullptr, 0), &::free);
    return folder ? pathFromBytes(folder.get()) + u'/' + path : path;
}

QString shownPath(const QString &text)
{
    QString shown;
    split(
        text, [&](QStringView piece) { shown += piece; },
        [&](uchar byte) { shown += u"\\x"_s + QString::number(uint(byte), 16).toUpper(); });
    return shown;
}

QString storedPath(const QString &path)
{
    const bool plain = shownPath(path) == path;
    return plain ? path : kEncoded + QString::fromLatin1(bytesOfPath(path).toPercentEncoding("/"));
}

QString pathFromStored(const QString &stored)
{
    if (!stored.startsWith(kEncoded))
        return stored;
    return pathFromBytes(QByteArray::fromPercentEncoding(stored.mid(kEncoded.size()).toLatin1()));
}

} // namespace turnscope
