// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/call_detail.h"

#include "models/text/qt_text.h"
#include "models/text/time_text.h"
#include "models/tools/argument_check.h"
#include "models/tools/call_story.h"
#include "ui/inspector/json_formatter.h"
#include "ui/inspector/json_highlighting.h"
#include "ui/theme/elided_label.h"
#include "ui/theme/text_area.h"
#include "ui/theme/tone.h"
#include "ui/theme/wrapped_label.h"
#include "ui/tools/answer_box.h"
#include "ui/tools/tool_alarm.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kShownText = 50'000; // characters of arguments and outputs
constexpr int kLeastLines = 1;
constexpr int kMostLines = 6;
constexpr int kAroundText = 20;             // px: border, padding and margin of a text field
constexpr size_t kLongestChecked = 1 << 20; // bytes

template<typename Widget>
Widget *inDetail(Widget *widget, const QString &name, const QString &spoken)
{
    widget->setObjectName(name);
    widget->setAccessibleName(spoken);
    return widget;
}

/// Laid out where it is JSON, as it is where it is not.
void showJson(QPlainTextEdit &view, JsonHighlighting &colours, const std::string &text)
{
    const QByteArrayView bytes(text.data(), qsizetype(text.size()));
    JsonFormatter::Limits limits;
    limits.text = kShownText;
    const FormattedJson formatted = JsonFormatter::format(bytes, limits);
    QString shown = formatted.text.left(kShownText);
    if (formatted.cut || formatted.text.size() > kShownText)
        shown += u'…';
    colours.setEnabled(formatted.valid);
    view.setPlainText(shown);
    const int lines = std::clamp(int(shown.count(u'\n')) + 1, kLeastLines, kMostLines);
    view.setFixedHeight(lines * view.fontMetrics().lineSpacing() + kAroundText);
}

void makeReadOnly(QPlainTextEdit &view)
{
    view.setReadOnly(true);
    view.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    view.setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    view.setTabChangesFocus(true);
}

} // namespace

CallDetail::CallDetail(const ToolTableModel &calls, const ToolListModel &tools, const ToolAlarm &alarm,
                       const ThemeSwitch &themes, QWidget *parent)
    : QWidget(parent)
    , m_calls(calls)
    , m_tools(tools)
    , m_alarm(alarm)
    , m_themes(themes)
    , m_title(inDetail(new ElidedLabel, u"callTitle"_s, tr("Call")))
    , m_state(inDetail(new WrappedLabel, u"callState"_s, tr("State of the call")))
    , m_arguments(inDetail(new TextArea, u"callArguments"_s, tr("Arguments")))
    , m_verdict(inDetail(new WrappedLabel, u"callVerdict"_s, tr("The arguments against the schema")))
    , m_answerer(new QWidget)
    , m_who(inDetail(new ElidedLabel, u"callAnswerer"_s, tr("Who answers")))
    , m_allow(inDetail(new QPushButton(tr("Allow…")), u"callAllow"_s, tr("Allow the command")))
    , m_stop(inDetail(new QPushButton(tr("Stop")), u"callStop"_s, tr("Stop, and answer by hand")))
    , m_change(inDetail(new QPushButton(tr("Change…")), u"callChange"_s, tr("Who answers this function")))
    , m_box(new AnswerBox(themes))
    , m_outputTitle(new QLabel(tr("Output")))
    , m_output(inDetail(new TextArea, u"callOutput"_s, tr("Output")))
    , m_argumentColours(std::make_unique<JsonHighlighting>(*m_arguments->document()))
    , m_outputColours(std::make_unique<JsonHighlighting>(*m_output->document()))
{
    setObjectName(u"callDetail"_s);
    setTone(*m_title, u"heading"_s);
    setTone(*m_outputTitle, u"dim"_s);
    setTone(*m_who, u"dim"_s);
    makeReadOnly(*m_arguments);
    makeReadOnly(*m_output);
    auto *column = new QVBoxLayout(this);
    layOut(column);
    const auto colour = [this] {
        m_argumentColours->setTheme(m_themes.theme());
        m_outputColours->setTheme(m_themes.theme());
    };
    colour();
    connect(&themes, &ThemeSwitch::changed, this, colour);
    connect(m_change, &QPushButton::clicked, this, [this] { Q_EMIT answerWanted(m_tool); });
    connect(m_allow, &QPushButton::clicked, this,
            [this] { Q_EMIT allowWanted(m_tool, m_control->answers().of(m_tool).command); });
    connect(m_stop, &QPushButton::clicked, this, [this] { m_control->stop(m_callId); });
    connect(m_box, &AnswerBox::sendWanted, this, [this](const QString &output) { m_control->send(m_callId, output); });
    show(-1);
}

