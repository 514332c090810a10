// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/hearing/turn_end.h"

#include <QRegularExpression>
#include <QSet>

namespace turnscope {

using namespace Qt::StringLiterals;

bool soundsFinished(const QString &words)
{
    static const QSet<QString> hanging{
        u"um"_s,    u"uh"_s,       u"uhm"_s,    u"erm"_s,   u"er"_s,    u"hmm"_s,     u"like"_s,    u"well"_s,
        u"and"_s,   u"but"_s,      u"or"_s,     u"nor"_s,   u"so"_s,    u"because"_s, u"if"_s,      u"when"_s,
        u"while"_s, u"although"_s, u"unless"_s, u"until"_s, u"since"_s, u"than"_s,    u"then"_s,    u"that"_s,
        u"which"_s, u"whose"_s,    u"to"_s,     u"of"_s,    u"for"_s,   u"with"_s,    u"without"_s, u"in"_s,
        u"into"_s,  u"on"_s,       u"at"_s,     u"from"_s,  u"by"_s,    u"about"_s,   u"between"_s, u"under"_s,
        u"the"_s,   u"a"_s,        u"an"_s,     u"my"_s,    u"your"_s,  u"our"_s,     u"their"_s,   u"his"_s,
        u"its"_s,   u"is"_s,       u"are"_s,    u"was"_s,   u"were"_s,  u"am"_s,      u"i"_s,       u"i'm"_s,
        u"i'd"_s,   u"we"_s,       u"they"_s,   u"he"_s,    u"she"_s,   u"can"_s,     u"could"_s,   u"would"_s,
        u"will"_s,  u"shall"_s,    u"should"_s, u"must"_s,  u"want"_s,  u"need"_s,    u"let's"_s,   u"very"_s,
    };
    static const QRegularExpression notAWord(u"[^\\p{L}\\p{N}']+"_s);
    const QString plain = words.trimmed().toLower();
    const QStringList split = plain.split(notAWord, Qt::SkipEmptyParts);
    if (split.isEmpty() || plain.endsWith(u',') || plain.endsWith("..."_L1) || plain.endsWith(u'…')
        || plain.endsWith(u'-'))
        return false;
    return !hanging.contains(split.last());
}

milliseconds longestPause(const QString &eagerness)
{
    if (eagerness == "low"_L1)
        return milliseconds(8000);
    return milliseconds(eagerness == "high"_L1 ? 2000 : 4000);
}

} // namespace turnscope
