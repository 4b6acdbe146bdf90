#include "store/SecretBytes.h"

#include <algorithm>
#include <new>
#include <sodium.h>

namespace ck::store
{

SecretBytes::SecretBytes(size_t size)
    : m_size(size)
{
    if (sodium_init() < 0 || !(m_bytes = static_cast<unsigned char *>(sodium_malloc(size))))
        throw std::bad_alloc();
    sodium_memzero(m_bytes, size);
}

SecretBytes::SecretBytes(QByteArrayView bytes)
    : SecretBytes(size_t(bytes.size()))
{
    std::copy(bytes.begin(), bytes.end(), reinterpret_cast<char *>(m_bytes));
}

SecretBytes SecretBytes::random(size_t size)
{
    SecretBytes made(size);
    randombytes_buf(made.m_bytes, size);
    return made;
}

SecretBytes::~SecretBytes()
{
    sodium_free(m_bytes); // wipes
}

} // namespace ck::store
