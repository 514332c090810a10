// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matrix/matrix_prompt_tree.h"

#include "models/files/file_path.h"
#include "models/text/plain_tip.h"
#include "ui/prompts/prompt_document.h"
#include "ui/prompts/prompt_library.h"

#include <QHeaderView>
#include <QLocale>
#include <QSignalBlocker>

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPathRole = Qt::UserRole;        // of the prompt
constexpr int kKeyRole = Qt::UserRole + 1;     // of a text: what a tick is remembered by
constexpr int kTextRole = Qt::UserRole + 2;    // of one that is in no version
constexpr int kVersionRole = Qt::UserRole + 3; // its place among the prompt's versions; -1: it is in none
constexpr int kNameRole = Qt::UserRole + 4;    // "v3"
constexpr int kOfferedAtOnce = 2;              // texts that are ticked without being asked for

constexpr QLatin1StringView kAsRecorded("recorded"); // its key; others begin with paths

QString whenText(const QDateTime &utc)
{
    const QDateTime at = utc.toLocalTime();
    const bool today = at.date() == QDate::currentDate();
    //: when a version was saved: today, and on another day
    return QLocale().toString(at, today ? MatrixPromptTree::tr("HH:mm:ss") : MatrixPromptTree::tr("d MMM HH:mm"));
}

} // namespace

MatrixPromptTree::MatrixPromptTree(PromptLibrary &library, QWidget *parent)
    : QTreeWidget(parent)
    , m_library(library)
    , m_looker(WorkPool::Disk)
{
    setObjectName(u"matrixPrompts"_s);
    setAccessibleName(tr("Prompts to try"));
    setHeaderHidden(true);
    setColumnCount(1);
    setUniformRowHeights(true);
    setTextElideMode(Qt::ElideMiddle);
    header()->setStretchLastSection(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QTreeWidget::itemExpanded, this, &MatrixPromptTree::fillVersions);
    connect(this, &QTreeWidget::itemChanged, this, &MatrixPromptTree::noteTick);
    PromptFolder &folder = library.folder();
    connect(&folder, &PromptFolder::loaded, this, &MatrixPromptTree::fill);
    const auto renew = [this](const QString &path) {
        if (QTreeWidgetItem *prompt = itemOf(path); prompt && prompt->isExpanded())
            fillVersions(prompt);
    };
    connect(&folder, &PromptFolder::promptChanged, this, renew);
    connect(&library, &PromptLibrary::edited, this, renew);
    fill();
}

QTreeWidgetItem *MatrixPromptTree::itemOf(const QString &path) const
{
    for (int i = 0; i < topLevelItemCount(); ++i) {
        if (topLevelItem(i)->data(0, kPathRole).toString() == path)
            return topLevelItem(i);
    }
    return nullptr;
}

/// Those that are there stay as they are, unfolded or not.
void MatrixPromptTree::fill()
{
    const QSignalBlocker quiet(this);
    if (topLevelItemCount() == 0) {
        auto *recorded = new QTreeWidgetItem(this, {tr("As recorded")});
        recorded->setData(0, kKeyRole, QString(kAsRecorded));
        recorded->setCheckState(0, m_ticks.contains(kAsRecorded) ? Qt::Checked : Qt::Unchecked);
        recorded->setToolTip(0, plainTip(tr("Each recording with its own instructions and settings: what a prompt is "
                                            "better or worse than")));
    }
    const auto &prompts = m_library.folder().prompts();
    for (int i = topLevelItemCount() - 1; i > 0; --i) {
        if (!prompts.contains(topLevelItem(i)->data(0, kPathRole).toString()))
            delete topLevelItem(i);
    }
    for (auto each = prompts.begin(); each != prompts.end(); ++each) {
        QTreeWidgetItem *item = itemOf(each.key());
        if (!item) {
            item = new QTreeWidgetItem(this);
            item->setData(0, kPathRole, each.key());
            item->setChildIndicatorPolicy(QTreeWidgetItem::ShowIndicator);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        }
        item->setText(0, shownPath(each->title()));
        item->setToolTip(0, plainTip(shownPath(each.key())));
    }
    if (!m_offered.isEmpty())
        offer(m_offered);
}

void MatrixPromptTree::offer(const QString &path)
{
    m_offered = path;
    QTreeWidgetItem *item = itemOf(path);
    if (!item)
        return;
    item->setExpanded(true);
    fillVersions(item);
    setCurrentItem(item);
    scrollToItem(item, QAbstractItemView::PositionAtTop);
}

void MatrixPromptTree::fillVersions(QTreeWidgetItem *prompt)
{
    const QString path = prompt->data(0, kPathRole).toString();
    if (path.isEmpty())
        return;
    m_looker.start([path](const Task &) { return PromptVersions::of(path); },
                   [this, path](const std::vector<PromptVersions::Version> &versions) {
                       if (QTreeWidgetItem *item = itemOf(path))
                           adopt(item, versions);
                   });
}

