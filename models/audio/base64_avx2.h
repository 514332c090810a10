// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace turnscope {

/// Decodes as many of the `groups` of four unpadded base64 characters as vectors of 32 can, from the first
/// on, and returns how many that were: none without AVX2, and no further than to the first bad character.
/// `out` must have room for `size` bytes; bytes beyond what was decoded are overwritten.
qsizetype decodeBase64GroupsAvx2(const uchar *in, qsizetype groups, uchar *out, qsizetype size);

} // namespace turnscope
