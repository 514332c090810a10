// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/json_highlighting.h"

#include "ui/theme/contrast.h"
#include "ui/theme/syntax_repository.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>

#include <QTextDocument>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

/// The definition says what a stretch of text is; our tokens say how it looks.
class Highlighter : public KSyntaxHighlighting::SyntaxHighlighter
{
public:
    using SyntaxHighlighter::SyntaxHighlighter;

    Theme tokens;

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        setFormat(offset, length, colorOf(format.textStyle()));
    }

private:
    QColor colorOf(KSyntaxHighlighting::Theme::TextStyle style) const
    {
        using Style = KSyntaxHighlighting::Theme;
        switch (style) {
        case Style::DataType:
            return readable(mixed(tokens.accent, tokens.text, 0.6), tokens.window);
        case Style::String:
        case Style::SpecialChar:
            return readable(mixed(tokens.ok, tokens.text, 0.75), tokens.window);
        case Style::DecVal:
        case Style::BaseN:
        case Style::Float:
            return tokens.tool;
        case Style::Keyword:
        case Style::Constant:
        case Style::Function:
            return tokens.model;
        case Style::Error:
            return tokens.error;
        default:
            return tokens.dim;
        }
    }
};

} // namespace

struct JsonHighlighting::Private
{
    explicit Private(QTextDocument &text)
        : document(text)
    {
        highlighter.tokens = Theme::dark();
        highlighter.setDefinition(repository->definitionForName(u"JSON"_s));
    }

    QTextDocument &document;
    std::shared_ptr<KSyntaxHighlighting::Repository> repository = syntaxRepository();
    Highlighter highlighter{static_cast<QObject *>(nullptr)};
};

JsonHighlighting::JsonHighlighting(QTextDocument &document)
    : d(std::make_unique<Private>(document))
{
    setEnabled(true);
}

JsonHighlighting::~JsonHighlighting() = default;

void JsonHighlighting::setTheme(const Theme &theme)
{
    d->highlighter.tokens = theme;
    d->highlighter.rehighlight();
}

void JsonHighlighting::setEnabled(bool on)
{
    QTextDocument *wanted = on ? &d->document : nullptr;
    if (d->highlighter.document() != wanted)
        d->highlighter.setDocument(wanted);
}

} // namespace turnscope
