// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace turnscope {

/// What a model is told before it is given a sentence to speak. To a model, not to people: not translated.
inline constexpr char kReadAloud[] =
    "You read aloud. Whatever follows “Say exactly:” you say word for word, in the language it is "
    "written in, as you would say it to somebody. You add nothing, and you answer nothing.";

} // namespace turnscope