CallDetail::~CallDetail() = default;

void CallDetail::layOut(QVBoxLayout *column)
{
    column->setContentsMargins(8, 4, 8, 6);
    column->setSpacing(4);
    auto *buttons = new QHBoxLayout(m_answerer);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(6);
    buttons->addWidget(m_stop);
    buttons->addWidget(m_allow);
    buttons->addWidget(m_change);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title, 1);
    head->addWidget(m_answerer);
    column->addLayout(head);
    column->addWidget(m_who);
    column->addWidget(m_state);
    column->addWidget(m_arguments);
    column->addWidget(m_verdict);
    column->addWidget(m_box, 1);
    column->addWidget(m_outputTitle);
    column->addWidget(m_output);
    column->addStretch(0);
}

void CallDetail::setControl(ToolControl &control)
{
    m_control = &control;
    connect(&control, &ToolControl::answersChanged, this, &CallDetail::refresh);
    connect(&control, &ToolControl::runsChanged, this, &CallDetail::refresh);
    refresh();
}

void CallDetail::show(int row)
{
    m_row = row;
    m_argumentText.assign(1, '\0'); // nothing that a call could have
    m_checked.assign(1, '\0');
    m_outputText.assign(1, '\0');
    setVisible(row >= 0);
    refresh();
}

void CallDetail::refresh()
{
    const Item *item = m_row >= 0 && m_row < m_calls.rowCount() ? m_calls.item(m_row) : nullptr;
    if (!item)
        return setVisible(false);
    const ToolCall *call = m_calls.call(m_row);
    m_tool = QString::fromStdString(item->name);
    m_callId = QByteArray::fromStdString(item->callId);
    m_title->setText(m_calls.index(m_row, ToolTableModel::Name).data().toString());
    m_title->setToolTip(m_calls.index(m_row, ToolTableModel::Name).data(Qt::ToolTipRole).toString());
    showArguments(*item);
    showVerdict(*item, call != nullptr);
    showState(*item, call);
    showAnswerer(*item, call);
}

void CallDetail::showArguments(const Item &item)
{
    if (m_argumentText == std::string(item.arguments))
        return;
    m_argumentText = item.arguments;
    showJson(*m_arguments, *m_argumentColours, m_argumentText);
}

void CallDetail::showVerdict(const Item &item, bool complete)
{
    if (!complete) {
        m_checked.assign(1, '\0');
        return m_verdict->hide();
    }
    const int row = m_tools.rowOf(item);
    const bool known = row >= 0 && m_tools.tool(row).schema;
    if (m_checked == m_argumentText && m_verdict->isVisibleTo(this))
        return;
    m_checked = m_argumentText;
    m_verdict->show();
    if (m_checked.size() > kLongestChecked) {
        setTone(*m_verdict, u"dim"_s);
        return m_verdict->setText(
            tr("The arguments are %1 long and were not checked.").arg(byteSizeText(qint64(m_checked.size()))));
    }
    const ArgumentVerdict verdict = checkArguments({m_checked.data(), qsizetype(m_checked.size())},
                                                   known ? *m_tools.tool(row).schema : QJsonObject());
    if (verdict.state != ArgumentVerdict::State::Fits) {
        setTone(*m_verdict, u"worse"_s);
        return m_verdict->setText(u"✗ "_s + verdict.objections.join(u'\n'));
    }
    setTone(*m_verdict, known && verdict.unread.isEmpty() ? u"good"_s : u"dim"_s);
    m_verdict->setText(
        !known ? tr("JSON. The session told no schema to check it against.")
        : verdict.unread.isEmpty()
            ? tr("✓ As the schema says.")
            : tr("✓ As the schema says, as far as it was checked: not %1.").arg(verdict.unread.join(u", "_s)));
}

std::optional<ToolRun> CallDetail::run(const ToolCall *call) const
{
    return m_control && call && m_calls.session()->isLive() ? m_control->run(m_callId) : std::nullopt;
}

QString CallDetail::answeredText(const ToolCall &call) const
{
    const Session &session = *m_calls.session();
    if (!session.hasTimes())
        return tr("Answered. This log holds no times: how long it took is not known.");
    const auto calls = session.conversation().toolCalls();
    const CallIndex index{quint32(&call - calls.data())};
    const CallStory story = callStory(session.conversation(), session.events(), index, session.end());
    return callStoryLines(story, call.callId.empty()).join(u'\n');
}

