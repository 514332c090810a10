// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/revision_dialog.h"

#include "models/control/preferences.h"
#include "models/protocol/url_secrets.h"
#include "models/text/time_text.h"
#include "ui/prompts/prompt_diff_view.h"
#include "ui/prompts/prompt_document.h"
#include "ui/theme/busy_bar.h"
#include "ui/theme/text_area.h"
#include "ui/theme/tone.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

#include <utility>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kEndpointKey = "prompts/revision/endpoint"_L1;
constexpr auto kModelKey = "prompts/revision/model"_L1;
constexpr int kFailureLines = 2;
constexpr int kMostReasonLines = 5; // before they scroll
constexpr int kReasonLine = 100;    // characters that fit into one, about

template<typename Widget>
Widget *namedPart(Widget *widget, const QString &name, const QString &words)
{
    widget->setObjectName(name);
    widget->setAccessibleName(words);
    return widget;
}

QLabel *wrappedLine(const QString &name)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

RevisionDialog::RevisionDialog(PromptDocument &document, PromptImprover &improver, Preferences &preferences,
                               const ThemeSwitch &themes, QWidget *over)
    : QDialog(over)
    , m_document(document)
    , m_improver(improver)
    , m_preferences(preferences)
    , m_form(new QWidget)
    , m_endpoint(namedPart(new QLineEdit(preferences.value(kEndpointKey).toString()), u"revisionEndpoint"_s,
                           tr("Address of a chat endpoint")))
    , m_model(namedPart(new QLineEdit(preferences.value(kModelKey).toString()), u"revisionModel"_s, tr("Model")))
    , m_key(namedPart(new QLineEdit, u"revisionKey"_s, tr("API key")))
    , m_wish(namedPart(new QLineEdit, u"revisionWish"_s, tr("Your wish")))
    , m_failures(namedPart(new TextArea, u"revisionFailures"_s, tr("What went wrong")))
    , m_destination(wrappedLine(u"revisionDestination"_s))
    , m_ask(namedPart(new QPushButton(tr("&Suggest")), u"revisionAsk"_s, tr("Ask for a suggestion")))
    , m_stop(namedPart(new QPushButton(tr("S&top")), u"revisionStop"_s, tr("Stop asking")))
    , m_progress(namedPart(new QProgressBar, u"revisionProgress"_s, tr("Asking")))
    , m_state(wrappedLine(u"revisionState"_s))
    , m_diff(new PromptDiffView(themes))
    , m_warnings(wrappedLine(u"revisionWarnings"_s))
    , m_reasons(namedPart(new QPlainTextEdit, u"revisionReasons"_s, tr("Reasons")))
{
    setObjectName(u"revisionDialog"_s);
    m_form->setLayout(makeForm());
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_form);
    column->addWidget(m_destination);
    column->addWidget(makeActs());
    column->addWidget(m_diff, 1);
    column->addWidget(m_warnings);
    column->addWidget(makeReasons());
    column->addWidget(makeButtons());
    connect(&improver, &PromptImprover::finished, this, &RevisionDialog::end);
    connect(&improver, &PromptImprover::progressed, this, [this](qsizetype characters) {
        if (m_ours)
            m_state->setText(tr("%1 characters so far").arg(groupedText(characters)));
    });
    connect(&document, &PromptDocument::changed, this, &RevisionDialog::presentSuggestion);
    presentSuggestion();
    (m_endpoint->text().isEmpty() ? m_endpoint : m_wish)->setFocus();
    resize(920, 680);
}

RevisionDialog::~RevisionDialog()
{
    m_improver.disconnect(this);
    if (m_ours)
        m_improver.stop();
}

