// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/replace_bar.h"

#include "models/text/time_text.h"
#include "ui/prompts/prompt_text_edit.h"
#include "ui/theme/tone.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace turnscope {

using namespace Qt::StringLiterals;

ReplaceBar::ReplaceBar(PromptTextEdit &text, const ThemeSwitch &themes, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
    , m_themes(themes)
    , m_what(new QLineEdit)
    , m_by(new QLineEdit)
    , m_byRow(new QWidget)
    , m_regex(button(u"replaceRegex"_s, u".*"_s, tr("Regular expression"), true))
    , m_case(button(u"replaceCase"_s, u"Aa"_s, tr("Same letters, small and capital"), true))
    , m_count(new QLabel)
{
    setObjectName(u"replaceBar"_s);
    setProperty("bar", true);
    setAttribute(Qt::WA_StyledBackground);
    m_what->setObjectName(u"replaceWhat"_s);
    m_what->setAccessibleName(tr("Find in the text"));
    m_what->setPlaceholderText(tr("find"));
    m_what->setClearButtonEnabled(true);
    m_by->setObjectName(u"replaceBy"_s);
    m_by->setAccessibleName(tr("Replace by"));
    m_by->setPlaceholderText(tr("replace by"));
    m_count->setObjectName(u"replaceCount"_s);
    setTone(*m_count, u"dim"_s);
    QToolButton *back = button(u"replaceBack"_s, u"↑"_s, tr("Previous (Shift+Enter)"));
    QToolButton *on = button(u"replaceOn"_s, u"↓"_s, tr("Next (Enter)"));
    QToolButton *shut = button(u"replaceClose"_s, u"✕"_s, tr("Close (Esc)"));
    auto *one = new QPushButton(tr("Replace"));
    one->setObjectName(u"replaceOne"_s);
    auto *all = new QPushButton(tr("All"));
    all->setObjectName(u"replaceAll"_s);
    all->setAccessibleName(tr("Replace all"));
    auto *first = new QHBoxLayout;
    first->setSpacing(4);
    first->addWidget(m_what, 1);
    for (QWidget *each : std::initializer_list<QWidget *>{m_count, m_case, m_regex, back, on, shut})
        first->addWidget(each);
    auto *second = new QHBoxLayout(m_byRow);
    second->setContentsMargins(0, 0, 0, 0);
    second->setSpacing(4);
    second->addWidget(m_by, 1);
    second->addWidget(one);
    second->addWidget(all);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 4, 8, 4);
    column->setSpacing(4);
    column->addLayout(first);
    column->addWidget(m_byRow);
    hide();
    connect(m_what, &QLineEdit::textEdited, this, [this] {
        look();
        step(false);
    });
    for (QToolButton *each : {m_regex, m_case})
        connect(each, &QToolButton::toggled, this, &ReplaceBar::look);
    connect(back, &QToolButton::clicked, this, [this] { step(true); });
    connect(on, &QToolButton::clicked, this, [this] { step(false); });
    connect(shut, &QToolButton::clicked, this, &ReplaceBar::close);
    connect(one, &QPushButton::clicked, this, &ReplaceBar::replaceOne);
    connect(all, &QPushButton::clicked, this, &ReplaceBar::replaceAll);
    connect(&m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (isVisible())
            look();
    });
    connect(&m_text, &QPlainTextEdit::cursorPositionChanged, this, &ReplaceBar::sayCount);
    connect(&themes, &ThemeSwitch::changed, this, &ReplaceBar::mark);
}

QToolButton *ReplaceBar::button(const QString &name, const QString &text, const QString &spoken, bool checkable)
{
    auto *made = new QToolButton;
    made->setObjectName(name);
    made->setText(text);
    made->setAccessibleName(spoken);
    made->setToolTip(spoken);
    made->setCheckable(checkable);
    made->setProperty(checkable ? "chip" : "flat", true);
    return made;
}

void ReplaceBar::begin(bool replaces)
{
    m_byRow->setVisible(replaces || (isVisible() && m_byRow->isVisible()));
    const QString selected = m_text.textCursor().selectedText();
    if (!selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator))
        m_what->setText(selected);
    show();
    look();
    m_what->setFocus(Qt::ShortcutFocusReason);
    m_what->selectAll();
}

QRegularExpression ReplaceBar::expression() const
{
    QRegularExpression::PatternOptions options = QRegularExpression::MultilineOption;
    if (!m_case->isChecked())
        options |= QRegularExpression::CaseInsensitiveOption;
    return QRegularExpression(m_regex->isChecked() ? m_what->text() : QRegularExpression::escape(m_what->text()),
                              options);
}

void ReplaceBar::look()
{
    m_places.clear();
    const QRegularExpression sought = expression();
    if (!m_what->text().isEmpty() && sought.isValid()) {
        auto matches = sought.globalMatch(m_text.toPlainText());
        while (matches.hasNext() && m_places.size() < kMostPlaces) {
            const auto match = matches.next();
            if (match.capturedLength() > 0)
                m_places.push_back({match.capturedStart(), match.capturedLength()});
        }
    }
    mark();
    sayCount();
}

