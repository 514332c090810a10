// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

namespace turnscope {

/// A piece of a text, in bytes.
struct ByteSpan
{
    size_t begin = 0;
    size_t end = 0;
};

/// How secrets look: what they are called, what they begin with, where they stand. A new form is a row of the tables in
/// secret_forms.cpp, and a row of tst_redactor. Sources: PROTOCOL 3.6 (the
/// five places of keys), RFC 6750 and 7617 (Bearer and Basic).
namespace secrets {

/// Values under this name are secrets, whatever they look like: names of headers, JSON keys and query items, in any case
/// and with any of "-", "_" and blanks between their words ("AUTHORIZATION", "x-api-key", "client_secret").
bool isSecretName(std::string_view name);

/// Appends the spans of what stands in a text and looks like a secret: keys by their beginning (sk-…, ek_…; not names of
/// words alone, such as sk-customer-support-call), what follows "Bearer" and "Basic", keys as subprotocols, user info of
/// URLs, and what is assigned to a secret name (`api-key=…`, `x-api-key: …`) outside of JSON. Escapes are not looked
/// through.
void findByForm(std::string_view text, std::vector<ByteSpan> &found);

/// Whether a value that someone configured (a header's, a piece of a URL) must be taken for a key: by form, or because it
/// holds a run of 16 letters and digits, or of what base64 has, as no word does. Too strict a question for what people say.
bool looksLikeKey(std::string_view value);

} // namespace secrets

} // namespace turnscope
