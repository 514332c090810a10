// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/prompt_highlighting.h"

#include "models/prompts/prompt_text.h"
#include "ui/theme/contrast.h"
#include "ui/theme/syntax_repository.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>

#include <QTextDocument>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestColoured = 20'000; // characters; of a longer one nothing is coloured

bool isLetterOfName(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'-';
}

/// The definition says what a stretch of text is; our tokens say how it looks.
class MarkdownHighlighter : public KSyntaxHighlighting::SyntaxHighlighter
{
public:
    using SyntaxHighlighter::SyntaxHighlighter;

    Theme tokens;
    KSyntaxHighlighting::Theme plain; ///< tells what is bold
    QStringList variables;
    QStringList tools;

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        QTextCharFormat look;
        const QColor color = colorOf(format.textStyle());
        look.setForeground(color.isValid() ? color : tokens.text);
        if (format.isBold(plain))
            look.setFontWeight(QFont::Bold);
        look.setFontItalic(format.isItalic(plain));
        setFormat(offset, length, look);
    }

    void highlightBlock(const QString &text) override
    {
        if (text.size() > kLongestColoured)
            return;
        SyntaxHighlighter::highlightBlock(text);
        for (const QString &tool : tools)
            markTool(text, tool);
        for (const Placeholder &each : PromptText::placeholders(text))
            mark(each);
    }

private:
    QColor colorOf(KSyntaxHighlighting::Theme::TextStyle style) const
    {
        using Style = KSyntaxHighlighting::Theme;
        switch (style) {
        case Style::Function:
        case Style::Keyword:
        case Style::ControlFlow:
            return tokens.accent;
        case Style::String:
        case Style::VerbatimString:
        case Style::Information:
            return readable(mixed(tokens.ok, tokens.text, 0.75), tokens.window);
        case Style::Attribute:
        case Style::Comment:
        case Style::Documentation:
            return tokens.dim;
        case Style::Others:
        case Style::Import:
            return tokens.you;
        default:
            return {};
        }
    }

    void mark(const Placeholder &placeholder)
    {
        const bool isKnown = placeholder.kind == Placeholder::Kind::Variable && variables.contains(placeholder.name);
        const bool isWrong = placeholder.kind == Placeholder::Kind::Variable && !isKnown;
        for (int at = int(placeholder.begin); at < int(placeholder.end); ++at) {
            QTextCharFormat look = format(at);
            look.setForeground(isKnown ? tokens.tool : isWrong ? tokens.error : tokens.dim);
            if (isWrong) {
                look.setUnderlineStyle(QTextCharFormat::WaveUnderline);
                look.setUnderlineColor(tokens.error);
            }
            setFormat(at, 1, look);
        }
    }

    void markTool(const QString &text, const QString &tool)
    {
        if (tool.isEmpty())
            return;
        for (qsizetype at = text.indexOf(tool); at >= 0; at = text.indexOf(tool, at + tool.size())) {
            const qsizetype end = at + tool.size();
            if ((at > 0 && isLetterOfName(text[at - 1])) || (end < text.size() && isLetterOfName(text[end])))
                continue;
            QTextCharFormat look = format(int(at));
            look.setForeground(tokens.ok);
            setFormat(int(at), int(tool.size()), look);
        }
    }
};

} // namespace

struct PromptHighlighting::Private
{
    explicit Private(QTextDocument &document)
    {
        highlighter.tokens = Theme::dark();
        // Markdown comes with the languages that may stand in it: they are read once there is a text.
        written = QObject::connect(&document, &QTextDocument::contentsChange, &highlighter, [this] { begin(); });
        highlighter.setDocument(&document);
        if (!document.isEmpty())
            begin();
    }

    Q_DISABLE_COPY_MOVE(Private)

    ~Private() { QObject::disconnect(written); } // a highlighter's end is a change of its document

    void begin()
    {
        QObject::disconnect(written);
        repository = syntaxRepository();
        highlighter.plain = repository->defaultTheme();
        highlighter.setDefinition(repository->definitionForName(u"Markdown"_s));
    }

    QMetaObject::Connection written;                             ///< until something is
    std::shared_ptr<KSyntaxHighlighting::Repository> repository; ///< null: nothing was coloured yet
    MarkdownHighlighter highlighter{static_cast<QObject *>(nullptr)};
};

PromptHighlighting::PromptHighlighting(QTextDocument &document)
    : d(std::make_unique<Private>(document))
{
}

PromptHighlighting::~PromptHighlighting() = default;

void PromptHighlighting::setTheme(const Theme &theme)
{
    d->highlighter.tokens = theme;
    d->highlighter.rehighlight();
}

void PromptHighlighting::setNames(const QStringList &variables, const QStringList &tools)
{
    if (d->highlighter.variables == variables && d->highlighter.tools == tools)
        return;
    d->highlighter.variables = variables;
    d->highlighter.tools = tools;
    d->highlighter.rehighlight();
}

} // namespace turnscope
