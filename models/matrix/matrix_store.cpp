// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matrix/matrix_store.h"

#include "models/files/file_path.h"
#include "models/files/whole_file.h"
#include "models/recording/recordings_folder.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMatrixVersion = 1;
constexpr qint64 kLargestIndex = 16 << 20; // bytes
constexpr qsizetype kMostRows = 1000;      // and columns
constexpr int kMostRepeats = 1000;

QString indexOf(const QString &folder)
{
    return folder + u"/matrix.json"_s;
}

QLatin1StringView outcomeId(MatrixRun::Outcome outcome)
{
    switch (outcome) {
    case MatrixRun::Outcome::Held:
        return "held"_L1;
    case MatrixRun::Outcome::Broken:
        return "broken"_L1;
    case MatrixRun::Outcome::NotMeasured:
        return "not_measured"_L1;
    case MatrixRun::Outcome::NotJudged:
        return "not_judged"_L1;
    case MatrixRun::Outcome::Stopped:
        return "stopped"_L1;
    case MatrixRun::Outcome::Failed:
        break;
    }
    return "failed"_L1;
}

/// Whether it came to its end, and something was expected of it.
bool isJudged(const QString &outcome)
{
    using Of = MatrixRun::Outcome;
    return outcome == outcomeId(Of::Held) || outcome == outcomeId(Of::Broken) || outcome == outcomeId(Of::NotMeasured);
}

QJsonObject runJson(const MatrixRun &run)
{
    QJsonObject json{{u"outcome"_s, outcomeId(run.outcome())}};
    if (!run.recording.isEmpty())
        json.insert(u"recording"_s, storedPath(QFileInfo(run.recording).fileName()));
    if (!run.error.text.isEmpty())
        json.insert(u"error"_s, run.error.text);
    return json;
}

/// A name of a file in the folder, and nowhere else.
QString inFolder(const QString &folder, const QJsonValue &value)
{
    const QString name = value.toString();
    const bool plain = !name.isEmpty() && name == QFileInfo(name).fileName() && !name.startsWith(u'.');
    return plain ? folder + u'/' + pathFromStored(name) : QString();
}

QLatin1StringView billId(MatrixBill bill)
{
    return bill == MatrixBill::Nothing ? "nothing"_L1 : bill == MatrixBill::Unknown ? "unknown"_L1 : "list_prices"_L1;
}

MatrixBill billNamed(const QJsonValue &id)
{
    const QString text = id.toString();
    return text == "nothing"_L1       ? MatrixBill::Nothing
           : text == "list_prices"_L1 ? MatrixBill::ListPrices
                                      : MatrixBill::Unknown;
}

Result<QJsonObject> readIndex(const QString &folder)
{
    const auto file = readFile(indexOf(folder), kLargestIndex);
    if (!file)
        return tl::unexpected(file.error());
    QJsonParseError problem;
    const QJsonObject index = QJsonDocument::fromJson(*file, &problem).object();
    const QString shown = shownPath(indexOf(folder));
    if (problem.error != QJsonParseError::NoError || !index["prompts"_L1].isArray())
        return failure(
            MatrixStore::tr("%1 is no matrix, or is damaged: its recordings can still be opened.").arg(shown),
            problem.errorString());
    if (index["turnscope_matrix"_L1].toInt() > kMatrixVersion)
        return failure(MatrixStore::tr("%1 was written by a later Turnscope.").arg(shown));
    if (index["prompts"_L1].toArray().size() > kMostRows || index["cases"_L1].toArray().size() > kMostRows)
        return failure(MatrixStore::tr("%1 is larger than any matrix that can be shown.").arg(shown));
    return index;
}