void CallDetail::showState(const Item &item, const ToolCall *call)
{
    QString text;
    QString tone = u"dim"_s;
    if (!call) {
        text = tr("The model is writing the arguments: %1 so far.")
                   .arg(byteSizeText(qint64(std::string(item.arguments).size())));
    } else if (call->answered) {
        text = answeredText(*call);
        if (const auto told = run(call); told && told->state == ToolRun::State::Failed) {
            text = tr("An error was sent: %1").arg(told->problem.text) + u'\n' + text;
            tone = u"worse"_s;
        }
    } else if (!m_calls.session()->isLive()) {
        text = ToolTableModel::stateTip(ToolTableModel::state(*m_calls.session(), *call));
        tone = m_calls.session()->isGoingOn() ? u"dim"_s : u"changed"_s;
    } else {
        const microseconds waited = std::max(m_calls.session()->end() - call->asked, microseconds(0));
        const bool overdue = m_alarm.isOverdue(m_row);
        text = (overdue ? u"! "_s : QString()) + tr("No output yet since %1.").arg(durationText(waited));
        tone = overdue ? u"changed"_s : u"dim"_s;
    }
    setTone(*m_state, tone);
    m_state->setText(text);
}

QString CallDetail::runText(const ToolRun &run, const ToolAnswer &answer)
{
    switch (run.state) {
    case ToolRun::State::ByHand:
        return tr("Answered by hand");
    case ToolRun::State::Forbidden:
        return tr("Not allowed yet: %1").arg(answer.command);
    case ToolRun::State::Waiting:
    case ToolRun::State::Running:
        return tr("At it: %1").arg(answer.summary());
    case ToolRun::State::Sent:
        return tr("Output sent");
    case ToolRun::State::Failed:
        return tr("Error sent");
    case ToolRun::State::Over:
        break;
    }
    return tr("The session ended first");
}

void CallDetail::showAnswerer(const Item &item, const ToolCall *call)
{
    const auto told = run(call);
    const bool isFunction = item.kind == ItemKind::FunctionCall && m_control && m_calls.session()->isLive();
    const bool open = told && !told->isAnswered() && told->state != ToolRun::State::Over;
    m_answerer->setVisible(isFunction);
    m_who->setVisible(isFunction);
    if (isFunction) {
        const ToolAnswer answer = m_control->answers().of(m_tool);
        m_who->setText(told ? runText(*told, answer) : tr("Answered %1").arg(answer.summary()));
        m_allow->setVisible(told && told->state == ToolRun::State::Forbidden && !answer.command.isEmpty());
        m_stop->setVisible(told && (told->state == ToolRun::State::Waiting || told->state == ToolRun::State::Running));
    }
    m_box->setVisible(open);
    if (open)
        m_box->setCall(m_callId, example(item));
    else if (told && told->isAnswered())
        m_box->forget(m_callId);
    const std::string output(call ? m_calls.output(*call) : std::string_view());
    const bool hasOutput = call && call->answered;
    m_outputTitle->setVisible(hasOutput);
    m_output->setVisible(hasOutput);
    if (hasOutput && output != m_outputText) {
        m_outputText = output;
        showJson(*m_output, *m_outputColours, m_outputText);
    }
}

/// The last output of the same function that was an object; else the canned one.
QJsonValue CallDetail::example(const Item &item) const
{
    const auto objectOf = [](std::string_view text) {
        return QJsonDocument::fromJson(QByteArray::fromRawData(text.data(), qsizetype(text.size()))).object();
    };
    constexpr size_t longest = 16 << 10; // bytes; nobody fills in a form of more
    for (int row = m_calls.callCount(); row-- > 0;) {
        const Item *other = m_calls.item(row);
        const ToolCall *call = m_calls.call(row);
        if (!other || !call->answered || std::string(other->name) != std::string(item.name))
            continue;
        const std::string_view output = m_calls.output(*call);
        if (output.size() > longest)
            continue;
        const QJsonObject object = objectOf(output);
        if (!object.isEmpty() && !object.contains("error"_L1))
            return object;
    }
    const QJsonObject canned = objectOf(m_control->answers().of(m_tool).output.toUtf8().toStdString());
    return canned.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(canned);
}

} // namespace turnscope
