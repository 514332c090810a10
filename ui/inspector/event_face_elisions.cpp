// SPDX-License-Identifier: GPL-3.0-or-later
// What an EventFace does with the strings that its JSON leaves out.
#include "ui/inspector/event_face.h"

#include "models/audio/base64.h"
#include "models/audio/sample_codec.h"
#include "models/audio/sound_file.h"
#include "models/files/whole_file.h"
#include "models/text/time_text.h"
#include "ui/theme/menu_head.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kShownWhole = 200'000; // bytes of a string, beyond which no view is made of it

} // namespace

QByteArray EventFace::ElidedText::bytes() const
{
    if (!events || !events->contains(event))
        return {};
    return events->frame(event).mid(elision.sourceBegin, elision.sourceLength);
}

Result<void> EventFace::ElidedText::saveAsWave(const QString &path) const
{
    const auto decoded = decodeBase64(bytes());
    if (!decoded)
        return failure(EventFace::tr("This audio cannot be saved: the text is not base64."));
    return replaceFile(path, writeWav(decodeSamples(*decoded, format.encoding), format.rate));
}

Result<void> EventFace::ElidedText::saveDecoded(const QString &path) const
{
    QByteArray text = bytes();
    if (elision.kind == Elision::Kind::Image)
        text = text.mid(text.indexOf(',') + 1);
    const auto decoded = decodeBase64(text);
    return decoded ? replaceFile(path, *decoded) : failure(EventFace::tr("This is not base64."));
}

EventFace::ElidedText EventFace::textOf(const Elision &elision) const
{
    if (!m_session || !m_event || !m_session->events().contains(*m_event))
        return {};
    const SessionSettings &settings = m_session->conversation().settings();
    const bool client = m_session->events().from(*m_event) == Direction::Client;
    return {m_session->sharedEvents(), *m_event, elision, client ? settings.inputFormat : settings.outputFormat};
}

QByteArray EventFace::elided(const Elision &elision) const
{
    return textOf(elision).bytes();
}

Result<void> EventFace::saveAsWave(const Elision &elision, const QString &path) const
{
    return textOf(elision).saveAsWave(path);
}

/// What is chosen is done to what was offered, though something else may be selected by then.
void EventFace::offerElision(const Elision &elision, QPoint position)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"elisionMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const ElidedText offered = textOf(elision);
    const auto decoded = decodeBase64(offered.bytes());
    const bool image = elision.kind == Elision::Kind::Image;
    if (elision.kind == Elision::Kind::Audio && decoded) {
        const AudioFormat &format = offered.format;
        addHead(*menu, tr("%1 of audio, %2")
                           .arg(durationText(format.duration(decoded->size() / format.bytesPerSample())),
                                byteSizeText(decoded->size())));
        menu->addAction(tr("Save as WAV…"), this,
                        [this, offered] {
                            save(u"audio.wav"_s, tr("WAVE audio (*.wav)"),
                                 [offered](const QString &path) { return offered.saveAsWave(path); });
                        })
            ->setObjectName(u"saveWave"_s);
    }
    if (image || decoded) {
        menu->addAction(tr("Save the decoded bytes…"), this,
                        [this, offered, image] {
                            save(image ? u"image.png"_s : u"data.bin"_s, tr("All files (*)"),
                                 [offered](const QString &path) { return offered.saveDecoded(path); });
                        })
            ->setObjectName(u"saveDecoded"_s);
    }
    if (elision.sourceLength <= kShownWhole)
        menu->addAction(tr("Show it here"), this, [this, offered] { showWhole(offered); })
            ->setObjectName(u"showWhole"_s);
    menu->addAction(tr("Copy the text"), this,
                    [offered] { QGuiApplication::clipboard()->setText(QString::fromUtf8(offered.bytes())); })
        ->setObjectName(u"copyElided"_s);
    menu->popup(position);
}

/// Where its event is still the one that is shown.
void EventFace::showWhole(const ElidedText &text)
{
    if (!m_session || m_session->sharedEvents() != text.events || m_event != text.event)
        return;
    m_whole.push_back(text.elision.sourceBegin);
    present(*m_event);
}

void EventFace::save(const QString &suggested, const QString &filter,
                     const std::function<Result<void>(const QString &)> &write)
{
    const QString path = m_choosePath(suggested, filter);
    if (path.isEmpty())
        return;
    if (const Result<void> done = write(path); !done)
        report(done.error());
}

void EventFace::report(const Error &error)
{
    m_problems->setText(error.text);
    m_problems->show();
}

} // namespace turnscope
