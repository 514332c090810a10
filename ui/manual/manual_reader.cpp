// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manual/manual_reader.h"

#include <QFileInfo>
#include <QImage>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextFrame>

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kColumn = 760;    // pixels
constexpr int kMargin = 28;     // likewise, at the left and at least at the right
constexpr int kWidenAfter = 60; // ms without a change of the size
constexpr qreal kLines = 135;   // per cent
constexpr qreal kIndent = 24;   // pixels of a list's level

bool holdsPicture(const QTextBlock &block)
{
    return block.text().contains(QChar::ObjectReplacementCharacter);
}

bool isCode(const QTextBlock &block)
{
    return block.blockFormat().hasProperty(QTextFormat::BlockCodeFence)
           || block.blockFormat().hasProperty(QTextFormat::BlockCodeLanguage);
}

} // namespace

ManualReader::ManualReader(const ManualBook &book, const ThemeSwitch &themes, QWidget *parent)
    : QTextBrowser(parent)
    , m_book(book)
    , m_themes(themes)
{
    setObjectName(u"manualPage"_s);
    setAccessibleName(tr("The page"));
    setProperty("plain", true);
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    m_widened.setSingleShot(true);
    m_widened.setInterval(kWidenAfter);
    connect(&m_widened, &QTimer::timeout, this, &ManualReader::widen);
    connect(this, &QTextBrowser::anchorClicked, this, &ManualReader::follow);
    connect(&themes, &ThemeSwitch::changed, this, &ManualReader::fill);
}

void ManualReader::read(const ManualPage &page, const QString &words)
{
    m_page = &page;
    m_words = words;
    fill();
    verticalScrollBar()->setValue(0);
    markWords();
    if (const auto marked = extraSelections(); !marked.isEmpty()) {
        const QRect place = cursorRect(marked.first().cursor);
        verticalScrollBar()->setValue(place.top() + verticalScrollBar()->value() - height() / 3);
    }
}

/// Of the lines; a picture is no wider.
int ManualReader::column() const
{
    return std::clamp(viewport()->width() - 2 * kMargin, 100, kColumn);
}

void ManualReader::fill()
{
    if (!m_page)
        return;
    m_filledFor = column();
    document()->clear(); // and the pictures that it made for another width
    setMarkdown(m_page->markdown);
    dress();
}

void ManualReader::dress()
{
    document()->setIndentWidth(kIndent);
    dressFrame();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        dressBlock(block);
}

void ManualReader::dressFrame()
{
    QTextFrameFormat frame = document()->rootFrame()->frameFormat();
    frame.setMargin(0);
    frame.setTopMargin(10);
    frame.setBottomMargin(24);
    frame.setLeftMargin(kMargin);
    frame.setRightMargin(std::max(kMargin, viewport()->width() - kMargin - column()));
    document()->rootFrame()->setFrameFormat(frame);
}

void ManualReader::dressBlock(const QTextBlock &block)
{
    const Theme &theme = m_themes.theme();
    QTextCursor cursor(block);
    QTextBlockFormat format = block.blockFormat();
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    if (const int level = format.headingLevel(); level > 0) {
        QTextCharFormat letters;
        letters.setFontWeight(QFont::DemiBold);
        letters.setProperty(QTextFormat::FontSizeAdjustment, level == 1 ? 3 : 1);
        cursor.mergeCharFormat(letters);
        format.setTopMargin(level == 1 ? 8 : 18);
        format.setBottomMargin(level == 1 ? 12 : 6);
    } else if (isCode(block)) {
        format.setBackground(theme.raised);
        format.setLeftMargin(0);
        format.setTopMargin(isCode(block.previous()) ? 0 : 4);
        format.setBottomMargin(isCode(block.next()) ? 0 : 12);
    } else {
        format.setTopMargin(0);
        format.setBottomMargin(holdsPicture(block) ? 14 : block.textList() ? 5 : 10);
        if (!holdsPicture(block))
            format.setLineHeight(kLines, QTextBlockFormat::ProportionalHeight);
    }
    cursor.setBlockFormat(format);
    if (isCode(block))
        return;
    for (auto part = block.begin(); !part.atEnd(); ++part) {
        const QTextFragment fragment = part.fragment();
        if (!fragment.charFormat().fontFixedPitch())
            continue;
        QTextCursor words(document());
        words.setPosition(fragment.position());
        words.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
        QTextCharFormat code;
        code.setBackground(theme.raised);
        words.mergeCharFormat(code);
    }
}

QVariant ManualReader::loadResource(int type, const QUrl &name)
{
    if (type != QTextDocument::ImageResource)
        return {};
    QImage picture(m_book.folder() + u"/pictures/"_s + QFileInfo(name.path()).fileName());
    const qreal pixels = devicePixelRatioF();
    const int most = std::max(1, int(m_filledFor * pixels));
    if (picture.width() > most)
        picture = picture.scaledToWidth(most, Qt::SmoothTransformation);
    if (picture.width() > m_filledFor)
        picture.setDevicePixelRatio(picture.width() / qreal(m_filledFor));
    return picture;
}

void ManualReader::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (m_page)
        dressFrame();
    m_widened.start();
}

/// The same place stays in view, more or less.
void ManualReader::widen()
{
    QScrollBar *bar = verticalScrollBar();
    const double share = bar->maximum() > 0 ? double(bar->value()) / bar->maximum() : 0;
    fill();
    markWords();
    bar->setValue(qRound(share * bar->maximum()));
}

void ManualReader::markWords()
{
    QList<ExtraSelection> marked;
    for (const QString &word : m_words.split(u' ', Qt::SkipEmptyParts)) {
        QTextCursor found = document()->find(word);
        for (; !found.isNull(); found = document()->find(word, found)) {
            ExtraSelection selection;
            selection.cursor = found;
            selection.format.setBackground(m_themes.theme().selection());
            marked << selection;
        }
    }
    std::stable_sort(marked.begin(), marked.end(),
                     [](const auto &a, const auto &b) { return a.cursor.position() < b.cursor.position(); });
    setExtraSelections(marked);
}

void ManualReader::follow(const QUrl &link)
{
    const QString path = link.path();
    if (link.isRelative() && path.endsWith(".md"_L1))
        Q_EMIT pageWanted(QFileInfo(path).completeBaseName());
    else
        Q_EMIT addressWanted(link);
}

} // namespace turnscope
