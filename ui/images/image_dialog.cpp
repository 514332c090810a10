// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/images/image_dialog.h"

#include "models/control/preferences.h"
#include "models/protocol/data_url.h"
#include "models/text/time_text.h"
#include "ui/images/image_canvas.h"
#include "ui/images/image_reading.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<int, 6> kSides{512, 768, 1024, 1536, 2048, 0};

} // namespace

ImageDialog::ImageDialog(const QImage &image, Preferences &preferences, QWidget *parent)
    : QDialog(parent)
    , m_preferences(preferences)
    , m_image(image)
    , m_canvas(new ImageCanvas)
    , m_side(new QComboBox)
    , m_format(new QComboBox)
    , m_quality(new QSpinBox)
    , m_detail(new QComboBox)
    , m_text(new QLineEdit)
    , m_answer(new QCheckBox(tr("Ask for an &answer")))
    , m_facts(new QLabel)
    , m_problem(new QLabel)
    , m_send(nullptr)
{
    setObjectName(u"imageDialog"_s);
    setWindowTitle(tr("Send an image"));
    resize(640, 620);
    dressControls();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_send = buttons->addButton(tr("&Send"), QDialogButtonBox::AcceptRole);
    m_send->setObjectName(u"imageSend"_s);
    m_send->setDefault(true);
    m_send->setProperty("tone", u"ok"_s);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_canvas, 1);
    column->addWidget(m_facts);
    column->addLayout(makeForm());
    column->addWidget(m_problem);
    column->addWidget(buttons);
    recall();

    connect(m_side, &QComboBox::currentIndexChanged, this, &ImageDialog::prepare);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ImageDialog::prepare);
    connect(m_quality, &QSpinBox::valueChanged, this, &ImageDialog::prepare);
    connect(m_detail, &QComboBox::currentIndexChanged, this, &ImageDialog::describe);
    connect(buttons, &QDialogButtonBox::accepted, this, &ImageDialog::send);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    prepare();
    m_text->setFocus();
}

