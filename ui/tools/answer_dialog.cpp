// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/answer_dialog.h"

#include "models/text/time_text.h"
#include "ui/theme/text_area.h"
#include "ui/theme/tone.h"
#include "ui/theme/wrapped_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

using Kind = ToolAnswer::Kind;

constexpr int kAnswerWidth = 520; // px
constexpr int kOutputLines = 6;

template<typename Widget>
Widget *inDialog(Widget *widget, const QString &name, const QString &spoken)
{
    widget->setObjectName(name);
    widget->setAccessibleName(spoken);
    return widget;
}

} // namespace

AnswerDialog::AnswerDialog(const QString &tool, const ToolAnswer &answer, QWidget *over)
    : QDialog(over)
    , m_form(new QFormLayout)
    , m_kind(inDialog(new QComboBox, u"answerKind"_s, tr("Answered")))
    , m_output(inDialog(new TextArea, u"answerOutput"_s, tr("Output")))
    , m_delay(inDialog(new QSpinBox, u"answerDelay"_s, tr("Delay")))
    , m_isError(inDialog(new QCheckBox(tr("It is the text of an &error")), u"answerIsError"_s, tr("It is an error")))
    , m_command(inDialog(new QLineEdit(answer.command), u"answerCommand"_s, tr("Command")))
    , m_url(inDialog(new QLineEdit(answer.url.toString()), u"answerUrl"_s, tr("Address")))
    , m_limit(inDialog(new QSpinBox, u"answerLimit"_s, tr("Time limit")))
    , m_what(new QLabel)
    , m_problem(inDialog(new WrappedLabel, u"answerDialogProblem"_s, tr("What is missing")))
{
    constexpr qsizetype longest = 60;
    setObjectName(u"answerDialog"_s);
    setWindowTitle(tr("Answer %1").arg(tool.simplified().left(longest)));
    m_output->setPlainText(answer.output);
    m_isError->setChecked(answer.isError);
    m_delay->setRange(0, int(ToolAnswer::kMostDelay.count()));
    m_delay->setValue(int(answer.delay.count()));
    m_limit->setRange(int(ToolAnswer::kLeastLimit.count()), int(ToolAnswer::kMostLimit.count()));
    m_limit->setValue(int(answer.limit.count()));
    addFields(m_form);
    m_kind->setCurrentIndex(m_kind->findData(int(answer.kind)));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &AnswerDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &AnswerDialog::reject);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &AnswerDialog::showKind);
    auto *column = new QVBoxLayout(this);
    column->addLayout(m_form);
    column->addWidget(m_what);
    column->addWidget(m_problem);
    column->addStretch(1);
    column->addWidget(buttons);
    setMinimumWidth(kAnswerWidth);
    showKind();
}

void AnswerDialog::addFields(QFormLayout *form)
{
    for (const auto &[kind, text] :
         {std::pair(Kind::Hand, tr("By hand")), std::pair(Kind::Canned, tr("Canned output")),
          std::pair(Kind::Command, tr("Command of this machine")), std::pair(Kind::Http, tr("HTTP endpoint"))})
        m_kind->addItem(text, int(kind));
    for (QSpinBox *time : {m_delay, m_limit}) {
        time->setSuffix(tr(" ms"));
        time->setSingleStep(100);
        time->setAccelerated(true);
    }
    m_output->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_output->setTabChangesFocus(true);
    m_output->setMinimumHeight(m_output->fontMetrics().lineSpacing() * kOutputLines);
    m_command->setFont(m_output->font());
    m_command->setPlaceholderText(u"python3 lookup.py --orders orders.db"_s);
    m_url->setPlaceholderText(u"http://127.0.0.1:8080/look_up_order"_s);
    setTone(*m_what, u"dim"_s);
    setTone(*m_problem, u"finding-error"_s);
    m_what->setWordWrap(true);
    m_problem->hide();
    form->addRow(tr("&Answered"), m_kind);
    form->addRow(tr("O&utput"), m_output);
    form->addRow(tr("&Delay"), m_delay);
    form->addRow(QString(), m_isError);
    form->addRow(tr("&Command"), m_command);
    form->addRow(tr("A&ddress"), m_url);
    form->addRow(tr("&Time limit"), m_limit);
}

/// QFormLayout::setRowVisible() came with Qt 6.4, and takes the label along.
void AnswerDialog::showKind()
{
    const auto kind = Kind(m_kind->currentData().toInt());
    const auto show = [this](QWidget *field, bool on) { m_form->setRowVisible(field, on); };
    show(m_output, kind == Kind::Canned);
    show(m_delay, kind == Kind::Canned);
    show(m_isError, kind == Kind::Canned);
    show(m_command, kind == Kind::Command);
    show(m_url, kind == Kind::Http);
    show(m_limit, kind == Kind::Command || kind == Kind::Http);
    m_problem->hide();
    const QString most = byteSizeText(ToolAnswer::kMostOutput);
    switch (kind) {
    case Kind::Hand:
        m_what->setText(tr("You write the output of each call, in the Tools pane."));
        break;
    case Kind::Canned:
        m_what->setText(tr("Each call gets this output. An error is sent as {\"error\": …}."));
        break;
    case Kind::Command:
        m_what->setText(
            tr("It runs in your home folder, without a shell. It is given the arguments as JSON on standard "
               "input; what it writes to standard output is the output, at most %1. What fails, and what "
               "takes longer than the limit, is told to the model as an error.")
                .arg(most));
        break;
    case Kind::Http:
        m_what->setText(tr("The arguments are posted to it as JSON; the body of its answer is the output, at most %1. "
                           "What fails, and what takes longer than the limit, is told to the model as an error.")
                            .arg(most));
        break;
    }
}

ToolAnswer AnswerDialog::answer() const
{
    ToolAnswer answer;
    answer.kind = Kind(m_kind->currentData().toInt());
    answer.limit = milliseconds(m_limit->value());
    if (answer.kind == Kind::Canned) {
        answer.output = m_output->toPlainText();
        answer.delay = milliseconds(m_delay->value());
        answer.isError = m_isError->isChecked();
    } else if (answer.kind == Kind::Command) {
        answer.command = m_command->text().trimmed();
    } else if (answer.kind == Kind::Http) {
        answer.url = QUrl(m_url->text().trimmed());
    }
    return answer;
}

void AnswerDialog::accept()
{
    if (const Result<void> usable = answer().check(); !usable) {
        m_problem->setText(usable.error().text);
        m_problem->show();
        return;
    }
    QDialog::accept();
}

} // namespace turnscope
