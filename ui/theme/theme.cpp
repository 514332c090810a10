// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/contrast.h"
#include "ui/theme/svg_icon_engine.h"

#include <QFile>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace turnscope {

Theme Theme::dark()
{
    return {.isDark = true,
            .window = QColor(0x15181d),
            .panel = QColor(0x1b1f26),
            .raised = QColor(0x20252d),
            .line = QColor(0x2c333d),
            .text = QColor(0xd7dde6),
            .dim = QColor(0x8792a2),
            .you = QColor(0x4fb3bf),
            .model = QColor(0xa48bf0),
            .tool = QColor(0xe0a03c),
            .error = QColor(0xe5606b),
            .ok = QColor(0x5fbf7f),
            .accent = QColor(0x5aa2f5)};
}

Theme Theme::light()
{
    return {.isDark = false,
            .window = QColor(0xf6f7f9),
            .panel = QColor(0xffffff),
            .raised = QColor(0xeef0f3),
            .line = QColor(0xd8dde4),
            .text = QColor(0x1c2128),
            .dim = QColor(0x566170),
            .you = QColor(0x0f7c8a),
            .model = QColor(0x6b4fd0),
            .tool = QColor(0x9a6400),
            .error = QColor(0xc22f3d),
            .ok = QColor(0x23804a),
            .accent = QColor(0x1f6fd0)};
}

QColor Theme::selection() const
{
    return mixed(accent, window, isDark ? 0.36 : 0.22);
}

QColor Theme::selection(bool focused) const
{
    return focused ? selection() : mixed(dim, window, isDark ? 0.26 : 0.2);
}

QColor Theme::soft(const QColor &signal) const
{
    return mixed(signal, panel, isDark ? 0.24 : 0.14);
}

QColor Theme::family(EventFamily family) const
{
    switch (family) {
    case EventFamily::InputAudio:
    case EventFamily::Transcription:
        return you;
    case EventFamily::OutputAudio:
        return model;
    case EventFamily::Response:
    case EventFamily::Conversation:
        return accent;
    case EventFamily::Mcp:
        return tool;
    case EventFamily::Error:
        return error;
    case EventFamily::Console:
        return ok;
    case EventFamily::Session:
    case EventFamily::RateLimit:
    case EventFamily::Other:
        break;
    }
    return dim;
}

QPalette Theme::palette() const
{
    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, window);
    palette.setColor(QPalette::AlternateBase, panel);
    palette.setColor(QPalette::ToolTipBase, raised);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::PlaceholderText, dim);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::Button, raised);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, error);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::LinkVisited, model);
    palette.setColor(QPalette::Highlight, selection());
    palette.setColor(QPalette::HighlightedText, text);
    palette.setColor(QPalette::Light, mixed(text, line, 0.15));
    palette.setColor(QPalette::Midlight, line);
    palette.setColor(QPalette::Mid, line);
    palette.setColor(QPalette::Dark, isDark ? window.darker(140) : line);
    palette.setColor(QPalette::Shadow, isDark ? QColor(Qt::black) : dim);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, mixed(dim, window, 0.7));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, line);
    return palette;
}

QString Theme::styleSheet() const
{
    QFile file(u":/style/window.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    auto sheet = QString::fromUtf8(file.readAll());
    const std::array<std::pair<QLatin1StringView, QColor>, 22> tokens = {{
        {"@window"_L1, window},
        {"@panel"_L1, panel},
        {"@raised"_L1, raised},
        {"@hover"_L1, mixed(text, raised, 0.06)},
        {"@line"_L1, line},
        {"@edge"_L1, mixed(text, line, 0.12)},
        {"@text"_L1, text},
        {"@dim"_L1, dim},
        {"@off"_L1, mixed(dim, window, 0.7)},
        {"@selection"_L1, selection()},
        {"@accent"_L1, accent},
        {"@accent-soft"_L1, soft(accent)},
        {"@accent-edge"_L1, mixed(accent, panel, 0.45)},
        {"@ok-soft"_L1, soft(ok)},
        {"@ok-edge"_L1, mixed(ok, panel, 0.45)},
        {"@ok-text"_L1, readable(isDark ? mixed(ok, text, 0.6) : ok, soft(ok))},
        {"@tool-soft"_L1, soft(tool)},
        {"@tool-edge"_L1, mixed(tool, panel, 0.45)},
        {"@tool-text"_L1, readable(tool, soft(tool))},
        {"@error-soft"_L1, soft(error)},
        {"@error-edge"_L1, mixed(error, panel, 0.45)},
        {"@error-text"_L1, readable(error, soft(error))},
    }};
    for (const auto &[name, color] : tokens)
        sheet.replace(name + u';', color.name() + u';');
    return sheet;
}

QIcon Theme::icon(const QString &name, const QColor &color) const
{
    return QIcon(
        new SvgIconEngine(u":/icons/%1.svg"_s.arg(name), color.isValid() ? color : text, mixed(dim, window, 0.6)));
}

} // namespace turnscope
