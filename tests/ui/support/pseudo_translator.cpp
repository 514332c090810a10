// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/pseudo_translator.h"

#include <QRegularExpression>

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

QString accented(QString text)
{
    static const QString plain = u"aeiouycnszAEIOUYCNSZ"_s;
    static const QString marked = u"àéîöüýçñšžÀÉÎÖÜÝÇÑŠŽ"_s;
    for (QChar &letter : text) {
        if (const qsizetype at = plain.indexOf(letter); at >= 0)
            letter = marked[at];
    }
    return text;
}

} // namespace

QString PseudoTranslator::translate(const char *context, const char *source, const char *, int) const
{
    const QByteArrayView of(context);
    return of.startsWith("turnscope") || of.startsWith("QPlatformTheme") ? lengthened(QString::fromUtf8(source))
                                                                         : QString();
}

QString PseudoTranslator::lengthened(const QString &text)
{
    // What is not letters for people: tags, entities, places for values, and an example of the filter or the wire.
    static const QRegularExpression kept(u"<[^>]*>|&\\w+;|%L?\\d+|%n|\\w+[._:][\\w.:*]+"_s);
    QString out;
    qsizetype from = 0;
    qsizetype letters = 0;
    auto places = kept.globalMatch(text);
    while (places.hasNext()) {
        const auto place = places.next();
        const QString before = text.sliced(from, place.capturedStart() - from);
        letters += before.size();
        out += accented(before) + place.captured();
        from = place.capturedEnd();
    }
    letters += text.size() - from;
    out += accented(text.sliced(from));
    if (std::none_of(text.begin(), text.end(), [](QChar sign) { return sign.isLetter(); }))
        return text;
    // In words of five letters, the first of which goes on from the last.
    QString more;
    for (qsizetype i = 0, count = (letters * 3 + 5) / 10; i < count; ++i)
        more += i % 6 == 5 ? u' ' : u'ö';
    const qsizetype end = out.endsWith(u"</p>"_s) ? out.size() - 4 : out.endsWith(u'…') ? out.size() - 1 : out.size();
    return out.insert(end, more.trimmed());
}

} // namespace turnscope
