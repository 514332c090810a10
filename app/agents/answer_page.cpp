// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agents/answer_page.h"

#include "models/protocol/redactor.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kShortestSound = 200; // characters of base64
constexpr int kDeepest = 40;

bool isBase64(const QString &text)
{
    if (text.size() < kShortestSound || text.size() % 4 != 0)
        return false;
    return std::ranges::all_of(text, [](QChar c) {
        return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'+'
               || c == u'/' || c == u'=';
    });
}

QString shortText(const QString &text, qsizetype most)
{
    if (isBase64(text))
        return u"[%1 characters of base64 left out]"_s.arg(text.size());
    if (text.size() <= most)
        return text;
    const QString clean = Redactor().text(text); // as a whole: of half a secret nobody knows that it is one
    const qsizetype end =
        std::min(clean.size(), clean.at(std::min(clean.size(), most) - 1).isHighSurrogate() ? most - 1 : most);
    return clean.left(end) + u" [… %1 more characters]"_s.arg(clean.size() - end);
}

QJsonValue shortValue(const QJsonValue &value, qsizetype longest, int depth)
{
    if (value.isString())
        return shortText(value.toString(), longest);
    if ((value.isArray() || value.isObject()) && depth == 0)
        return u"[deeper than is told]"_s;
    if (value.isArray()) {
        const QJsonArray all = value.toArray();
        QJsonArray some;
        for (qsizetype i = 0; i < std::min(all.size(), AnswerPage::kMostEntries); ++i)
            some.append(shortValue(all[i], longest, depth - 1));
        if (all.size() > some.size())
            some.append(u"[… %1 more]"_s.arg(all.size() - some.size()));
        return some;
    }
    if (value.isObject()) {
        const QJsonObject all = value.toObject();
        QJsonObject some;
        for (auto it = all.begin(); it != all.end() && some.size() < AnswerPage::kMostEntries; ++it)
            some.insert(shortText(it.key(), longest), shortValue(it.value(), longest, depth - 1));
        if (all.size() > AnswerPage::kMostEntries)
            some.insert(u"…"_s, u"[%1 more keys]"_s.arg(all.size() - AnswerPage::kMostEntries));
        return some;
    }
    return value;
}

qsizetype sizeOf(const QJsonValue &value)
{
    return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).size();
}

} // namespace

QJsonValue AnswerPage::shortened(const QJsonValue &value, qsizetype longestString)
{
    const QJsonValue whole = shortValue(value, longestString, kDeepest);
    if (sizeOf(whole) <= kMostBytes / 2)
        return whole;
    const QJsonValue less = shortValue(value, kShortestSound, kDeepest / 10); // many long strings
    return sizeOf(less) <= kMostBytes / 2 ? less : QJsonValue(u"[too large to be told]"_s);
}

Result<QJsonObject> AnswerPage::of(const QJsonObject &object, const QString &list, qint64 cursor)
{
    const QJsonArray all = object[list].toArray();
    if (cursor > all.size() || (cursor == all.size() && cursor > 0))
        return failure(u"The cursor %1 is behind the end: there are %2."_s.arg(cursor).arg(all.size()));
    QJsonObject rest = object;
    rest.remove(list);
    const QJsonValue head = shortened(rest);
    QJsonObject page = head.isObject() ? head.toObject() : QJsonObject{{u"note"_s, head}};
    qsizetype room = kMostBytes - sizeOf(page);
    QJsonArray some;
    qint64 next = cursor;
    for (; next < all.size(); ++next) {
        const QJsonValue entry = shortened(all[next]);
        room -= sizeOf(entry);
        if (room < 0 && !some.isEmpty())
            break;
        some.append(entry);
    }
    page.insert(list, some);
    page.insert(u"total"_s, all.size());
    if (next < all.size())
        page.insert(u"next_cursor"_s, next);
    return page;
}

QByteArray AnswerPage::json(const QJsonObject &object)
{
    const Redactor redactor;
    const auto text = [](const QJsonObject &told) { return QJsonDocument(told).toJson(QJsonDocument::Compact); };
    const auto redacted = redactor.redacted(text(object));
    if (!redacted)
        return text(object);
    QJsonObject told = QJsonDocument::fromJson(redacted->frame).object();
    QStringList keys = redacted->removed;
    keys.removeAll(QString());
    keys = keys.mid(0, kMostEntries);
    told.insert(u"redacted"_s, keys.isEmpty() ? QJsonValue(true) : QJsonValue(QJsonArray::fromStringList(keys)));
    return text(told);
}

} // namespace turnscope
