// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>

#include <simdjson.h>

namespace turnscope {

/// Counts the documents that simdjson parses in this process while it lives, by parsers that are younger. One at a time;
/// parsers that were made meanwhile may outlive it.
class ParseCount
{
public:
    ParseCount()
        : m_before(simdjson::get_active_implementation())
    {
        static const Implementation counting(*m_before);
        s_parsed = 0;
        simdjson::get_active_implementation() = &counting;
    }
    ~ParseCount() { simdjson::get_active_implementation() = m_before; }
    ParseCount(const ParseCount &) = delete;
    ParseCount &operator=(const ParseCount &) = delete;

    static qint64 parsed() { return s_parsed; }

private:
    class Parser final : public simdjson::internal::dom_parser_implementation
    {
    public:
        explicit Parser(std::unique_ptr<dom_parser_implementation> inner)
            : m_inner(std::move(inner))
        {
            (void)Parser::set_capacity(m_inner->capacity());
            (void)Parser::set_max_depth(m_inner->max_depth());
        }

        simdjson::error_code parse(const uint8_t *bytes, size_t size, simdjson::dom::document &document) noexcept final
        {
            ++s_parsed;
            return m_inner->parse(bytes, size, document);
        }
        simdjson::error_code stage1(const uint8_t *bytes, size_t size, simdjson::stage1_mode mode) noexcept final
        {
            return m_inner->stage1(bytes, size, mode);
        }
        simdjson::error_code stage2(simdjson::dom::document &document) noexcept final
        {
            return m_inner->stage2(document);
        }
        simdjson::error_code stage2_next(simdjson::dom::document &document) noexcept final
        {
            return m_inner->stage2_next(document);
        }
        simdjson::error_code set_capacity(size_t capacity) noexcept final
        {
            _capacity = capacity;
            return m_inner->set_capacity(capacity);
        }
        simdjson::error_code set_max_depth(size_t depth) noexcept final
        {
            _max_depth = depth;
            return m_inner->set_max_depth(depth);
        }

        // Of documents that are read on demand; which of them there are depends on simdjson's version.
        uint8_t *parse_string(const uint8_t *, uint8_t *) const noexcept { return nullptr; }
        uint8_t *parse_string(const uint8_t *, uint8_t *, bool) const noexcept { return nullptr; }
        uint8_t *parse_wobbly_string(const uint8_t *, uint8_t *) const noexcept { return nullptr; }

    private:
        std::unique_ptr<dom_parser_implementation> m_inner;
    };

    class Implementation final : public simdjson::implementation
    {
    public:
        explicit Implementation(const simdjson::implementation &inner)
            : simdjson::implementation("counting", "counts what it parses", 0)
            , m_inner(inner)
        {
        }

        simdjson::error_code create_dom_parser_implementation(
            size_t capacity, size_t depth,
            std::unique_ptr<simdjson::internal::dom_parser_implementation> &made) const noexcept final
        {
            const simdjson::error_code error = m_inner.create_dom_parser_implementation(capacity, depth, made);
            if (!error)
                made = std::make_unique<Parser>(std::move(made));
            return error;
        }
        simdjson::error_code minify(const uint8_t *bytes, size_t size, uint8_t *to, size_t &length) const noexcept final
        {
            return m_inner.minify(bytes, size, to, length);
        }
        bool validate_utf8(const char *bytes, size_t size) const noexcept final
        {
            return m_inner.validate_utf8(bytes, size);
        }

    private:
        const simdjson::implementation &m_inner;
    };

    static inline std::atomic<qint64> s_parsed = 0;
    const simdjson::implementation *m_before;
};

} // namespace turnscope
