// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/turn_mode_box.h"

#include <QAbstractItemView>

namespace turnscope {

using namespace Qt::StringLiterals;

TurnModeBox::TurnModeBox(QWidget *parent)
    : QComboBox(parent)
{
    setObjectName(u"turnModeChoice"_s);
    setAccessibleName(tr("Turn-taking"));
    setToolTip(tr("Who decides when a turn begins and ends. It is asked of the endpoint by session.update; what stands "
                  "here is what the endpoint has in force, or before a session, what it will be asked for."));
    setPlaceholderText(tr("The endpoint decides"));
    const auto add = [this](TurnMode mode, const QString &name, const QString &tip) {
        addItem(name, int(mode));
        setItemData(count() - 1, tip, Qt::ToolTipRole);
    };
    add(TurnMode::ServerVad, u"server_vad"_s,
        tr("The server hears speech begin and end by its sound, and answers by itself."));
    add(TurnMode::SemanticVad, u"semantic_vad"_s,
        tr("The server judges by the words whether you have finished, and answers by itself."));
    add(TurnMode::PushToTalk, tr("Push to talk"),
        tr("turn_detection null: hold Space or the button. To press interrupts and clears the input buffer; to let go "
           "commits it and asks for an answer."));
    add(TurnMode::Manual, tr("Answer by hand"),
        tr("server_vad with create_response false: the server hears your turns, but answers only when you press "
           "Answer."));
    setCurrentIndex(-1);
    connect(this, &QComboBox::activated, this, [this](int row) {
        const auto chosen = TurnMode(itemData(row).toInt());
        if (chosen == m_mode)
            return;
        Q_EMIT modeChosen(chosen);
    });
}

void TurnModeBox::setMode(std::optional<TurnMode> mode)
{
    if (mode == m_mode && currentIndex() == (mode ? findData(int(*mode)) : -1))
        return;
    m_mode = mode;
    if (!view()->isVisible())
        setCurrentIndex(mode ? findData(int(*mode)) : -1);
}

} // namespace turnscope
