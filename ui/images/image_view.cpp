// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/images/image_view.h"

#include "models/audio/base64.h"
#include "models/files/whole_file.h"
#include "models/protocol/data_url.h"
#include "models/text/time_text.h"
#include "models/within_memory.h"
#include "ui/images/image_canvas.h"
#include "ui/images/image_reading.h"
#include "ui/theme/file_dialogs.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace turnscope {

using namespace Qt::StringLiterals;

ImageView::ImageView(const ThemeSwitch &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_choosePath([this](const QString &suggested, const QString &filter) {
        return askWhereToSave(this, tr("Save the image"), suggested, filter);
    })
    , m_canvas(new ImageCanvas)
    , m_facts(new QLabel)
    , m_problem(new QLabel)
    , m_buttons(new QWidget)
{
    setObjectName(u"imageView"_s);
    m_facts->setObjectName(u"imageViewFacts"_s);
    m_facts->setProperty("tone", u"dim"_s);
    m_facts->setWordWrap(true);
    m_problem->setObjectName(u"imageViewProblem"_s);
    m_problem->setProperty("tone", u"error"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();

    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(10, 4, 8, 4);
    row->setSpacing(2);
    row->addWidget(m_facts, 1);
    m_next = addButton(u"imageNext"_s, tr("Next image"));
    m_fit = addButton(u"imageFit"_s, tr("100 %"));
    m_fit->setCheckable(true);
    m_fit->setToolTip(tr("One pixel of the image for one of the screen, instead of all of it (double click)"));
    m_save = addButton(u"imageSave"_s, tr("Save as…"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_buttons);
    column->addWidget(m_problem);
    column->addWidget(m_canvas, 1);

    connect(m_next, &QToolButton::clicked, this, [this] { showImage((m_index + 1) % m_images.size()); });
    connect(m_fit, &QToolButton::toggled, m_canvas, [this](bool on) { m_canvas->setFitting(!on); });
    connect(m_canvas, &ImageCanvas::fittingChanged, m_fit, [this](bool on) { m_fit->setChecked(!on); });
    connect(m_save, &QToolButton::clicked, this, &ImageView::save);
    connect(&theme, &ThemeSwitch::changed, this, &ImageView::dress);
    dress();
}

QToolButton *ImageView::addButton(const QString &name, const QString &text)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setText(text);
    button->setProperty("flat", true);
    m_buttons->layout()->addWidget(button);
    return button;
}

void ImageView::dress()
{
    m_save->setIcon(m_theme.theme().icon(u"save"_s, m_theme.theme().dim));
    m_save->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
}

void ImageView::setImages(std::vector<ImagePart> images)
{
    m_worker.cancel();
    m_images = std::move(images);
    m_next->setVisible(m_images.size() > 1);
    m_canvas->setFitting(true);
    if (m_images.empty())
        m_canvas->setImage({});
    else
        showImage(0);
}

void ImageView::showImage(size_t index)
{
    m_index = index;
    m_canvas->setImage({});
    m_problem->hide();
    m_facts->setText(tr("Decoding…"));
    m_worker.restart(
        [url = m_images[index].url](const Task &) {
            return withinMemory([&] { return ImageReading::fromUrl(url); })
                .value_or(tl::unexpected(NotEnoughMemory::error()));
        },
        [this](const Result<QImage> &image) { present(image); });
}

void ImageView::present(const Result<QImage> &image)
{
    const ImagePart &part = m_images[m_index];
    const auto source = DataUrl::read(part.url);
    QStringList facts;
    if (m_images.size() > 1)
        facts << tr("%1 of %2").arg(m_index + 1).arg(m_images.size());
    if (image)
        facts << u"%1 × %2"_s.arg(image->width()).arg(image->height());
    if (source)
        facts << QString::fromLatin1(source->mimeType.mid(source->mimeType.indexOf('/') + 1).left(16)).toUpper();
    facts << byteSizeText(part.url.size());
    if (!part.detail.isEmpty())
        facts << tr("detail %1").arg(QString::fromUtf8(part.detail.left(16)));
    m_facts->setText(facts.join(u" · "_s));
    m_save->setEnabled(source.has_value());
    m_canvas->setVisible(image.has_value());
    m_canvas->setImage(image.value_or(QImage()));
    m_problem->setText(image ? QString() : image.error().text);
    m_problem->setVisible(!image);
}

Result<void> ImageView::saveAs(const QString &path) const
{
    const auto url = m_index < m_images.size() ? DataUrl::read(m_images[m_index].url) : std::nullopt;
    const auto bytes = url ? decodeBase64(url->base64) : std::nullopt;
    if (!bytes)
        return failure(tr("This image cannot be saved: its text is not base64."));
    return replaceFile(path, *bytes);
}

void ImageView::save()
{
    const auto url = DataUrl::read(m_images[m_index].url);
    const QString path = url && url->mimeType == "image/jpeg" ? m_choosePath(u"image.jpg"_s, tr("JPEG image (*.jpg)"))
                                                              : m_choosePath(u"image.png"_s, tr("PNG image (*.png)"));
    if (path.isEmpty())
        return;
    if (const Result<void> done = saveAs(path); !done) {
        m_problem->setText(done.error().text);
        m_problem->show();
    }
}

} // namespace turnscope