void MatrixPromptTree::addText(QTreeWidgetItem *prompt, const QString &version, const QString &shown,
                               const QByteArray &text, const PromptVersions::Version *kept)
{
    auto *item = new QTreeWidgetItem(prompt, {shown});
    const QString path = prompt->data(0, kPathRole).toString();
    const QString key = path + u'\n' + (kept ? QString::fromLatin1(kept->hash) : version);
    item->setData(0, kKeyRole, key);
    item->setData(0, kNameRole, version);
    item->setData(0, kTextRole, text);
    item->setData(0, kVersionRole, kept ? int(kept - m_versions[path].data()) : -1);
    item->setCheckState(0, m_ticks.contains(key) ? Qt::Checked : Qt::Unchecked);
}

void MatrixPromptTree::adopt(QTreeWidgetItem *prompt, const std::vector<PromptVersions::Version> &versions)
{
    const QString path = prompt->data(0, kPathRole).toString();
    if (const PromptFolder::Entry *entry = m_library.folder().prompt(path)) {
        const QSignalBlocker quiet(this);
        m_versions[path] = versions;
        qDeleteAll(prompt->takeChildren());
        fillTexts(prompt, entry->file->text());
        if (path == m_offered)
            tickOffered(prompt);
    }
    Q_EMIT changed();
}

void MatrixPromptTree::fillTexts(QTreeWidgetItem *prompt, const QByteArray &saved)
{
    const QString path = prompt->data(0, kPathRole).toString();
    const auto &kept = m_versions[path];
    const QString unsaved = tr("not saved");
    const PromptDocument *document = m_library.document(path);
    const auto text = document && document->isDirty() ? document->text() : Result<QByteArray>(QByteArray());
    const bool isDirty = text && !text->isEmpty();
    if (isDirty)
        addText(prompt, unsaved, unsaved, *text, nullptr);
    else if (m_ticks.removeAll(path + u'\n' + unsaved) > 0 && !kept.empty()) // it was saved: that is the newest now
        m_ticks += path + u'\n' + QString::fromLatin1(kept.front().hash);
    const QByteArray hash = PromptVersions::hashOf(saved);
    if (std::ranges::find(kept, hash, &PromptVersions::Version::hash) == kept.end())
        addText(prompt, tr("saved"), tr("saved, without a version"), saved, nullptr);
    for (size_t i = 0; i < kept.size(); ++i) {
        const QString name = tr("v%1").arg(kept.size() - i);
        addText(prompt, name,
                name + u"  "_s + whenText(kept[i].time) + (kept[i].hash == hash ? tr(" · saved") : QString()), {},
                &kept[i]);
    }
}

void MatrixPromptTree::tickOffered(QTreeWidgetItem *prompt)
{
    const QString begin = std::exchange(m_offered, {}) + u'\n';
    if (std::ranges::any_of(m_ticks, [&](const QString &key) { return key.startsWith(begin); }))
        return;
    for (int i = 0; i < std::min(kOfferedAtOnce, prompt->childCount()); ++i) {
        prompt->child(i)->setCheckState(0, Qt::Checked);
        m_ticks += prompt->child(i)->data(0, kKeyRole).toString();
    }
}

void MatrixPromptTree::noteTick(QTreeWidgetItem *item)
{
    const QString key = item->data(0, kKeyRole).toString();
    if (key.isEmpty())
        return;
    const bool on = item->checkState(0) == Qt::Checked;
    if (on == m_ticks.contains(key))
        return;
    if (on)
        m_ticks += key;
    else
        m_ticks.removeAll(key);
    Q_EMIT changed();
}

std::vector<MatrixPromptTree::Ticked> MatrixPromptTree::ticked() const
{
    std::vector<Ticked> rows;
    const auto take = [&](const QTreeWidgetItem *item, const QString &path) {
        if (item->data(0, kKeyRole).toString().isEmpty() || item->checkState(0) != Qt::Checked)
            return;
        Ticked row;
        if (!path.isEmpty()) {
            const PromptTrial &trial = m_library.trial(path);
            row.source = {path, item->data(0, kNameRole).toString(), item->data(0, kTextRole).toByteArray(),
                          trial.values, trial.voice};
            const int version = item->data(0, kVersionRole).toInt();
            if (const auto kept = m_versions.value(path); version >= 0 && size_t(version) < kept.size())
                row.version = kept[size_t(version)];
        }
        rows.push_back(std::move(row));
    };
    for (int i = 0; i < topLevelItemCount(); ++i) {
        const QTreeWidgetItem *top = topLevelItem(i);
        const QString path = top->data(0, kPathRole).toString();
        take(top, path);
        for (int child = top->childCount() - 1; child >= 0; --child) // the oldest first: what comes later stands below
            take(top->child(child), path);
    }
    return rows;
}

std::vector<Result<MatrixPrompt>> MatrixPromptTree::read(const std::vector<Ticked> &ticked)
{
    std::vector<Result<MatrixPrompt>> rows;
    for (const Ticked &each : ticked) {
        if (each.source.path.isEmpty()) {
            rows.emplace_back(MatrixPrompt::asRecorded());
            continue;
        }
        MatrixPrompt::Source source = each.source;
        if (each.version) {
            auto text = PromptVersions::read(*each.version);
            if (!text) {
                rows.emplace_back(tl::unexpected(text.error()));
                continue;
            }
            source.text = std::move(*text);
        }
        rows.push_back(MatrixPrompt::of(source));
    }
    return rows;
}

} // namespace turnscope
