// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conversation/image_parts.h"
#include "models/result.h"
#include "models/work/worker.h"
#include "ui/theme/theme_switch.h"

#include <QWidget>

#include <functional>
#include <memory>

class QLabel;
class QToolButton;

namespace turnscope {

class ImageCanvas;

/// The images of one event in full: what they are, as large as fits or at 100 %, and a way to save them as they
/// were sent. Decoding happens in a worker; what cannot be shown says why.
class ImageView : public QWidget
{
    Q_OBJECT

public:
    /// Asks where to save; an empty answer is "not".
    using ChoosePath = std::function<QString(const QString &suggested, const QString &filter)>;

    explicit ImageView(const ThemeSwitch &theme, QWidget *parent = nullptr);

    void setImages(std::vector<ImagePart> images);
    void setChoosePath(ChoosePath choose) { m_choosePath = std::move(choose); }

    /// The bytes that were sent, as a file. The error is a sentence for the user.
    Result<void> saveAs(const QString &path) const;

    const ImageCanvas &canvas() const { return *m_canvas; }

private:
    void showImage(size_t index);
    void present(const Result<QImage> &image);
    void dress();
    void save();
    QToolButton *addButton(const QString &name, const QString &text);

    const ThemeSwitch &m_theme;
    ChoosePath m_choosePath;
    std::vector<ImagePart> m_images;
    size_t m_index = 0;
    Worker m_worker{WorkPool::Asked, this};

    ImageCanvas *m_canvas;
    QLabel *m_facts;
    QLabel *m_problem;
    QWidget *m_buttons;
    QToolButton *m_next;
    QToolButton *m_fit;
    QToolButton *m_save;
};

} // namespace turnscope
