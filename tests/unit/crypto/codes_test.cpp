#include "sync/crypto/invitation_link.h"
#include "sync/crypto/pairing_code.h"
#include "sync/crypto/pairing_keys.h"
#include "sync/crypto/safety_number.h"
#include "sync/crypto/verify/encoding.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace cordee;
using namespace cordee::crypto;

// What people paste, scan and type; and what the code may not call.
class CodesTest : public QObject {
    Q_OBJECT

    const InvitationSecret secret_ = *InvitationSecret::from(Bytes(32, 's'));
    const Bytes inviter_ = Bytes(32, 'u');
    const std::string link_ =
        formatInvitation("https://cordee.example", secret_, ByteView(inviter_).substr(0, 16));
    const Bytes typedSecret_ = "0123456789";
    const Bytes opening_ = Bytes(32, 'n');
    const std::string typed_ =
        formatTypedCode(typedSecret_, pairing::commitmentTo(opening_).view());

  private Q_SLOTS:
    void aLinkIsReadAsItWasWritten() {
        const auto parsed = parseInvitation("  \n" + link_ + " ");
        QVERIFY(parsed);
        QCOMPARE(parsed->serverUrl, std::string("https://cordee.example"));
        QVERIFY(equalSecrets(parsed->secret.view(), secret_.view()));
        QCOMPARE(parsed->inviter, inviter_.substr(0, 16));
        const auto picture =
            parseInvitation(formatInvitation("http://[::1]:8080/sub", secret_, inviter_));
        QVERIFY(picture);
        QCOMPARE(picture->serverUrl, std::string("http://[::1]:8080/sub"));
        QCOMPARE(picture->inviter, inviter_);
    }

