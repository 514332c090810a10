// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matrix/matrix_store.h"
#include "models/voices/voice_shelf.h"
#include "tests/fuzz/fuzz_target.h"

#include <QFile>
#include <QTemporaryDir>

namespace turnscope {

/// The indexes beside recordings, of a matrix and of kept voices, written by another hand.
void fuzz::fuzz_shelf(QByteArrayView input)
{
    static const QTemporaryDir folder;
    for (const char *name : {"matrix.json", "voices.json"}) {
        QFile file(folder.filePath(QLatin1String(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(input.data(), input.size()) != input.size())
            return;
    }
    if (const auto matrix = MatrixStore::read(folder.path())) {
        hold(matrix->cells.size() == matrix->prompts.size() * matrix->cases.size());
        (void)MatrixStore::index(*matrix);
    }
    (void)MatrixStore::lastOf(QStringLiteral("/a.toml"), folder.path());
    if (const auto clips = VoiceShelf(folder.path()).clips()) {
        for (const VoiceClip &clip : *clips)
            hold(!clip.file.contains(u'/') && !clip.recording.contains(u'/'));
    }
}

} // namespace turnscope
