// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/prompt_apply.h"

#include "ui/prompts/prompt_use.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

struct PromptApply
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::PromptApply)
};

QString listedUnder(const QString &head, const QStringList &lines)
{
    return lines.isEmpty() ? QString() : head + u"\n • "_s + lines.join(u"\n • "_s);
}

} // namespace

void askToApply(QWidget *over, PromptUse &use, const QString &path, const QString &name)
{
    const auto what = use.forShown(path);
    if (!what)
        return Q_EMIT use.failed(what.error());
    QStringList parts;
    parts << listedUnder(PromptApply::tr("This is sent, and nothing else:"), what->changes)
          << listedUnder(PromptApply::tr("This stays as it is:"), what->kept);
    parts.removeAll(QString());
    const bool something = !what->update.isEmpty();
    if (!something)
        parts.prepend(PromptApply::tr("The session has all of it that it can have: there is nothing to send."));
    auto *box = new QMessageBox(QMessageBox::NoIcon, PromptApply::tr("Apply %1 to the session").arg(name),
                                parts.join(u"\n\n"_s), QMessageBox::NoButton, over);
    box->setObjectName(u"promptApplyBox"_s);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    if (something) {
        QPushButton *apply = box->addButton(PromptApply::tr("Apply"), QMessageBox::AcceptRole);
        apply->setObjectName(u"promptApplyYes"_s);
        QObject::connect(apply, &QPushButton::clicked, &use, [&use, path] { use.apply(path); });
    }
    box->addButton(something ? QMessageBox::Cancel : QMessageBox::Close);
    box->open();
}

} // namespace turnscope