void ReplaceBar::mark()
{
    QList<QTextEdit::ExtraSelection> marks;
    if (isVisible()) {
        for (const Place &place : m_places) {
            QTextEdit::ExtraSelection mark;
            mark.cursor = QTextCursor(m_text.document());
            mark.cursor.setPosition(int(place.begin));
            mark.cursor.setPosition(int(place.begin + place.length), QTextCursor::KeepAnchor);
            mark.format.setBackground(m_themes.theme().soft(m_themes.theme().tool));
            marks << mark;
        }
    }
    m_text.setExtraSelections(marks);
}

void ReplaceBar::sayCount()
{
    if (!isVisible())
        return;
    const QRegularExpression sought = expression();
    QString text;
    if (!sought.isValid()) {
        text = tr("not an expression");
        m_count->setToolTip(sought.errorString());
    } else if (m_what->text().isEmpty()) {
        text.clear();
    } else if (m_places.empty()) {
        text = tr("not found");
    } else {
        const QTextCursor cursor = m_text.textCursor();
        const auto here = std::ranges::find_if(m_places, [&](const Place &place) {
            return place.begin == cursor.selectionStart() && place.begin + place.length == cursor.selectionEnd();
        });
        const QString all =
            groupedText(qint64(m_places.size())) + (m_places.size() == kMostPlaces ? u"+"_s : QString());
        text = here == m_places.end() ? all : tr("%1 of %2").arg(here - m_places.begin() + 1).arg(all);
    }
    m_count->setText(text);
    m_what->setAccessibleDescription(text);
}

void ReplaceBar::select(size_t place)
{
    QTextCursor cursor(m_text.document());
    cursor.setPosition(int(m_places[place].begin));
    cursor.setPosition(int(m_places[place].begin + m_places[place].length), QTextCursor::KeepAnchor);
    m_text.setTextCursor(cursor);
}

void ReplaceBar::step(bool backward)
{
    if (m_places.empty())
        return;
    const QTextCursor cursor = m_text.textCursor();
    if (backward) {
        const auto before = std::find_if(m_places.rbegin(), m_places.rend(),
                                         [&](const Place &place) { return place.begin < cursor.selectionStart(); });
        return select(before == m_places.rend() ? m_places.size() - 1 : size_t(m_places.rend() - before - 1));
    }
    const auto from =
        cursor.hasSelection() && m_what->hasFocus() == false ? cursor.selectionEnd() : cursor.selectionStart();
    const bool isAt = std::ranges::any_of(m_places, [&](const Place &place) {
        return place.begin == cursor.selectionStart() && place.begin + place.length == cursor.selectionEnd();
    });
    const auto next = std::ranges::find_if(m_places, [&](const Place &place) {
        return isAt ? place.begin > cursor.selectionStart() : place.begin >= from;
    });
    select(next == m_places.end() ? 0 : size_t(next - m_places.begin()));
}

QString ReplaceBar::replacement() const
{
    return m_regex->isChecked() ? m_by->text() : QString(m_by->text()).replace(u'\\', u"\\\\"_s);
}

void ReplaceBar::replaceOne()
{
    QTextCursor cursor = m_text.textCursor();
    const auto here = std::ranges::find_if(m_places, [&](const Place &place) {
        return place.begin == cursor.selectionStart() && place.begin + place.length == cursor.selectionEnd();
    });
    if (here == m_places.end())
        return step(false);
    // The whole text is matched, so that what looks around itself finds it.
    const QString before = m_text.toPlainText();
    QString rest = before.left(here->begin + here->length);
    const auto match = expression().match(rest, here->begin);
    QString by = m_by->text();
    if (m_regex->isChecked()) {
        for (int group = match.lastCapturedIndex(); group >= 0; --group)
            by.replace(u"\\%1"_s.arg(group), match.captured(group));
    }
    cursor.insertText(by);
    m_text.setTextCursor(cursor);
    step(false);
}

void ReplaceBar::replaceAll()
{
    const QRegularExpression sought = expression();
    if (m_what->text().isEmpty() || !sought.isValid() || m_places.empty())
        return;
    const size_t count = m_places.size();
    QString text = m_text.toPlainText();
    text.replace(sought, replacement());
    m_text.replaceBy(text);
    look();
    m_count->setText(tr("%n replaced", nullptr, int(count)));
}

void ReplaceBar::close()
{
    hide();
    m_text.setFocus();
}

void ReplaceBar::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_text.setExtraSelections({});
}

void ReplaceBar::keyPressEvent(QKeyEvent *event)
{
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return m_by->hasFocus() ? replaceOne() : step(shift);
    case Qt::Key_F3:
        return step(shift);
    case Qt::Key_Escape:
        return close();
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace turnscope
