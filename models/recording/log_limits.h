// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// What a file or an endpoint may ask of us, and why so much. Beyond these a piece is told as unread, or reading ends
/// with a sentence; what was read until then stays. They keep a small file from filling the memory or the disk; a large
/// one that is honest is held to what this machine has (within_memory.h). The design figure is a log of 4 GB with
/// ten million events.
namespace turnscope::limits {

/// Events of one session: twice the design figure, 580 MB of EventStore's columns.
constexpr quint32 kMostEvents = 20'000'000;

/// Different types and ids of one session. Each costs its text, up to 256 bytes, and maybe an item or a response of the
/// fold, some 400 bytes. Of ten million events two in five may begin something new.
constexpr quint32 kMostNames = 4'000'000;

/// Bytes of a line, of a log of one event a line: twice what a frame may have that we record (256 MB), for its escapes.
constexpr qsizetype kLongestLine = qsizetype(512) << 20;

/// Bytes of a log that must be read as a whole: it lies in the memory, next to what is found in it.
constexpr qsizetype kLargestDocument = qsizetype(512) << 20;

/// Bytes that a compressed log unpacks to, in the folder for temporary files: twice the design figure.
constexpr quint64 kLargestUnpacked = quint64(8) << 30;

/// ... and how often its own size: audio in base64 packs to 3 in 4, deltas of text to 1 in 20, the same event over and
/// over to 1 in 300. Only beyond kUnpackedAnyway: what unpacks to that does no harm.
constexpr quint64 kMostUnpackedRatio = 1000;
constexpr quint64 kUnpackedAnyway = quint64(64) << 20;

/// Bytes of a message from a live endpoint. The service's largest gives back an image of 20 MB, 27 MB in base64; a
/// message is held several times over while it is received, decoded and recorded.
constexpr quint64 kLargestMessage = quint64(64) << 20;

constexpr size_t kUnreadListed = 100; ///< entries of RecordingInfo::unread

} // namespace turnscope::limits
