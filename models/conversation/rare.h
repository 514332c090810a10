// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <utility>

namespace turnscope {

/// A std::optional of something large that most of its owners do not have: one pointer while there is none. A value
/// type.
template<typename T>
class Rare
{
public:
    Rare() = default;
    Rare(const Rare &other)
        : m_value(other.m_value ? std::make_unique<T>(*other.m_value) : nullptr)
    {
    }
    Rare(Rare &&) noexcept = default;
    Rare &operator=(Rare &&) noexcept = default;
    Rare &operator=(const Rare &other) { return *this = Rare(other); }
    Rare &operator=(T value)
    {
        m_value = std::make_unique<T>(std::move(value));
        return *this;
    }

    Rare &operator=(std::optional<T> value)
    {
        m_value = value ? std::make_unique<T>(*std::move(value)) : nullptr;
        return *this;
    }

    bool has_value() const { return m_value != nullptr; }
    explicit operator bool() const { return has_value(); }
    T &operator*() { return *m_value; }
    const T &operator*() const { return *m_value; }
    T *operator->() { return m_value.get(); }
    const T *operator->() const { return m_value.get(); }
    T &emplace() { return *(m_value = std::make_unique<T>()); }
    void reset() { m_value.reset(); }

private:
    std::unique_ptr<T> m_value;
};

} // namespace turnscope
