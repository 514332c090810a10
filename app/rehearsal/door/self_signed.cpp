// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/door/self_signed.h"

#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

#include <array>
#include <memory>

namespace turnscope {

namespace {

template<auto Free>
struct Freed
{
    template<typename T>
    void operator()(T *object) const
    {
        Free(object);
    }
};

using Key = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Freed<X509_free>>;
using Extension = std::unique_ptr<X509_EXTENSION, Freed<X509_EXTENSION_free>>;
using Memory = std::unique_ptr<BIO, Freed<BIO_free_all>>;

constexpr long kDay = 24L * 60 * 60;
constexpr long kLifetime = 730 * kDay;
constexpr char kAddress[] = "127.0.0.1";

bool setSerial(X509 *certificate)
{
    std::array<unsigned char, 8> random;
    if (RAND_bytes(random.data(), int(random.size())) != 1)
        return false;
    uint64_t serial = 1;
    for (const unsigned char byte : random)
        serial = serial << 7 | (byte & 0x7fU); // positive, as the standard asks
    return ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate), serial) == 1;
}

bool setNames(X509 *certificate)
{
    const auto *name = reinterpret_cast<const unsigned char *>("Turnscope rehearsal endpoint");
    X509_NAME *subject = X509_get_subject_name(certificate);
    return X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_UTF8, name, -1, -1, 0) == 1
           && X509_set_issuer_name(certificate, subject) == 1;
}

bool addExtensions(X509 *certificate)
{
    constexpr std::array<std::pair<int, const char *>, 6> kExtensions{{
        {NID_basic_constraints, "critical,CA:FALSE"},
        {NID_key_usage, "critical,digitalSignature"},
        {NID_ext_key_usage, "serverAuth"},
        {NID_subject_alt_name, "IP:127.0.0.1,IP:::1,DNS:localhost"},
        {NID_subject_key_identifier, "hash"},
        {NID_authority_key_identifier, "keyid:always"},
    }};
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    for (const auto &[nid, value] : kExtensions) {
        const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, nid, value));
        if (!extension || X509_add_ext(certificate, extension.get(), -1) != 1)
            return false;
    }
    return true;
}

QByteArray written(BIO *memory)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(memory, &data);
    return size > 0 ? QByteArray(data, size) : QByteArray();
}

Memory reader(const QByteArray &pem)
{
    return Memory(BIO_new_mem_buf(pem.constData(), int(pem.size())));
}

} // namespace

std::optional<PemPair> makeSelfSigned()
{
    ERR_clear_error();
    const Key key(EVP_EC_gen("P-256"));
    const Certificate certificate(X509_new());
    if (!key || !certificate)
        return {};
    constexpr long kVersion3 = 2;
    const bool made = X509_set_version(certificate.get(), kVersion3) == 1 && setSerial(certificate.get())
                      && X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -kDay)
                      && X509_gmtime_adj(X509_getm_notAfter(certificate.get()), kLifetime)
                      && X509_set_pubkey(certificate.get(), key.get()) == 1 && setNames(certificate.get())
                      && addExtensions(certificate.get()) && X509_sign(certificate.get(), key.get(), EVP_sha256()) > 0;
    if (!made)
        return {};
    const Memory keyPem(BIO_new(BIO_s_secmem()));
    const Memory certificatePem(BIO_new(BIO_s_mem()));
    if (!keyPem || !certificatePem
        || PEM_write_bio_PrivateKey_traditional(keyPem.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1
        || PEM_write_bio_X509(certificatePem.get(), certificate.get()) != 1)
        return {};
    return PemPair{written(keyPem.get()), written(certificatePem.get())};
}

bool belongTogether(const PemPair &pair)
{
    const auto noPassword = [](char *, int, int, void *) { return 0; };
    const Memory keyPem = reader(pair.key);
    const Memory certificatePem = reader(pair.certificate);
    if (!keyPem || !certificatePem)
        return false;
    const Key key(PEM_read_bio_PrivateKey(keyPem.get(), nullptr, noPassword, nullptr));
    const Certificate certificate(PEM_read_bio_X509(certificatePem.get(), nullptr, noPassword, nullptr));
    const bool together = key && certificate && X509_check_private_key(certificate.get(), key.get()) == 1
                          && X509_check_ip_asc(certificate.get(), kAddress, 0) == 1;
    ERR_clear_error();
    return together;
}

QString lastCryptoError()
{
    std::array<char, 256> text{};
    const unsigned long error = ERR_peek_last_error();
    if (error != 0)
        ERR_error_string_n(error, text.data(), text.size());
    return QString::fromUtf8(text.data());
}

} // namespace turnscope
