// Key material in guarded memory: not swapped where the system allows, wiped when it goes.
#pragma once

#include <QByteArrayView>
#include <cstddef>
#include <utility>

namespace ck::store
{

class SecretBytes
{
public:
    SecretBytes() = default;
    explicit SecretBytes(size_t size); // zeroes
    explicit SecretBytes(QByteArrayView bytes);
    static SecretBytes random(size_t size);
    ~SecretBytes();
    SecretBytes(SecretBytes &&other) noexcept { swap(other); }
    SecretBytes &operator=(SecretBytes &&other) noexcept
    {
        SecretBytes(std::move(other)).swap(*this);
        return *this;
    }

    bool isEmpty() const { return m_size == 0; }
    size_t size() const { return m_size; }
    unsigned char *data() { return m_bytes; }
    const unsigned char *data() const { return m_bytes; }
    QByteArrayView view() const { return { m_bytes, qsizetype(m_size) }; }

private:
    void swap(SecretBytes &other) noexcept
    {
        std::swap(m_bytes, other.m_bytes);
        std::swap(m_size, other.m_size);
    }
    unsigned char *m_bytes = nullptr;
    size_t m_size = 0;
};

} // namespace ck::store