Matrix emptyOf(const QJsonObject &index)
{
    std::vector<MatrixPrompt> prompts;
    for (const QJsonValue &each : index["prompts"_L1].toArray()) {
        MatrixPrompt row;
        row.path = pathFromStored(each["path"_L1].toString());
        row.name = each["name"_L1].toString();
        row.version = each["version"_L1].toString();
        row.hash = each["hash"_L1].toString().toLatin1();
        prompts.push_back(std::move(row));
    }
    std::vector<MatrixCase> cases;
    for (const QJsonValue &each : index["cases"_L1].toArray()) {
        MatrixCase column;
        column.name = each["name"_L1].toString();
        column.recording = pathFromStored(each["recording"_L1].toString());
        column.toml = each["expect"_L1].toString().toUtf8();
        if (auto expected = Expectations::fromToml(column.toml))
            column.expected = std::move(*expected);
        cases.push_back(std::move(column));
    }
    Matrix matrix(std::move(prompts), std::move(cases), std::clamp(index["repeats"_L1].toInt(1), 1, kMostRepeats));
    for (const QJsonValue &each : index["prompts"_L1].toArray())
        matrix.models += each["model"_L1].toString();
    matrix.endpoint = index["endpoint"_L1].toString();
    matrix.bill = billNamed(index["bill"_L1]);
    matrix.started = QDateTime::fromString(index["started"_L1].toString(), Qt::ISODateWithMs);
    return matrix;
}

std::optional<Matrix::Place> placeOf(const QJsonValue &cell, const Matrix &matrix)
{
    const int prompt = cell["prompt"_L1].toInt(-1);
    const int column = cell["case"_L1].toInt(-1);
    if (prompt < 0 || size_t(prompt) >= matrix.prompts.size() || column < 0 || size_t(column) >= matrix.cases.size())
        return std::nullopt;
    return Matrix::Place{size_t(prompt), size_t(column)};
}

QString titleOf(const Matrix &matrix)
{
    QStringList names;
    for (const MatrixPrompt &row : matrix.prompts) {
        if (!names.contains(row.name))
            names += row.name;
    }
    return MatrixStore::tr("%1: %2 × %n case(s)", nullptr, int(matrix.cases.size()))
        .arg(names.join(u", "_s))
        .arg(matrix.prompts.size());
}

std::optional<MatrixStore::Last> lastIn(const QJsonObject &index, const QString &prompt)
{
    const Matrix matrix = emptyOf(index);
    std::optional<MatrixStore::Last> last;
    for (size_t row = 0; row < matrix.prompts.size(); ++row) {
        if (matrix.prompts[row].path != prompt)
            continue;
        MatrixStore::Last found{matrix.prompts[row].version, matrix.prompts[row].hash, matrix.started};
        for (const QJsonValue &cell : index["cells"_L1].toArray()) {
            if (const auto place = placeOf(cell, matrix); !place || place->prompt != row)
                continue;
            for (const QJsonValue &run : cell["runs"_L1].toArray()) {
                const QString outcome = run["outcome"_L1].toString();
                ++found.runs;
                found.held += outcome == outcomeId(MatrixRun::Outcome::Held) ? 1U : 0U;
                found.judged += isJudged(outcome) ? 1U : 0U;
                found.early += isJudged(outcome) || outcome == outcomeId(MatrixRun::Outcome::NotJudged) ? 0U : 1U;
            }
        }
        if (found.runs > 0)
            last = found;
    }
    return last;
}

} // namespace

QString MatrixStore::defaultPath()
{
    return RecordingsFolder::standardPath() + u"/matrices"_s;
}

Result<QString> MatrixStore::newFolder(const QDateTime &now, const QString &path)
{
    const QString name = path + u'/' + now.toLocalTime().toString(u"yyyy-MM-ddTHH-mm-ss"_s);
    QString folder = name;
    for (int next = 2; QFileInfo::exists(folder); ++next)
        folder = u"%1-%2"_s.arg(name).arg(next);
    if (const auto made = makeFolder(folder); !made)
        return tl::unexpected(made.error());
    return folder;
}

