// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/parts.h"

#include "models/speech/speech_probability.h"
#include "models/version.h"

#include <QCoreApplication>
#include <QSslSocket>

#include <array>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

enum class PartOf { Both, Console };

struct Part
{
    const char *name;
    const char *version;
    PartOf program;
};

constexpr std::array kBuiltWith = std::to_array<Part>({
#include "part_list.inc" // packaging/cmake/Dependencies.cmake
});

/// "OpenSSL 3.0.17 1 Jul 2025"
QString tls()
{
    const QString name = QSslSocket::sslLibraryVersionString();
    return name.isEmpty() ? u"no TLS"_s : name;
}

} // namespace

QString versionText()
{
    const QString program = QCoreApplication::applicationName();
    const bool isEndpoint = program == "turnscope-rehearsal"_L1;
    QString text = u"%1 %2\n"_s.arg(isEndpoint ? program : u"turnscope"_s, version());
    text += u"  Qt %1\n  ONNX Runtime %2\n  %3\n"_s.arg(QString::fromLatin1(qVersion()),
                                                        SpeechProbability::runtimeVersion(), tls());
    for (const Part &part : kBuiltWith) {
        if (!isEndpoint || part.program == PartOf::Both)
            text += u"  %1 %2\n"_s.arg(QString::fromLatin1(part.name), QString::fromLatin1(part.version));
    }
    return text;
}

} // namespace turnscope
