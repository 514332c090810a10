// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tools/tool_text.h"

#include "models/text/time_text.h"
#include "models/tools/tool_answer.h"

#include <QCoreApplication>
#include <QStringDecoder>

namespace turnscope {

namespace {

struct ToolText
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::ToolText)
};

} // namespace

ToolOutcome toolText(QByteArray bytes)
{
    if (bytes.endsWith('\n'))
        bytes.chop(bytes.endsWith("\r\n") ? 2 : 1);
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    if (decoder.hasError())
        return {{}, {ToolText::tr("It gave bytes that are no UTF-8 text; the output of a tool is text."), {}}};
    return {text, {}};
}

Error tooMuchOutput()
{
    return {ToolText::tr("It gave more than %1, which no model can take, and was stopped.")
                .arg(byteSizeText(ToolAnswer::kMostOutput)),
            {}};
}

Error tooSlow(std::chrono::milliseconds limit)
{
    return {ToolText::tr("There was no output within %1, and it was stopped.").arg(durationText(limit)), {}};
}

QString toolComplaint(const QByteArray &bytes)
{
    constexpr qsizetype longest = 300;
    const QString text = QString::fromUtf8(bytes).simplified();
    return text.size() > longest ? text.left(longest) + u'…' : text;
}

} // namespace turnscope
