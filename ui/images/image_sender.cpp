// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/images/image_sender.h"

#include "models/within_memory.h"
#include "ui/images/image_dialog.h"
#include "ui/images/image_reading.h"
#include "ui/theme/file_dialogs.h"

#include <QAction>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QMimeDatabase>
#include <QUrl>
#include <QWidget>

namespace turnscope {

using namespace Qt::StringLiterals;

ImageSender::ImageSender(QWidget &window, Preferences &preferences)
    : m_window(window)
    , m_preferences(preferences)
    , m_screenshot(window)
    , m_askPath([](QWidget *over, const QString &title) {
        return askForFile(over, title, {}, tr("Images (*.png *.jpg *.jpeg *.gif *.bmp *.webp)"));
    })
{
    connect(addAction(u"imageFileAction"_s, tr("Image from a &file…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I)),
            &QAction::triggered, this, &ImageSender::chooseFile);
    connect(addAction(u"imageClipboardAction"_s, tr("Image from the &clipboard…"),
                      QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V)),
            &QAction::triggered, this, &ImageSender::offerClipboard);
    connect(addAction(u"imageScreenAction"_s, tr("Screenshot of the whole &screen…"), {}), &QAction::triggered, this,
            [this] { m_screenshot.take(Screenshot::What::Screen); });
    connect(addAction(u"imagePartAction"_s, tr("Screenshot of a &window or region…"),
                      QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R)),
            &QAction::triggered, this, [this] { m_screenshot.take(Screenshot::What::Part); });
    connect(&m_screenshot, &Screenshot::taken, this, &ImageSender::offer);
    connect(&m_screenshot, &Screenshot::saved, this, &ImageSender::offerFile);
    connect(&m_screenshot, &Screenshot::failed, this, &ImageSender::refused);
    setEnabled(false);
}

QAction *ImageSender::addAction(const QString &name, const QString &text, const QKeySequence &keys)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    m_actions << action;
    return action;
}

void ImageSender::setEnabled(bool on)
{
    m_enabled = on;
    for (QAction *action : std::as_const(m_actions))
        action->setEnabled(on);
}

bool ImageSender::holdsImage(const QMimeData &data)
{
    if (data.hasImage())
        return true;
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 && urls.first().isLocalFile()
           && QMimeDatabase()
                  .mimeTypeForFile(urls.first().toLocalFile(), QMimeDatabase::MatchExtension)
                  .name()
                  .startsWith("image/"_L1);
}

void ImageSender::chooseFile()
{
    const QString path = m_askPath(&m_window, tr("Send an image"));
    if (!path.isEmpty())
        offerFile(path);
}

void ImageSender::offerClipboard()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    if (data && holdsImage(*data))
        offerData(*data);
    else
        Q_EMIT refused({tr("There is no image in the clipboard."), {}});
}

void ImageSender::offerData(const QMimeData &data)
{
    if (!data.hasImage()) {
        if (const QList<QUrl> urls = data.urls(); !urls.isEmpty())
            offerFile(urls.first().toLocalFile());
        return;
    }
    const auto image = data.imageData().value<QImage>();
    if (image.isNull())
        Q_EMIT refused({tr("This image is broken and cannot be shown."), {}});
    else
        offer(image);
}

void ImageSender::offerFile(const QString &path)
{
    m_worker.start(
        [path](const Task &) {
            return withinMemory([&] { return ImageReading::fromFile(path); })
                .value_or(tl::unexpected(NotEnoughMemory::error()));
        },
        [this](const Result<QImage> &image) {
            if (image)
                offer(*image);
            else
                Q_EMIT refused(image.error());
        });
}

void ImageSender::offer(const QImage &image)
{
    if (!m_enabled) {
        Q_EMIT refused({tr("Connect first: an image needs a session to be sent to."), {}});
        return;
    }
    auto *dialog = new ImageDialog(image, m_preferences, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { Q_EMIT sendWanted(dialog->message()); });
    dialog->open();
}

} // namespace turnscope
