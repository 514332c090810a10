// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/digest_output.h"

#include "app/commands/command_line.h"
#include "models/digest/digest_lines.h"
#include "models/files/file_path.h"
#include "models/files/file_problem.h"
#include "models/files/whole_file.h"
#include "models/fleet/fleet_database.h"
#include "models/text/qt_text.h"

#include <cerrno>

#include <unistd.h>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kKept = 1 << 20; // bytes, before they are written

QString csvPath(const QString &folder, const DigestTable &table)
{
    return folder + u'/' + latinText(table.name) + u".csv"_s;
}

/// A file for each of some tables, filled one inside the other: all take their places when the innermost work is done.
Result<void> fillAll(const QString &folder, const std::function<Result<void>(const std::vector<int> &files)> &work,
                     std::vector<int> &files)
{
    if (files.size() == digestTables().size())
        return work(files);
    Result<void> inner;
    const QString path = csvPath(folder, digestTables()[files.size()]);
    const Result<void> outer = fillFile(path, [&](int file) {
        files.push_back(file);
        inner = fillAll(folder, work, files);
        return inner ? 0 : ECANCELED;
    });
    return inner ? outer : inner;
}

} // namespace

QStringList DigestOutput::paths() const
{
    if (out.isEmpty())
        return {u"/dev/stdout"_s};
    if (form != Form::Csv || table)
        return {out};
    QStringList paths;
    for (const DigestTable &each : digestTables())
        paths << csvPath(out, each);
    return paths;
}

Result<void> DigestOutput::fill(const Work &work) const
{
    if (form == Form::Sqlite)
        return toDatabase(work);
    if (out.isEmpty())
        return toStdout(work);
    return form == Form::Csv && !table ? toFolder(work) : toFile(work);
}

/// `files`: one for all tables, or one for each.
Result<void> DigestOutput::write(const Work &work, const std::vector<int> &files) const
{
    std::vector<QByteArray> kept(files.size());
    const auto flush = [&](qsizetype most) -> Result<void> {
        for (size_t i = 0; i < files.size(); ++i) {
            if (kept[i].size() <= most)
                continue;
            if (const int error = writeAll(files[i], kept[i]); error != 0)
                return tl::unexpected(FileProblem::writing(out.isEmpty() ? tr("the standard output") : out, error));
            kept[i].clear();
        }
        return {};
    };
    const auto eachTable = [&](const auto &look) {
        for (size_t i = 0; i < digestTables().size(); ++i) {
            const DigestTable &each = digestTables()[i];
            if (!table || table->name == each.name)
                look(each, kept[files.size() > 1 ? i : 0]);
        }
    };
    if (form == Form::Csv)
        eachTable([](const DigestTable &each, QByteArray &to) { digest::appendCsvHead(to, each); });
    const Result<void> done = work([&](const DigestLog &log) {
        eachTable([&](const DigestTable &each, QByteArray &to) {
            each.rows(log, [&](const DigestRow &row) {
                form == Form::Csv ? digest::appendCsvLine(to, each, row) : digest::appendJsonLine(to, each, row);
            });
        });
        return flush(kKept);
    });
    return done ? flush(0) : done;
}

Result<void> DigestOutput::toStdout(const Work &work) const
{
    return write(work, {STDOUT_FILENO});
}

Result<void> DigestOutput::toFile(const Work &work) const
{
    Result<void> inner;
    const Result<void> outer = fillFile(out, [&](int file) {
        inner = write(work, {file});
        return inner ? 0 : ECANCELED;
    });
    return inner ? outer : inner;
}

Result<void> DigestOutput::toFolder(const Work &work) const
{
    if (const Result<void> made = makeFolder(out); !made)
        return made;
    std::vector<int> files;
    return fillAll(
        out, [&](const std::vector<int> &each) { return write(work, each); }, files);
}

Result<void> DigestOutput::toDatabase(const Work &work) const
{
    auto database = FleetDatabase::open(out);
    if (!database)
        return tl::unexpected(database.error());
    return work([&](const DigestLog &log) -> Result<void> {
        const auto added = database->add(log);
        if (!added)
            return tl::unexpected(added.error());
        if (*added == FleetDatabase::Added::Less)
            sayError(tr("%1 was left out: the database has the same recording from a file that holds more of it.")
                         .arg(log.info().path));
        return {};
    });
}

} // namespace turnscope