QFormLayout *RevisionDialog::makeForm()
{
    m_endpoint->setPlaceholderText(tr("https://api.openai.com/v1, http://127.0.0.1:11434/v1, …"));
    m_key->setEchoMode(QLineEdit::Password);
    m_key->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_key->setPlaceholderText(tr("if the endpoint wants one; not remembered"));
    m_wish->setPlaceholderText(tr("shorter, friendlier, …"));
    m_wish->setMaxLength(int(RevisionPlea::kLongestWord));
    m_failures->setPlaceholderText(tr("Findings, expectations that failed, …"));
    m_failures->setTabChangesFocus(true);
    m_failures->setFixedHeight(kFailureLines * m_failures->fontMetrics().lineSpacing() + 14);
    auto *form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("&Chat endpoint"), m_endpoint);
    form->addRow(tr("&Model"), m_model);
    form->addRow(tr("API &key"), m_key);
    form->addRow(tr("Your &wish"), m_wish);
    form->addRow(tr("What went w&rong"), m_failures);
    for (QLineEdit *line : {m_endpoint, m_model, m_key, m_wish})
        connect(line, &QLineEdit::textChanged, this, &RevisionDialog::presentState);
    connect(m_failures, &QPlainTextEdit::textChanged, this, &RevisionDialog::presentState);
    return form;
}

QWidget *RevisionDialog::makeActs()
{
    m_ask->setDefault(true);
    m_progress->setTextVisible(false);
    m_progress->setMaximumWidth(160);
    setTone(*m_destination, u"dim"_s);
    auto *acts = new QWidget;
    auto *row = new QHBoxLayout(acts);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_ask);
    row->addWidget(m_stop);
    row->addWidget(m_progress);
    row->addWidget(m_state, 1);
    connect(m_ask, &QPushButton::clicked, this, &RevisionDialog::ask);
    connect(m_stop, &QPushButton::clicked, &m_improver, &PromptImprover::stop);
    return acts;
}

QWidget *RevisionDialog::makeReasons()
{
    auto *part = new QWidget;
    m_reasonsTitle = new QLabel(tr("Reasons, as the model gives them"));
    setTone(*m_reasonsTitle, u"dim"_s);
    setTone(*m_warnings, u"finding"_s);
    m_reasons->setReadOnly(true);
    m_reasons->setTabChangesFocus(true);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_reasonsTitle);
    column->addWidget(m_reasons);
    return part;
}

QDialogButtonBox *RevisionDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_take = buttons->addButton(tr("Ta&ke into the editor"), QDialogButtonBox::ActionRole);
    m_take->setObjectName(u"revisionTake"_s);
    m_take->setToolTip(tr("One step that can be undone; nothing is saved"));
    m_discard = buttons->addButton(tr("&Discard"), QDialogButtonBox::ActionRole);
    m_discard->setObjectName(u"revisionDiscard"_s);
    for (QPushButton *button : {m_take, m_discard})
        button->setAutoDefault(false);
    connect(m_take, &QPushButton::clicked, this, &RevisionDialog::take);
    connect(m_discard, &QPushButton::clicked, this, &RevisionDialog::discard);
    connect(buttons, &QDialogButtonBox::rejected, this, &RevisionDialog::reject);
    return buttons;
}

ImproveRequest RevisionDialog::request() const
{
    const Prompt &prompt = m_document.prompt();
    return {m_endpoint->text(),
            m_model->text().trimmed(),
            m_key->text().trimmed().toUtf8(),
            {prompt.instructions, prompt.model, m_wish->text(), m_failures->toPlainText()}};
}

void RevisionDialog::ask()
{
    if (m_improver.isRunning())
        return;
    remember();
    m_revision.reset();
    m_ours = true;
    m_state->setText(tr("Asking…"));
    setTone(*m_state, {});
    presentSuggestion();
    m_improver.start(request());
    presentState();
}

/// An address with a secret in it is not written anywhere.
void RevisionDialog::remember()
{
    const QUrl url(m_endpoint->text().trimmed());
    if (withoutSecrets(url) == url)
        m_preferences.setValue(kEndpointKey, m_endpoint->text().trimmed());
    m_preferences.setValue(kModelKey, m_model->text().trimmed());
}

void RevisionDialog::end(const Result<PromptRevision> &revision)
{
    if (std::exchange(m_ours, false)) {
        setTone(*m_state, revision || revision.error().text.isEmpty() ? QString() : u"error"_s);
        m_state->setText(revision ? QString() : revision.error().text);
        if (revision) {
            m_revision = *revision;
            if (m_document.prompt().instructions.endsWith(u'\n'))
                m_revision->instructions += u'\n'; // an answer has no end of line
        }
    }
    presentSuggestion();
}

