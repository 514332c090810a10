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

constexpr int kColumn = 760;  // pixels
constexpr int kMargin = 28;   // likewise, at the left and at least at the right
constexpr qreal kLines = 135; // per cent
constexpr qreal kIndent = 24; // pixels of a list's level

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
    connect(&themes, &ThemeSwitch::changed, this, &ManualReader::refill);
}

void ManualReader::read(const ManualPage &page, const QString &words)
{
    m_page = &page;
    m_place.reset();
    m_words = words;
    fill();
    verticalScrollBar()->setValue(0);
    markWords();
    if (const auto marked = extraSelections(); !marked.isEmpty()) {
        const QRect place = cursorRect(marked.first().cursor);
        verticalScrollBar()->setValue(place.top() + verticalScrollBar()->value() - height() / 3);
    }
}

/// Of the lines; a picture is no wider. Room for the scroll bar is left whether it is there or not: what it takes would make
/// pictures smaller, until it is not needed, and comes back.
int ManualReader::column() const
{
    const int bar = verticalScrollBar()->sizeHint().width();
    return std::clamp(contentsRect().width() - bar - 2 * kMargin, 100, kColumn);
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
    if (m_page && !m_place)
        m_place = place(); // before the lines break anew
    QTextBrowser::resizeEvent(event);
    if (m_page)
        dressFrame();
    m_widened.start();
}

void ManualReader::widen()
{
    if (column() != m_filledFor)
        return refill();
    if (m_place)
        goTo(*m_place);
    m_place.reset();
}

/// What is selected stays so.
void ManualReader::refill()
{
    if (!m_page)
        return;
    if (!m_place)
        m_place = place();
    const int anchor = textCursor().anchor();
    const int position = textCursor().position();
    fill();
    markWords();
    QTextCursor selected(document());
    selected.setPosition(anchor);
    selected.setPosition(position, QTextCursor::KeepAnchor);
    setTextCursor(selected);
    goTo(*m_place);
    m_widened.start(); // and once more, when its scroll bar has come and gone
}

ManualReader::Place ManualReader::place() const
{
    if (verticalScrollBar()->value() == 0)
        return {};
    const QTextCursor line = cursorForPosition({kMargin, 0});
    return {line.position(), cursorRect(line).top()};
}

void ManualReader::goTo(const Place &place)
{
    QTextCursor line(document());
    line.setPosition(std::min(place.position, document()->characterCount() - 1));
    QScrollBar *bar = verticalScrollBar();
    bar->setValue(place.position == 0 ? 0 : bar->value() + cursorRect(line).top() - place.above);
}

void ManualReader::markWords()
{
    QList<ExtraSelection> marked;
    for (const QString &word : ManualBook::wordsOf(m_words)) {
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
