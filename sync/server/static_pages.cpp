#include "sync/server/static_pages.h"

#include <openssl/evp.h>

#include <array>
#include <string_view>

namespace cordee::server {

namespace {

constexpr std::string_view style = R"css(
:root { color-scheme: light dark; }
body { font: 1.0625rem/1.6 system-ui, sans-serif; max-width: 34rem; margin: 12vh auto;
       padding: 0 1.5rem; }
h1 { font-size: 1.6rem; line-height: 1.25; }
section + section { margin-top: 3rem; padding-top: 2rem; border-top: 1px solid GrayText; }
li { margin: .4rem 0; }
)css";

constexpr std::string_view text = R"html(
<main>
<section lang="fr">
<h1>Une invitation Cordée vous attend</h1>
<p>Quelqu'un vous propose un mentorat. L'invitation est dans le lien lui-même : ce site ne l'a pas
reçue et ne peut pas la lire.</p>
<ol>
<li>Copiez l'adresse complète de cette page, avec tout ce qui suit le signe #.</li>
<li>Ouvrez Cordée et choisissez « J'ai reçu une invitation ».</li>
<li>Collez l'adresse. Ne la transmettez à personne d'autre.</li>
</ol>
</section>
<section lang="en">
<h1>A Cordée invitation is waiting for you</h1>
<p>Somebody offers you a mentorship. The invitation is in the link itself: this site did not receive
it and cannot read it.</p>
<ol>
<li>Copy the whole address of this page, with everything after the # sign.</li>
<li>Open Cordée and choose “I have an invitation”.</li>
<li>Paste the address. Do not pass it on to anybody else.</li>
</ol>
</section>
</main>
)html";

std::string sha256Base64(std::string_view bytes) {
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest;
    unsigned size = 0;
    EVP_Digest(bytes.data(), bytes.size(), digest.data(), &size, EVP_sha256(), nullptr);
    std::array<unsigned char, 2 * EVP_MAX_MD_SIZE> base64;
    const int length = EVP_EncodeBlock(base64.data(), digest.data(), static_cast<int>(size));
    return std::string(reinterpret_cast<const char*>(base64.data()),
                       static_cast<std::size_t>(length));
}

} // namespace

StaticPages::StaticPages() {
    invitation_ = "<!DOCTYPE html>\n<html lang=\"fr\"><head><meta charset=\"utf-8\">"
                  "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
                  "<meta name=\"robots\" content=\"noindex\"><title>Cordée</title><style>";
    invitation_.append(style)
        .append("</style></head><body>")
        .append(text)
        .append("</body></html>\n");
    policy_ = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
              "style-src 'sha256-" +
              sha256Base64(style) + "'";
}

} // namespace cordee::server
