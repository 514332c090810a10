// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace turnscope {

/// A language that nobody speaks: each text of the program in letters with accents, and some 30 % longer, as translations
/// into wordy languages are. Signs, tags and places for values stay. What does not fit in it would not fit in those.
class PseudoTranslator : public QTranslator
{
    Q_OBJECT

public:
    QString translate(const char *context, const char *source, const char *disambiguation = nullptr,
                      int n = -1) const override;
    bool isEmpty() const override { return false; }

    static QString lengthened(const QString &text);
};

} // namespace turnscope
