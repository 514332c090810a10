// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/answer_playback.h"

#include "models/audio/base64.h"

namespace turnscope {

bool AnswerPlayback::append(const Player::Part &part, std::string_view base64, const AudioFormat &format)
{
    const auto decoded = decodeBase64(QByteArrayView(base64.data(), qsizetype(base64.size())));
    if (!decoded)
        return false;
    m_part = part;
    m_player.append(part, m_audio.push(part.item, *decoded, format));
    return true;
}

void AnswerPlayback::finish(const QByteArray &item)
{
    if (const std::vector<qint16> rest = m_audio.finish(item); !rest.empty())
        m_player.append(m_part, rest);
    m_player.finish(item);
}

std::vector<PlaybackNote> AnswerPlayback::cut()
{
    m_audio.reset();
    return m_player.cut();
}

} // namespace turnscope
