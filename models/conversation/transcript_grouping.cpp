// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversation/transcript_grouping.h"

#include <algorithm>
#include <array>

namespace turnscope {

namespace {

constexpr std::array<std::string_view, 16> kAcknowledgements{"aha",    "alright", "gotcha", "hm", "hmm",   "mhm",
                                                             "mm",     "mm hmm",  "okay",   "ok", "right", "sure",
                                                             "uh huh", "yeah",    "yep",    "yes"};
constexpr size_t kLongest = 64; // bytes: no acknowledgement is as long, however it is punctuated

/// In lower case, what stands between words one space.
std::string plainWords(std::string_view text)
{
    std::string words;
    bool apart = false;
    for (const char c : text) {
        if (std::string_view(" \t\r\n.,!?;:\"'()[]{}-").find(c) != std::string_view::npos) {
            apart = true;
            continue;
        }
        if (apart && !words.empty())
            words += ' ';
        apart = false;
        words += c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c;
    }
    return words;
}

} // namespace

bool TranscriptGrouping::isAcknowledgement(const Segment &segment) const
{
    return segment.end - segment.start < kShort
           && std::ranges::find(kAcknowledgements, plainWords(segment.words)) != kAcknowledgements.end();
}

TranscriptGrouping::Place TranscriptGrouping::open(std::optional<Segment> &to, const Piece &piece)
{
    to = Segment{m_next, piece.user, piece.start, piece.end, std::string(piece.text.substr(0, kLongest))};
    m_next = next(m_next);
    return {to->index, true};
}

TranscriptGrouping::Place TranscriptGrouping::join(Segment &segment, const Piece &piece)
{
    segment.end = std::max(segment.end, piece.end);
    if (segment.words.size() < kLongest)
        segment.words += piece.text.substr(0, kLongest);
    return {segment.index, false};
}

void TranscriptGrouping::end(std::optional<Segment> &segment)
{
    if (segment)
        m_ended.push_back(segment->index);
    segment.reset();
}

void TranscriptGrouping::yield()
{
    end(m_floor);
    m_floor.swap(m_waiting);
}

/// What has become clear between the last piece and this one.
void TranscriptGrouping::settle(const Piece &piece)
{
    const milliseconds waited = std::max(std::chrono::floor<milliseconds>(piece.at - m_clockAt), milliseconds(0));
    const milliseconds now = m_clock + waited;
    const auto isOver = [&](milliseconds deadline) { return deadline <= now || deadline < piece.start; };
    if (m_floor && m_waiting && isOver(m_floor->end + kSeparation)) {
        if (!isAcknowledgement(*m_waiting))
            yield();
        else if (isOver(m_waiting->end + kAlone))
            end(m_waiting);
    }
    if (m_floor && !m_floor->user && isOver(m_floor->end + kSilence))
        end(m_floor);
}

TranscriptGrouping::Place TranscriptGrouping::takeFloor(const Piece &piece)
{
    if (m_floor) {
        m_ended.push_back(m_floor->index);
        m_before = std::move(m_floor);
        m_taken = piece.start;
    }
    return open(m_floor, piece);
}

TranscriptGrouping::Place TranscriptGrouping::wait(const Piece &piece)
{
    if (m_waiting && isAcknowledgement(*m_waiting) && m_floor->end > m_waiting->end)
        end(m_waiting); // the user went on
    const Place place = m_waiting ? join(*m_waiting, piece) : open(m_waiting, piece);
    if (piece.start - m_floor->end >= kSeparation && !isAcknowledgement(*m_waiting))
        yield();
    return place;
}

TranscriptGrouping::Place TranscriptGrouping::place(const Piece &piece)
{
    m_ended.clear();
    const bool isBack = m_last && piece.start < *m_last;
    if (isBack) {
        end(m_floor);
        end(m_waiting);
        m_clock = piece.end;
    } else if (m_last) {
        settle(piece);
    }
    m_last = piece.start;
    m_clock = std::max(m_clock, piece.end);
    m_clockAt = piece.at;
    // Both sides' pieces of one moment come together, the user's first: the model's still is of what it was saying.
    const bool isLate = !piece.user && m_before && piece.start == m_taken && m_floor && m_floor->user;
    if (isLate)
        return join(*m_before, piece);
    m_before.reset();
    if (m_floor && m_floor->user == piece.user)
        return join(*m_floor, piece);
    return m_floor && m_floor->user ? wait(piece) : takeFloor(piece);
}

void TranscriptGrouping::close()
{
    m_ended.clear();
    end(m_floor);
    end(m_waiting);
    m_before.reset();
}

} // namespace turnscope