void RevisionDialog::take()
{
    if (!m_revision || !m_document.isToml())
        return;
    Prompt prompt = m_document.prompt();
    prompt.instructions = m_revision->instructions;
    m_revision.reset(); // what changes now is shown without it
    m_document.edit(prompt, {});
    accept();
}

void RevisionDialog::discard()
{
    m_revision.reset();
    presentSuggestion();
}

void RevisionDialog::presentSuggestion()
{
    const Prompt &prompt = m_document.prompt();
    setWindowTitle(tr("A revision of %1").arg(m_document.title()));
    if (m_revision) {
        m_diff->compare(prompt.instructions, m_revision->instructions, tr("now"), tr("suggested"));
    } else {
        m_diff->say(tr("What a model suggests stands here beside what is edited. It is never applied by itself."));
    }
    const QStringList warnings = m_revision ? m_revision->warnings(prompt) : QStringList();
    m_warnings->setText(warnings.isEmpty() ? QString() : u"⚠ "_s + warnings.join(u"\n⚠ "_s));
    m_warnings->setVisible(!warnings.isEmpty());
    const QStringList reasons = m_revision ? m_revision->reasons : QStringList();
    int lines = 0;
    for (const QString &reason : reasons)
        lines += 1 + int(reason.size()) / kReasonLine;
    m_reasons->setPlainText(reasons.isEmpty() ? QString() : u"• "_s + reasons.join(u"\n• "_s));
    m_reasons->setFixedHeight(std::clamp(lines, 1, kMostReasonLines) * m_reasons->fontMetrics().lineSpacing() + 14);
    m_reasons->setVisible(!reasons.isEmpty());
    m_reasonsTitle->setVisible(m_revision.has_value());
    m_reasonsTitle->setText(reasons.isEmpty() ? tr("The model gave no reasons.")
                                              : tr("Reasons, as the model gives them"));
    presentState();
}

/// What is sent, where, and with which key; or why nothing can be.
void RevisionDialog::presentDestination()
{
    const ImproveRequest asked = request();
    const auto destination = m_improver.destination(asked.endpoint, asked.key);
    const QString objection = asked.plea.objection();
    const bool fits = destination && objection.isEmpty() && m_document.isToml();
    m_ask->setEnabled(fits && !m_improver.isRunning());
    if (!objection.isEmpty())
        return m_destination->setText(objection);
    if (asked.endpoint.trimmed().isEmpty())
        return m_destination->setText(tr("Nothing is sent yet. Any endpoint will do that speaks as OpenAI's chat "
                                         "completions do, also one on this machine."));
    if (!destination)
        return m_destination->setText(destination.error().text);
    QString text = destination->isHere
                       ? tr("“Suggest” sends the instructions, your wish and what went wrong to %1, "
                            "which is on this machine.")
                       : tr("“Suggest” sends the instructions, your wish and what went wrong to %1, and "
                            "nowhere else.");
    text = text.arg(destination->address) + u' ';
    text += destination->environmentKey ? tr("With the key of OPENAI_API_KEY.")
            : asked.key.isEmpty()       ? tr("Without a key.")
                                        : tr("With the key above, which is written nowhere.");
    if (asked.plea.hidesSecrets())
        text += u' ' + tr("What looks like a secret in them is sent as [redacted].");
    m_destination->setText(text);
}

void RevisionDialog::presentState()
{
    const bool running = m_improver.isRunning();
    m_form->setEnabled(!(running && m_ours));
    presentDestination();
    m_stop->setEnabled(running && m_ours);
    showBusy(*m_progress);
    m_progress->setVisible(running && m_ours);
    const bool differs = m_revision && m_revision->instructions != m_document.prompt().instructions;
    m_take->setEnabled(differs && m_document.isToml());
    m_discard->setEnabled(m_revision.has_value());
}

void RevisionDialog::reject()
{
    if (m_ours)
        m_improver.stop();
    QDialog::reject();
}

} // namespace turnscope
