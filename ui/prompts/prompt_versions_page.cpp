// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/prompt_versions_page.h"

#include "ui/prompts/prompt_diff_view.h"
#include "ui/prompts/prompt_document.h"
#include "ui/theme/elided_label.h"
#include "ui/theme/tone.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

namespace turnscope {

using namespace Qt::StringLiterals;

PromptVersionsPage::PromptVersionsPage(PromptDocument &document, const ThemeSwitch &themes, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_list(new QListWidget)
    , m_title(new ElidedLabel)
    , m_restore(new QPushButton(tr("Restore")))
    , m_diff(new PromptDiffView(themes))
    , m_looker(WorkPool::Disk)
    , m_reader(WorkPool::Disk)
{
    setObjectName(u"promptVersionsPage"_s);
    m_list->setObjectName(u"promptVersions"_s);
    m_list->setAccessibleName(tr("Versions"));
    m_list->setProperty("card", true);
    m_list->setProperty("rows", true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_restore->setObjectName(u"promptRestore"_s);
    m_restore->setToolTip(tr("Edits on from this version; what is edited now is one undo away"));
    setTone(*m_title, u"dim"_s);
    auto *right = new QWidget;
    auto *head = new QHBoxLayout;
    head->setContentsMargins(10, 4, 8, 4);
    head->addWidget(m_title, 1);
    head->addWidget(m_restore);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_diff, 1);
    auto *parts = new QSplitter;
    parts->addWidget(m_list);
    parts->addWidget(right);
    parts->setStretchFactor(1, 1);
    parts->setChildrenCollapsible(false);
    parts->setSizes({170, 500});
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(parts);
    setFocusProxy(m_list);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        m_theirs = false;
        read(row);
    });
    connect(m_restore, &QPushButton::clicked, this, &PromptVersionsPage::restore);
    connect(&document, &PromptDocument::saved, this, &PromptVersionsPage::look);
    connect(&document, &PromptDocument::changed, this, &PromptVersionsPage::compare);
    connect(&document, &PromptDocument::stateChanged, this, [this] {
        if (m_theirs && !m_document.theirs()) { // it was chosen about
            m_theirs = false;
            look();
        }
    });
    look();
    compare();
}

void PromptVersionsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    look();
    compare();
}

void PromptVersionsPage::look()
{
    m_looker.restart([path = m_document.path()](const Task &) { return PromptVersions::of(path); },
                     [this](const std::vector<PromptVersions::Version> &versions) { adopt(versions); });
}

QString PromptVersionsPage::nameOf(int row) const
{
    return row >= 0 && row < count() ? tr("v%1").arg(count() - row) : QString();
}

void PromptVersionsPage::adopt(const std::vector<PromptVersions::Version> &versions)
{
    if (versions == m_versions && m_wanted < 0)
        return;
    const int before = m_list->currentRow();
    const QString chosen = before >= 0 && before < count() ? m_versions[size_t(before)].path : QString();
    const bool isOther = versions.size() != m_versions.size();
    m_versions = versions;
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        const QByteArray saved = PromptVersions::hashOf(m_document.savedText());
        for (int row = 0; row < count(); ++row) {
            const PromptVersions::Version &version = m_versions[size_t(row)];
            const QDateTime at = version.time.toLocalTime();
            const bool today = at.date() == QDate::currentDate();
            //: when a version was saved: today, and on another day
            const QString when = QLocale().toString(at, today ? tr("HH:mm:ss") : tr("d MMM HH:mm"));
            m_list->addItem(nameOf(row) + u"  "_s + when + (version.hash == saved ? tr(" · saved") : QString()));
        }
        int row = std::exchange(m_wanted, -1);
        for (int at = 0; row < 0 && at < count(); ++at) {
            if (m_versions[size_t(at)].path == chosen)
                row = at;
        }
        m_list->setCurrentRow(std::clamp(row, 0, std::max(0, count() - 1)));
    }
    if (!m_theirs)
        read(m_list->currentRow());
    if (isOther)
        Q_EMIT counted();
}

void PromptVersionsPage::read(int row)
{
    m_isRead = false;
    if (row < 0 || row >= count())
        return compare();
    m_reader.restart([version = m_versions[size_t(row)]](const Task &) { return PromptVersions::read(version); },
                     [this](const Result<QByteArray> &text) {
                         m_isRead = text.has_value();
                         m_text = text.value_or(QByteArray());
                         if (text)
                             compare();
                         else
                             m_diff->say(text.error().text);
                         m_restore->setEnabled(m_isRead);
                     });
}

void PromptVersionsPage::compare()
{
    m_restore->setEnabled(m_isRead && !m_theirs);
    if (!isVisible())
        return; // once it is
    const auto now = m_document.text();
    if (m_theirs && m_document.theirs() && now) {
        m_title->setText(tr("What somebody else wrote, and what is edited here"));
        return m_diff->compare(QString::fromUtf8(m_document.theirs()->text()), QString::fromUtf8(*now), tr("theirs"),
                               tr("mine"));
    }
    if (!m_isRead || !now) {
        m_title->setText(tr("Versions"));
        if (m_versions.empty())
            m_diff->say(tr("There are no versions yet: each save keeps one."));
        return;
    }
    const QString name = nameOf(m_list->currentRow());
    m_title->setText(tr("%1, and what is edited now").arg(name));
    m_diff->compare(QString::fromUtf8(m_text), QString::fromUtf8(*now), name, tr("now"));
}

void PromptVersionsPage::restore()
{
    if (m_isRead && !m_theirs)
        m_document.replace(m_text, tr("restoring %1").arg(nameOf(m_list->currentRow())));
}

void PromptVersionsPage::showLast()
{
    m_theirs = false;
    m_wanted = m_document.isDirty() ? 0 : 1;
    look();
}

void PromptVersionsPage::showTheirs()
{
    m_theirs = true;
    compare();
}

} // namespace turnscope
