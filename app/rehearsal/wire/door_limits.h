// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

namespace turnscope {

/// Every bound on what clients may make the endpoint hold, wait for or keep, each with its reason. Whoever goes past one is
/// told so and goes; the others are served on. The protocol's own limits (lengths of texts and ids) are in client_schema.
struct DoorLimits
{
    using Milliseconds = std::chrono::milliseconds;
    static constexpr qint64 kKilobyte = 1024;
    static constexpr qint64 kMegabyte = 1024 * kKilobyte;

    // Before the handshake.

    /// Connections without a whole request; for one more, the oldest has to go. As many as there may be sessions.
    qsizetype waiting = 256;
    /// For a whole request to arrive, its TLS handshake and its body included: nobody on loopback needs one second.
    Milliseconds patience{10000};
    /// Of a request: what common servers take. QWebSocketServer takes no line longer than 8 KiB, nor more than 100.
    static constexpr qsizetype kLongestHead = 16 * kKilobyte;
    static constexpr qsizetype kLongestLine = 8 * kKilobyte - 2;
    static constexpr qsizetype kMostLines = 100;
    /// Of a request for a client secret: a session's settings, of which instructions and tools are the larger part.
    static constexpr qsizetype kLongestBody = 256 * kKilobyte;
    /// Of all client secrets that are remembered; the oldest is forgotten first, as it is after the first thousand.
    static constexpr qsizetype kMostOfSecrets = 16 * kMegabyte;

    // While a session is open.

    size_t sessions = 256; ///< at once: a load test of one app, on one machine
    /// A session whose client has not sent one event for so long gives way when there are too many.
    Milliseconds silence{30000};
    /// Of a message, fragments together: 15 MiB of audio (the protocol's limit) in base64, and room.
    static constexpr qint64 kLongestMessage = 24 * kMegabyte;
    /// What the client may send ahead of the work on it; more than two of the longest messages.
    static constexpr qint64 kMostInbox = 64 * kMegabyte;
    /// What the client does not read: past it a response waits.
    static constexpr qint64 kMostAhead = 4 * kMegabyte;
    /// What the client does not read, pongs included: past it the client goes. One longest message and a response
    /// that is ahead must fit.
    static constexpr qint64 kMostUnread = 32 * kMegabyte;
    /// What all sessions together may have in these buffers; past it whoever has most of it goes.
    qint64 held = 256 * kMegabyte;
    /// For a client to take what was said last and to close its side.
    Milliseconds farewell{2000};

    // In a conversation; audio has a bound of its own (ServerConversation::kAudioKept).

    static constexpr size_t kMostItems = 2000;
    /// Of what a client puts in: the model's context holds less than a megabyte of text; pictures are kept, not looked at.
    static constexpr qint64 kMostOfItems = 64 * kMegabyte;
};

} // namespace turnscope
