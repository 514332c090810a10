// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/prompt_text_page.h"

#include "ui/prompts/prompt_document.h"
#include "ui/prompts/prompt_preview.h"
#include "ui/prompts/prompt_text_edit.h"
#include "ui/prompts/prompt_value_form.h"
#include "ui/prompts/replace_bar.h"
#include "ui/theme/tone.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QSplitter>
#include <QVBoxLayout>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHeadingLineRole = Qt::UserRole;
constexpr int kMostOutlined = 500;

} // namespace

PromptTextPage::PromptTextPage(PromptDocument &document, PromptLibrary &library, const ThemeSwitch &themes,
                               QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_library(library)
    , m_parts(new QSplitter)
    , m_outline(new QListWidget)
    , m_text(new PromptTextEdit(themes))
    , m_replace(new ReplaceBar(*m_text, themes))
    , m_revise(new QPushButton(tr("Suggest a revision…")))
{
    setObjectName(u"promptTextPage"_s);
    m_outline->setObjectName(u"promptOutline"_s);
    m_outline->setAccessibleName(tr("Headings"));
    m_outline->setProperty("card", true);
    m_outline->setProperty("rows", true);
    m_outline->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_outline->setMinimumWidth(80);
    auto *middle = new QWidget;
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_replace);
    column->addWidget(m_text, 1);
    m_revise->setObjectName(u"promptRevise"_s);
    m_revise->setToolTip(tr("Has a chat model of your choice suggest other instructions, to be compared; asks first"));
    m_revise->hide();
    connect(m_revise, &QPushButton::clicked, this, &PromptTextPage::revisionWanted);
    auto *below = new QHBoxLayout;
    below->setContentsMargins(8, 4, 8, 4);
    below->addStretch();
    below->addWidget(m_revise);
    column->addLayout(below);
    m_parts->addWidget(m_outline);
    m_parts->addWidget(middle);
    m_parts->addWidget(makePreview(themes));
    m_parts->setStretchFactor(1, 1);
    m_parts->setCollapsible(1, false);
    m_parts->setSizes({120, 400, 230});
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_parts);
    setFocusProxy(m_text);
    connect(m_text, &PromptTextEdit::edited, this, &PromptTextPage::edit);
    connect(&document, &PromptDocument::changed, this, &PromptTextPage::present);
    connect(&library, &PromptLibrary::trialChanged, this, [this](const QString &path) {
        if (path == m_document.path())
            presentPreview();
    });
    const auto go = [this](QListWidgetItem *item) { goTo(quint32(item->data(kHeadingLineRole).toInt()), 1); };
    connect(m_outline, &QListWidget::itemActivated, this, go);
    connect(m_outline, &QListWidget::itemClicked, this, go);
    present();
}

QWidget *PromptTextPage::makePreview(const ThemeSwitch &themes)
{
    m_side = new QWidget;
    m_preview = new PromptPreview(themes);
    m_preview->setObjectName(u"promptEditorPreview"_s);
    m_values = new PromptValueForm;
    m_values->setObjectName(u"promptEditorValues"_s);
    auto *title = new QLabel(tr("Preview"));
    setTone(*title, u"dim"_s);
    title->setContentsMargins(10, 4, 10, 4);
    auto *column = new QVBoxLayout(m_side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(title);
    column->addWidget(m_preview, 1);
    m_values->setContentsMargins(10, 6, 10, 6);
    column->addWidget(m_values);
    connect(m_values, &PromptValueForm::edited, this, [this](const QString &variable, const QString &value) {
        PromptTrial trial = m_library.trial(m_document.path());
        if (value.isEmpty())
            trial.values.remove(variable);
        else
            trial.values.insert(variable, value);
        m_library.setTrial(m_document.path(), trial);
    });
    m_side->setMinimumWidth(120);
    return m_side;
}

void PromptTextPage::edit(const QString &text)
{
    if (!m_document.isToml())
        return m_document.editSource(text.toUtf8());
    Prompt prompt = m_document.prompt();
    prompt.instructions = text;
    m_document.edit(prompt, u"instructions"_s);
}

void PromptTextPage::present()
{
    const bool isToml = m_document.isToml();
    m_text->setAccessibleName(isToml ? tr("Instructions") : tr("The file's text"));
    m_text->present(isToml ? m_document.prompt().instructions : QString::fromUtf8(m_document.source()));
    QStringList variables;
    for (const PromptVariable &variable : m_document.prompt().variables)
        variables << variable.name;
    QStringList tools;
    for (const PromptTool &tool : m_document.prompt().tools)
        tools << tool.name;
    m_text->setNames(variables, tools);
    m_side->setVisible(isToml);
    m_revise->setEnabled(isToml);
    presentOutline();
    presentPreview();
}

void PromptTextPage::presentOutline()
{
    static const QRegularExpression heading(u"^(#{1,6})[ \\t]+(.*?)[ \\t#]*$"_s, QRegularExpression::MultilineOption);
    struct Heading
    {
        QString text;
        int line = 0;
    };
    std::vector<Heading> found;
    const QString text = m_document.isToml() ? m_document.prompt().instructions : QString();
    int line = 1;
    qsizetype counted = 0;
    auto matches = heading.globalMatch(text);
    while (matches.hasNext() && found.size() < kMostOutlined) {
        const auto match = matches.next();
        line += int(QStringView(text).mid(counted, match.capturedStart() - counted).count(u'\n'));
        counted = match.capturedStart();
        found.push_back({QString(2 * (match.capturedLength(1) - 1), u' ') + match.captured(2), line});
    }
    while (m_outline->count() > int(found.size()))
        delete m_outline->takeItem(m_outline->count() - 1);
    for (size_t i = 0; i < found.size(); ++i) {
        QListWidgetItem *item = m_outline->item(int(i));
        if (!item) {
            item = new QListWidgetItem;
            m_outline->addItem(item);
        }
        item->setText(found[i].text);
        item->setData(kHeadingLineRole, found[i].line);
    }
    m_outline->setVisible(m_document.isToml() && !found.empty());
}

void PromptTextPage::presentPreview()
{
    const PromptTrial &trial = m_library.trial(m_document.path());
    m_preview->present(m_document.prompt(), trial.values);
    m_values->present(m_document.prompt().variables, trial.values);
    m_values->setVisible(!m_document.prompt().variables.empty());
}

void PromptTextPage::offerRevision()
{
    m_revise->show();
}

void PromptTextPage::goTo(quint32 line, quint32 column)
{
    m_text->goTo(line, column);
}

void PromptTextPage::beginFind(bool replaces)
{
    m_replace->begin(replaces);
}

} // namespace turnscope