void ImageDialog::dressControls()
{
    for (const int side : kSides)
        m_side->addItem(side == 0 ? tr("As it is") : tr("%1 px").arg(side), side);
    m_side->setObjectName(u"imageSide"_s);
    m_side->setToolTip(tr("The longest side. An image is never made larger."));
    m_format->addItem(tr("PNG, without loss"), int(ImageChoice::Format::Png));
    m_format->addItem(tr("JPEG"), int(ImageChoice::Format::Jpeg));
    m_format->setObjectName(u"imageFormat"_s);
    m_quality->setObjectName(u"imageQuality"_s);
    m_quality->setRange(1, 100);
    m_quality->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_quality->setValue(85);
    m_quality->setToolTip(tr("Of JPEG: higher looks better and weighs more."));
    m_detail->addItems({u"auto"_s, u"low"_s, u"high"_s});
    m_detail->setObjectName(u"imageDetail"_s);
    m_detail->setToolTip(tr("How closely the model looks. auto means high today."));
    m_text->setObjectName(u"imageText"_s);
    m_text->setPlaceholderText(tr("Said with the image; may be empty"));
    m_answer->setObjectName(u"imageAnswer"_s);
    m_answer->setToolTip(tr("Sends response.create after the image. Otherwise it is context for what you say next."));
    m_facts->setObjectName(u"imageFacts"_s);
    m_facts->setWordWrap(true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_problem->setObjectName(u"imageProblem"_s);
    m_problem->setProperty("tone", u"error"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
}

QLayout *ImageDialog::makeForm()
{
    auto *encoding = new QHBoxLayout;
    encoding->addWidget(m_format, 1);
    auto *quality = new QLabel(tr("&quality"));
    quality->setBuddy(m_quality);
    encoding->addWidget(quality);
    encoding->addWidget(m_quality);
    auto *form = new QFormLayout;
    form->addRow(tr("Longest s&ide"), m_side);
    auto *formatLabel = new QLabel(tr("&Format"));
    formatLabel->setBuddy(m_format); // a layout can be nobody's buddy
    form->addRow(formatLabel, encoding);
    form->addRow(tr("&Detail"), m_detail);
    form->addRow(tr("&Text"), m_text);
    form->addRow(QString(), m_answer);
    return form;
}

ImageChoice ImageDialog::choice() const
{
    return {m_side->currentData().toInt(), ImageChoice::Format(m_format->currentData().toInt()), m_quality->value()};
}

ImageDetail ImageDialog::detail() const
{
    return ImageDetail(m_detail->currentIndex());
}

void ImageDialog::prepare()
{
    m_ready = false;
    m_quality->setEnabled(choice().format == ImageChoice::Format::Jpeg);
    m_send->setEnabled(false);
    m_problem->hide();
    m_facts->setText(tr("Preparing…"));
    struct Prepared
    {
        EncodedImage encoded;
        QImage shown;
    };
    m_worker.restart(
        [image = m_image, wanted = choice()](const Task &) {
            Prepared prepared{encodeImage(image, wanted), {}};
            prepared.shown = ImageReading::fromBytes(prepared.encoded.bytes).value_or(QImage());
            return prepared;
        },
        [this](const Prepared &prepared) {
            m_canvas->setImage(prepared.shown);
            present(prepared.encoded);
        });
}

void ImageDialog::present(const EncodedImage &encoded)
{
    m_encoded = encoded;
    m_ready = true;
    m_message.bytes = encoded.bytes;
    m_message.mimeType = encoded.mimeType;
    const Result<void> sendable = m_message.check();
    m_problem->setText(sendable ? QString() : sendable.error().text);
    m_problem->setVisible(!sendable);
    m_send->setEnabled(bool(sendable));
    describe();
    Q_EMIT prepared();
}

void ImageDialog::describe()
{
    if (!m_ready)
        return;
    const QSize size = m_encoded.size;
    m_facts->setText(tr("%1 × %2 px · %3 as a data URL · about %4 tokens (an estimate)")
                         .arg(size.width())
                         .arg(size.height())
                         .arg(byteSizeText(DataUrl::length(m_encoded.mimeType, m_encoded.bytes.size())),
                              groupedText(estimatedImageTokens(size.width(), size.height(), detail()))));
    m_facts->setToolTip(tr("By the tile rule published for gpt-4o: 85 tokens, and with high detail 170 more for each "
                           "tile of 512 px. No rule is published for the Realtime API: the response's usage tells "
                           "what it really was."));
}

void ImageDialog::send()
{
    if (!m_ready)
        return;
    m_message.detail = detail();
    m_message.text = m_text->text().trimmed();
    m_message.answer = m_answer->isChecked();
    remember();
    accept();
}

void ImageDialog::remember() const
{
    m_preferences.setValue(u"image/longestSide"_s, m_side->currentData());
    m_preferences.setValue(u"image/format"_s, m_format->currentIndex());
    m_preferences.setValue(u"image/quality"_s, m_quality->value());
    m_preferences.setValue(u"image/detail"_s, m_detail->currentIndex());
    m_preferences.setValue(u"image/answer"_s, m_answer->isChecked());
}

void ImageDialog::recall()
{
    const int side = m_side->findData(m_preferences.value(u"image/longestSide"_s, ImageChoice().longestSide).toInt());
    m_side->setCurrentIndex(side < 0 ? m_side->findData(ImageChoice().longestSide) : side);
    m_format->setCurrentIndex(std::clamp(m_preferences.value(u"image/format"_s, 0).toInt(), 0, 1));
    m_quality->setValue(m_preferences.value(u"image/quality"_s, ImageChoice().quality).toInt());
    m_detail->setCurrentIndex(std::clamp(m_preferences.value(u"image/detail"_s, 0).toInt(), 0, 2));
    m_answer->setChecked(m_preferences.value(u"image/answer"_s, true).toBool());
}

} // namespace turnscope
