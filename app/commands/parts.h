// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace turnscope {

/// What --version says: the program's name and version on the first line, then the parts that it is made of, one a line. Qt,
/// ONNX Runtime and OpenSSL tell of what is loaded, the others of what the program was built with.
QString versionText();

} // namespace turnscope
