// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/control/image_message.h"
#include "models/work/worker.h"
#include "ui/images/image_encoding.h"

#include <QDialog>

#include <memory>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace turnscope {

class ImageCanvas;
class Preferences;

/// Shows an image before it is sent: how it will be scaled and encoded, what that weighs, about how many tokens it
/// will cost, and what is said with it. Encoding happens in a worker. The choices are remembered.
class ImageDialog : public QDialog
{
    Q_OBJECT

public:
    /// `preferences` must outlive the dialog.
    ImageDialog(const QImage &image, Preferences &preferences, QWidget *parent = nullptr);

    /// Valid once accepted.
    const ImageMessage &message() const { return m_message; }

    /// False while the newest choice is being encoded.
    bool isReady() const { return m_ready; }

Q_SIGNALS:
    void prepared();

private:
    void dressControls();
    QLayout *makeForm();
    ImageChoice choice() const;
    ImageDetail detail() const;
    void prepare();
    void present(const EncodedImage &encoded);
    void describe();
    void send();
    void remember() const;
    void recall();

    Preferences &m_preferences;
    QImage m_image;
    EncodedImage m_encoded;
    ImageMessage m_message;
    Worker m_worker{WorkPool::Asked, this};
    bool m_ready = false;

    ImageCanvas *m_canvas;
    QComboBox *m_side;
    QComboBox *m_format;
    QSpinBox *m_quality;
    QComboBox *m_detail;
    QLineEdit *m_text;
    QCheckBox *m_answer;
    QLabel *m_facts;
    QLabel *m_problem;
    QPushButton *m_send;
};

} // namespace turnscope