    void aWrongLinkSaysWhatIsWrong_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("kind");
        using enum LinkErrorKind;
        const auto row = [](const char* name, const std::string& text, LinkErrorKind kind) {
            QTest::newRow(name) << QByteArray::fromStdString(text) << static_cast<int>(kind);
        };
        const std::string s = base64Url(secret_.view());
        const std::string u = base64Url(ByteView(inviter_).substr(0, 16));
        const std::string start = "https://cordee.example/i#1.";
        row("nothing", "", Empty);
        row("blanks", " \t\n", Empty);
        row("a sentence", "bonjour, voici le lien", NotAnInvitation);
        row("another page", "https://cordee.example/about", NotAnInvitation);
        row("another scheme", "ftp://cordee.example/i#1." + s + "." + u, NotAnInvitation);
        row("a script", "javascript:alert(1)//i#1." + s + "." + u, NotAnInvitation);
        row("no host", "https:///i#1." + s + "." + u, NotAnInvitation);
        row("a user before the host", "https://a@b/i#1." + s + "." + u, NotAnInvitation);
        row("a query", "https://cordee.example/i?x#1." + s + "." + u, NotAnInvitation);
        row("no fragment", "https://cordee.example/i", Incomplete);
        row("empty fragment", "https://cordee.example/i#", Incomplete);
        row("version alone", "https://cordee.example/i#1", Incomplete);
        row("a newer version", "https://cordee.example/i#2." + s + "." + u, OtherVersion);
        row("without a version", "https://cordee.example/i#" + s + "." + u, OtherVersion);
        row("without the inviter", start + s, Incomplete);
        row("secret cut", start + s.substr(0, 40) + "." + u, Incomplete);
        row("inviter cut", start + s + "." + u.substr(0, 20), Incomplete);
        row("one letter missing", start + s + "." + u.substr(0, u.size() - 1), BadCharacters);
        row("a strange letter", start + "!" + s.substr(1) + "." + u, BadCharacters);
        row("ordinary base64", start + "+/" + s.substr(2) + "." + u, BadCharacters);
        row("something behind it", start + s + "." + u + ".more", BadCharacters);
        row("a full stop behind it", start + s + "." + u + ".", BadCharacters);
        row("too long", start + s + "." + u + std::string(600, 'x'), TooLong);
        row("a pairing picture",
            formatPairingPicture("https://cordee.example", *PairingSecret::from(Bytes(32, 's')),
                                 Bytes(32, 'c')),
            PairingCode);
        row("a typed pairing code", typed_, PairingCode);
    }

    void aWrongLinkSaysWhatIsWrong() {
        QFETCH(QByteArray, text);
        QFETCH(int, kind);
        const auto parsed = parseInvitation(text.toStdString());
        QVERIFY(!parsed);
        QCOMPARE(static_cast<int>(parsed.error().kind), kind);
    }

    void everyCutAndEveryChangedLetterOfALinkIsRefusedOrAnotherSecret() {
        const std::size_t fragment = link_.find('#');
        for (std::size_t size = 0; size < link_.size(); ++size)
            QVERIFY(!parseInvitation(link_.substr(0, size)));
        for (std::size_t i = fragment; i < link_.size(); ++i) {
            auto changed = link_;
            changed[i] = changed[i] == 'A' ? 'B' : 'A';
            const auto parsed = parseInvitation(changed);
            if (!parsed) continue;
            QVERIFY(!equalSecrets(parsed->secret.view(), secret_.view()) ||
                    parsed->inviter != inviter_.substr(0, 16));
        }
    }

    void aPairingCodeIsReadAsItWasWritten() {
        const auto secret = PairingSecret::from(Bytes(32, 's'));
        const auto commitment = pairing::commitmentTo(opening_);
        const auto picture = parsePairingCode(
            formatPairingPicture("https://cordee.example", *secret, commitment.view()));
        QVERIFY(picture);
        QCOMPARE(picture->serverUrl, std::string("https://cordee.example"));
        QCOMPARE(picture->commitment, commitment.bytes());
        auto sloppy = QString::fromStdString(typed_).toLower().toStdString();
        std::replace(sloppy.begin(), sloppy.end(), ' ', '-');
        std::replace(sloppy.begin(), sloppy.end(), 'o', '0');
        std::replace(sloppy.begin(), sloppy.end(), 'i', '1');
        for (const std::string& text : {typed_, sloppy}) {
            const auto code = parsePairingCode(text);
            QVERIFY(code);
            QVERIFY(code->serverUrl.empty());
            QVERIFY(equalSecrets(code->secret.view(), stretchTyped(typedSecret_).view()));
            QCOMPARE(code->commitment, commitment.bytes().substr(0, typedSize));
        }
    }

    void aMistypedLetterIsNoticed() {
        int missed = 0;
        int tried = 0;
        for (std::size_t i = 0; i < typed_.size(); ++i) {
            if (typed_[i] == ' ') continue;
            for (const char letter : std::string("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")) {
                if (letter == typed_[i]) continue;
                auto changed = typed_;
                changed[i] = letter;
                ++tried;
                if (parsePairingCode(changed)) ++missed;
            }
        }
        QVERIFY2(missed * 200 < tried, "the checksum of 10 bits misses about one in a thousand");
    }

    void aWrongPairingCodeSaysWhatIsWrong() {
        const auto kind = [](const std::string& text) {
            return parsePairingCode(text).error().kind;
        };
        using enum PairingCodeErrorKind;
        QVERIFY(kind("") == Empty);
        QVERIFY(kind(link_) == InvitationLink);
        QVERIFY(kind("https://cordee.example") == NotAPairingCode);
        QVERIFY(kind(typed_.substr(0, 20)) == Incomplete);
        QVERIFY(kind("bonjour!") == BadCharacters);
        QVERIFY(kind("CORDEE-PAIR:2.x.y.z") == OtherVersion);
        QVERIFY(kind("CORDEE-PAIR:1.x") == Incomplete);
        QVERIFY(kind("CORDEE-PAIR:1.!.AA.AA") == BadCharacters);
        QVERIFY(kind(std::string(600, 'A')) == NotAPairingCode);
    }

    void base64UrlIsReadStrictly() {
        for (std::size_t size = 0; size < 40; ++size) {
            const Bytes bytes(size, '\xfb');
            QCOMPARE(*fromBase64Url(base64Url(bytes)), bytes);
        }
        for (const char* bad : {"A", "AB=", "A B", "AB\n", "AB+/", "AR"}) // the last: loose bits
            QVERIFY2(!fromBase64Url(bad), bad);
    }

    void base64UrlTakesNoOctetBeyondItsAlphabet() {
        for (int octet = 0; octet < 256; ++octet) {
            const std::string text{static_cast<char>(octet), 'A', 'A', 'A'};
            const auto read = fromBase64Url(text);
            QVERIFY2(!read || base64Url(*read) == text, std::to_string(octet).c_str());
        }
    }

    void safetyNumbersAreTheSameOnBothSides() {
        const auto ana = *UserId::from(Bytes(32, 'a'));
        const auto paul = *UserId::from(Bytes(32, 'p'));
        const auto eve = *UserId::from(Bytes(32, 'e'));
        QCOMPARE(safetyNumber(ana, paul), safetyNumber(paul, ana));
        QCOMPARE(safetyNumber(ana, paul).size(), 60U);
        QVERIFY(safetyNumber(ana, paul) != safetyNumber(ana, eve));
    }

    void noBannedCallIsMade() {
        const QRegularExpression banned(QStringLiteral(
            "crypto_aead_chacha20poly1305|aes256gcm|crypto_secretbox|crypto_stream|crypto_core_|"
            "edwards25519sha512batch|_to_curve25519|crypto_scalarmult|\\brand\\(|mt19937|"
            "QRandomGenerator|\\bmemcmp\\(|random_device"));
        const QRegularExpression opening(
            QStringLiteral("aead|seal_open|crypto_box|secret|crypto_sign_detached|crypto_kdf"));
        int files = 0;
        QDirIterator walk(QStringLiteral(CORDEE_SOURCE "/sync/crypto"), {"*.h", "*.cpp"},
                          QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            const QString path = walk.next();
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            QVERIFY2(!banned.match(text).hasMatch(), qPrintable(path));
            if (path.contains(QLatin1String("/verify/")))
                QVERIFY2(!opening.match(text).hasMatch(), qPrintable(path));
            ++files;
        }
        QVERIFY(files > 40);
        QVERIFY(banned.match(QStringLiteral("crypto_secretbox_easy(")).hasMatch());
    }

    void onlyTheCryptoFolderKnowsLibsodium() {
        for (const char* folder : {"app", "platform", "sync/client", "sync/core", "sync/server",
                                   "sync/store", "sync/text"}) {
            QDirIterator walk(QLatin1String(CORDEE_SOURCE "/") + QLatin1String(folder),
                              {"*.h", "*.cpp"}, QDir::Files, QDirIterator::Subdirectories);
            while (walk.hasNext()) {
                QFile file(walk.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                QVERIFY2(!file.readAll().contains("sodium.h"), qPrintable(file.fileName()));
            }
        }
    }
};

QTEST_GUILESS_MAIN(CodesTest)
#include "codes_test.moc"
