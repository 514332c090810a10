// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/finding_causes.h"

#include "models/lint/interruption_check.h"
#include "models/lint/refusal_text.h"
#include "models/text/qt_text.h"

#include <QCryptographicHash>

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView kIdHeads[] = {u"item_", u"resp_", u"event_", u"evt_", u"call_",
                                    u"msg_",  u"sess_", u"conv_",  u"fc_"};

QString shortKey(const QString &head, const QString &text)
{
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha1).toHex().left(10);
    return head + u'/' + QString::fromLatin1(hash);
}

bool isWord(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'-';
}

FindingCauses::Cause refusalOf(const EventStore &events, const ErrorNote &note)
{
    const std::string_view request = note.cause && events.contains(*note.cause)
                                         ? events.strings().view(events.type(*note.cause))
                                         : std::string_view();
    const std::string cause = RefusalText::causeOf(note, request);
    const QString said = RefusalText::said(note);
    return {shortKey(u"refusal"_s, QString::fromStdString(cause)),
            request.empty() ? FindingCauses::tr("The server told of an error: %1").arg(said)
                            : FindingCauses::tr("%1 was refused: %2").arg(utf8Text(request), said)};
}

} // namespace

FindingCauses::FindingCauses(const Session *session)
{
    if (!session)
        return;
    for (const ErrorNote &note : session->conversation().errors()) {
        const Cause cause = refusalOf(session->events(), note);
        m_refusals.insert_or_assign(number(note.event), cause);
        if (note.cause)
            m_refusals.try_emplace(number(*note.cause), cause);
    }
}

FindingCauses::Cause FindingCauses::of(const Finding &finding) const
{
    if (const auto refusal = m_refusals.find(number(finding.event)); refusal != m_refusals.end())
        return refusal->second;
    const auto isOfIt = [&](const LintRule *rule) { return rule->id == finding.rule; };
    if (std::ranges::any_of(InterruptionCheck::rules(), isOfIt)) // what is said of one way of cutting in
        return {u"cut-in"_s, tr("The user cut into the answer")};
    return {shortKey(latinText(finding.rule), withoutFigures(finding.message)), {}};
}

QString FindingCauses::withoutFigures(const QString &message)
{
    QString text;
    for (qsizetype at = 0; at < message.size();) {
        if (!isWord(message[at])) {
            text += message[at++];
            continue;
        }
        qsizetype end = at;
        while (end < message.size() && isWord(message[end]))
            ++end;
        const QStringView word = QStringView(message).mid(at, end - at);
        const auto isId = [word](QStringView head) { return word.startsWith(head) && word.size() > head.size(); };
        const auto head = std::ranges::find_if(kIdHeads, isId);
        if (head != std::end(kIdHeads)) {
            text += *head;
        } else {
            bool digits = false;
            for (const QChar c : word) {
                if (!c.isDigit() || !digits)
                    text += c.isDigit() ? QChar(u'#') : c;
                digits = c.isDigit();
            }
        }
        at = end;
    }
    return text;
}

} // namespace turnscope