QByteArray MatrixStore::index(const Matrix &matrix)
{
    QJsonArray prompts;
    for (size_t row = 0; row < matrix.prompts.size(); ++row) {
        const MatrixPrompt &prompt = matrix.prompts[row];
        prompts.append(QJsonObject{{u"path"_s, storedPath(prompt.path)},
                                   {u"name"_s, prompt.name},
                                   {u"version"_s, prompt.version},
                                   {u"hash"_s, QString::fromLatin1(prompt.hash)},
                                   {u"model"_s, matrix.models.value(qsizetype(row))}});
    }
    QJsonArray cases;
    for (const MatrixCase &column : matrix.cases) {
        cases.append(QJsonObject{{u"name"_s, column.name},
                                 {u"recording"_s, storedPath(column.recording)},
                                 {u"expect"_s, QString::fromUtf8(column.toml)}});
    }
    QJsonArray cells;
    for (size_t at = 0; at < matrix.cells.size(); ++at) {
        QJsonArray runs;
        for (const MatrixRun &run : matrix.cells[at])
            runs.append(runJson(run));
        cells.append(QJsonObject{{u"prompt"_s, qint64(at / matrix.cases.size())},
                                 {u"case"_s, qint64(at % matrix.cases.size())},
                                 {u"runs"_s, runs}});
    }
    const QJsonObject index{{u"turnscope_matrix"_s, kMatrixVersion},
                            {u"started"_s, matrix.started.toUTC().toString(Qt::ISODateWithMs)},
                            {u"endpoint"_s, matrix.endpoint},
                            {u"bill"_s, billId(matrix.bill)},
                            {u"repeats"_s, matrix.repeats},
                            {u"prompts"_s, prompts},
                            {u"cases"_s, cases},
                            {u"cells"_s, cells}};
    return QJsonDocument(index).toJson();
}

Result<void> MatrixStore::write(const QString &folder, const QByteArray &index)
{
    return replacePrivateFile(indexOf(folder), index);
}

Result<Matrix> MatrixStore::read(const QString &folder, const std::atomic<bool> *cancelled)
{
    const Result<QJsonObject> index = readIndex(folder);
    if (!index)
        return tl::unexpected(index.error());
    Matrix matrix = emptyOf(*index);
    for (const QJsonValue &cell : (*index)["cells"_L1].toArray()) {
        const auto place = placeOf(cell, matrix);
        if (!place)
            continue;
        for (const QJsonValue &run : cell["runs"_L1].toArray()) {
            if (cancelled && *cancelled)
                return matrix;
            if (matrix.runs(*place).size() == size_t(matrix.repeats))
                break;
            MatrixRun read = MatrixRun::of(inFolder(folder, run["recording"_L1]), {run["error"_L1].toString(), {}},
                                           matrix.cases[place->column].expected, cancelled);
            read.stopped = run["outcome"_L1].toString() == outcomeId(MatrixRun::Outcome::Stopped);
            matrix.add(*place, std::move(read));
        }
    }
    return matrix;
}

std::vector<MatrixStore::Entry> MatrixStore::all(const QString &path)
{
    std::vector<Entry> entries;
    const QStringList names = QDir(path).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed);
    for (const QString &name : names.mid(0, kMost)) {
        const QString folder = path + u'/' + name;
        if (!QFileInfo::exists(indexOf(folder)))
            continue;
        const Result<QJsonObject> index = readIndex(folder);
        if (!index) {
            entries.push_back({folder, QFileInfo(folder).lastModified().toUTC(), tr("%1 cannot be read").arg(name)});
            continue;
        }
        const Matrix matrix = emptyOf(*index);
        if (!matrix.isEmpty())
            entries.push_back({folder, matrix.started, titleOf(matrix)});
    }
    return entries;
}

std::optional<MatrixStore::Last> MatrixStore::lastOf(const QString &prompt, const QString &path)
{
    const QStringList names = QDir(path).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed);
    for (const QString &name : names.mid(0, kMost)) {
        const Result<QJsonObject> index = readIndex(path + u'/' + name);
        if (!index)
            continue;
        if (const auto last = lastIn(*index, prompt))
            return last;
    }
    return std::nullopt;
}

} // namespace turnscope
