// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

namespace turnscope {

/// Where and how to connect. Holds no key: that travels beside it, in memory only.
struct Profile
{
    enum class Kind : quint8 { Rehearsal, OpenAi, Custom };

    struct Header
    {
        QByteArray name;
        QByteArray value;
    };

    Kind kind = Kind::Rehearsal;
    QString name; ///< for people; unique
    QUrl url;     ///< ws or wss, without the model; http or https of a chat endpoint; empty for Rehearsal
    QString model;
    QList<Header> headers;

    /// Asked for when the endpoint transcribes nothing by itself, so that the user's speech can be read;
    /// empty: the session's settings stay as the endpoint made them.
    QString transcriptionModel;

    /// SHA-256 of the server's certificate (DER) that is accepted although nobody vouches for it, 32 bytes; empty: none. A
    /// certificate that the system trusts is accepted beside it.
    QByteArray certificate;

    bool needsKey() const { return kind == Kind::OpenAi; }
};

} // namespace turnscope
