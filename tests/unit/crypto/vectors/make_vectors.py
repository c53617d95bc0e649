#!/usr/bin/env python3
"""Golden vectors of the formats, made without a line of the C++ code: hashlib and PyNaCl only.

Run it to write vectors.json beside it. Nothing in it is random, so a second run gives the same file.
Each case: kind, name, in (hex octets, numbers, texts), ok, and out where there is one.
"""
import hashlib
import json
import pathlib
import struct

from nacl import bindings as na

cases = []


def case(kind, name, given, ok=True, out=None):
    def plain(value):
        if isinstance(value, bytes):
            return value.hex()
        if isinstance(value, list):
            return [plain(item) for item in value]
        return value

    entry = {"kind": kind, "name": name, "in": {k: plain(v) for k, v in given.items()}, "ok": ok}
    if out is not None:
        entry["out"] = plain(out)
    cases.append(entry)


def octets(seed, size):
    """Fixed octets that look random."""
    return hashlib.shake_256(seed.encode()).digest(size)


def label32(label):
    return label.encode().ljust(32, b"\0")


def H(label, *parts):
    state = hashlib.blake2b(digest_size=32)
    state.update(label32(label))
    for part in parts:
        state.update(struct.pack("<Q", len(part)) + part)
    return state.digest()


def kdf(key, number, context):
    return hashlib.blake2b(b"", digest_size=32, key=key, salt=struct.pack("<Q", number),
                           person=context.encode()).digest()


def sign(seed, message):
    public, secret = na.crypto_sign_seed_keypair(seed)
    return na.crypto_sign(message, secret)[:64]


def signing_public(seed):
    return na.crypto_sign_seed_keypair(seed)[0]


def box_public(seed):
    return na.crypto_box_seed_keypair(seed)[0]


def message96(label, first, second=b""):
    return label32(label) + H(label, first) + H(label, second)


def flipped(data, index=0):
    changed = bytearray(data)
    changed[index] ^= 1
    return bytes(changed)


def aead(key, nonce, associated, plain):
    return na.crypto_aead_xchacha20poly1305_ietf_encrypt(plain, associated, nonce, key)


# --- protobuf, by hand ---
def varint(value):
    out = b""
    while value > 127:
        out += bytes([value & 127 | 128])
        value >>= 7
    return out + bytes([value])


def number(field, value):
    return b"" if value == 0 else varint(field << 3) + varint(value)


def data(field, value):
    return varint(field << 3 | 2) + varint(len(value)) + value


def text(field, value):
    return b"" if value == b"" else data(field, value)


# --- hashes, ids, keys ---
for index, (label, parts) in enumerate([
        ("user-id", [b""]), ("space-id", [b"a"]), ("chain", [b"a", b"b"]), ("chain", [b"ab", b""]),
        ("chain", [b"", b"ab"]), ("crd1/batch", [octets("h", 500)]), ("wraps", []),
        ("a label of exactly 32 characters", [b"x"])]):
    case("hash", f"hash {index}", {"label": label, "parts": parts}, out=H(label, *parts))
case("hash", "another length in front", {"label": "chain", "parts": [b"ab", b""]}, False,
     H("chain", b"a", b"b"))
case("hash", "unprefixed concatenation", {"label": "chain", "parts": [b"a", b"b"]}, False,
     hashlib.blake2b(label32("chain") + b"ab", digest_size=32).digest())
case("hash", "truncated label", {"label": "chains", "parts": [b"a"]}, False, H("chain", b"a"))
case("hash", "keyed", {"label": "chain", "parts": [b"a"]}, False,
     hashlib.blake2b(b"a", digest_size=32, key=b"chain").digest())

for index, (number_, context) in enumerate([(1, "CrdSpace"), (2, "CrdSpace"), (1, "CrdLocal"),
                                            (3, "CrdInvit"), (8, "CrdPair_")]):
    key = octets(f"kdf{index}", 32)
    case("kdf", f"kdf {index}", {"key": key, "number": number_, "context": context},
         out=kdf(key, number_, context))
case("kdf", "another number", {"key": octets("k", 32), "number": 1, "context": "CrdSpace"}, False,
     kdf(octets("k", 32), 2, "CrdSpace"))
case("kdf", "another context", {"key": octets("k", 32), "number": 1, "context": "CrdSpace"}, False,
     kdf(octets("k", 32), 1, "CrdLocal"))

device_seed = octets("device signing", 32)
box_seed = octets("device box", 32)
DSK, DBK = signing_public(device_seed), box_public(box_seed)
device_id = H("device-id", DSK, DBK)
case("device-id", "device id", {"signing": DSK, "box": DBK}, out=device_id)
case("device-id", "keys the other way round", {"signing": DBK, "box": DSK}, False, device_id)

root = octets("root", 16)
master = na.crypto_pwhash_alg(32, root, b"cordee-root-v1\0\0", 3, 64 * 1024 * 1024, 2)
identity_seed, recovery_seed = kdf(master, 1, "CrdRoot1"), kdf(master, 2, "CrdRoot1")
IK, RK = signing_public(identity_seed), box_public(recovery_seed)
case("root", "root keys", {"root": root}, out=[IK, RK])

# --- signatures ---
body = octets("body", 100)
message = message96("crd1/user", body)
signature = sign(device_seed, message)
case("signature", "valid", {"key": DSK, "message": message, "signature": signature})
for index in (0, 31, 32, 63):
    case("signature", f"octet {index} of the signature changed",
         {"key": DSK, "message": message, "signature": flipped(signature, index)}, False)
for index in (0, 31, 32, 64, 95):
    case("signature", f"octet {index} of the message changed",
         {"key": DSK, "message": flipped(message, index), "signature": signature}, False)
case("signature", "another label",
     {"key": DSK, "message": message96("crd1/space", body), "signature": signature}, False)
case("signature", "another key", {"key": IK, "message": message, "signature": signature}, False)
order = 2**252 + 27742317777372353535851937790883648493
malleated = signature[:32] + (int.from_bytes(signature[32:], "little") + order).to_bytes(32, "little")
case("signature", "malleated S", {"key": DSK, "message": message, "signature": malleated}, False)
case("signature", "small-order key",
     {"key": b"\1" + bytes(31), "message": message, "signature": b"\1" + bytes(63)}, False)

# --- user log ---
pin = octets("genesis random", 16)


def device_keys(seed_or_user, previous, signer=device_seed, keys=(DSK, DBK)):
    proof = label32("crd1/pop") + H("crd1/pop", seed_or_user, previous, *keys) + H("crd1/pop", b"")
    return data(1, keys[0]) + data(2, keys[1]) + data(3, sign(signer, proof))


def user_genesis(ik=IK, rk=RK, rand=pin, device=None, extra=b""):
    seed = H("user-seed", ik, rk, rand)
    device = device or device_keys(seed, b"")
    genesis = data(1, ik) + data(2, rk) + data(3, rand) + data(4, device)
    return extra + number(5, 1767225600000) + data(10, genesis)


genesis = user_genesis()
genesis_signature = sign(identity_seed, message96("crd1/user", genesis))
user_id = H("user-id", genesis)


def user_case(name, body_, signature_, ok=False):
    case("user-log", name, {"body": body_, "signature": signature_}, ok, user_id if ok else None)


user_case("genesis", genesis, genesis_signature, True)
user_case("signed by the device", genesis, sign(device_seed, message96("crd1/user", genesis)))
user_case("signed under another label", genesis, sign(identity_seed, message96("crd1/space", genesis)))
user_case("cut off", genesis[:-1], genesis_signature)
for name, changed in [
        ("with a number", user_genesis(extra=number(2, 1))),
        ("with a user id", user_genesis(extra=data(1, user_id))),
        ("with a signer", user_genesis(extra=data(4, device_id))),
        ("short random", user_genesis(rand=pin[:15])),
        ("short recovery key", user_genesis(rk=RK[:31])),
        ("possession of another log", user_genesis(device=device_keys(octets("other", 32), b""))),
        ("possession by another key",
         user_genesis(device=device_keys(H("user-seed", IK, RK, pin), b"", signer=identity_seed)))]:
    user_case(name, changed, sign(identity_seed, message96("crd1/user", changed)))

# --- epoch wraps ---
space_id = octets("space", 32)
K = octets("epoch key", 32)
commitment = H("kcommit", space_id, struct.pack("<I", 2), K)


def wrap(binding=space_id, epoch=2, key=K, label="crd1/wrap", to=DBK):
    return na.crypto_box_seal(label32(label) + binding + struct.pack("<I", epoch) + key, to)


def fixed_wrap(name, **changes):
    """Sealed boxes hold a random key: kept once made, so that the file stays the same."""
    store = pathlib.Path(__file__).with_name("wraps.json")
    known = json.loads(store.read_text()) if store.exists() else {}
    if name not in known:
        known[name] = wrap(**changes).hex()
        store.write_text(json.dumps(known, indent=0) + "\n")
    return bytes.fromhex(known[name])


def wrap_case(name, ok=False, committed=commitment, sealed=None, **changes):
    case("wrap", name, {"wrap": sealed or fixed_wrap(name, **changes), "binding": space_id,
                        "epoch": 2, "commitment": committed, "boxSeed": box_seed}, ok,
         K if ok else None)


wrap_case("valid", True)
wrap_case("for another space", binding=octets("elsewhere", 32))
wrap_case("for another epoch", epoch=1)
wrap_case("under another label", label="crd1/join")
wrap_case("another key than committed", key=octets("other key", 32))
wrap_case("to another device", to=RK)
wrap_case("changed on its way", sealed=flipped(fixed_wrap("valid"), 40))
wrap_case("another commitment", committed=flipped(commitment))

# --- padding ---
def padme(size):
    exponent = size.bit_length() - 1
    mask = (1 << (exponent - exponent.bit_length())) - 1
    return (size + mask) & ~mask


for size in (0, 1, 255, 256, 1000, 1023, 5000, 60000):
    case("padding", f"{size} octets", {"size": size}, out=max(256, padme(size + 1)))


# --- batches ---
def frame(content):
    """A zstd frame of one raw block."""
    if len(content) < 256:
        head = b"\x20" + bytes([len(content)])
    else:
        head = b"\x60" + struct.pack("<H", len(content) - 256)
    return b"\x28\xb5\x2f\xfd" + head + struct.pack("<I", 1 | len(content) << 3)[:3] + content


def padded(content):
    return (content + b"\x80").ljust(max(256, padme(len(content) + 1)), b"\0")


def change(index, text_):
    value = data(3, text_)
    return (number(1, 1) + number(2, 7) + number(3, 2) + number(4, 0) +
            number(5, index * 2) + data(7, value))


record = octets("record", 16)
hlc = 1767225600000 << 16
plain = (varint(1 << 3 | 1) + struct.pack("<Q", hlc) + data(2, record) +
         data(3, change(0, "préparer".encode())) + data(3, change(1, b"second")))
nonce = octets("nonce", 24)
control_head = octets("control head", 32)
data_key = kdf(K, 1, "CrdSpace")


def header(version=1, suite=1, space=space_id, epoch=2, device=device_id, seq=1, previous=b"",
           control_seq=3, head=control_head, seen=b"", nonce_=nonce):
    return (number(1, version) + number(2, suite) + text(3, space) + number(4, epoch) +
            text(5, device) + number(6, seq) + text(7, previous) + number(8, control_seq) +
            text(9, head) + seen + text(11, nonce_))


def batch(header_, sealed, signature_=None):
    signature_ = signature_ or sign(device_seed, message96("crd1/batch", header_, sealed))
    return data(1, header_) + data(2, sealed) + data(3, signature_)


def batch_case(name, bytes_, error=None, out=None):
    case("batch", name, {"batch": bytes_, "key": K, "author": DSK}, error is None,
         error if error else out)


good_header = header()
good = aead(data_key, nonce, good_header, padded(frame(plain)))
good_signature = sign(device_seed, message96("crd1/batch", good_header, good))
chain = H("chain", H("crd1/batch", good_header), H("crd1/batch", good))
batch_case("valid", batch(good_header, good), out=chain)
seen = data(10, data(1, octets("other device", 32)) + number(2, 9) + data(3, octets("head", 32)))
for name, header_ in [("second of a chain", header(seq=2, previous=chain)),
                      ("with seen heads", header(seen=seen))]:
    sealed = aead(data_key, nonce, header_, padded(frame(plain)))
    batch_case(name, batch(header_, sealed),
               out=H("chain", H("crd1/batch", header_), H("crd1/batch", sealed)))

# The header is changed and nobody signs again: the signature does not fit.
for name, header_ in [
        ("epoch", header(epoch=3)), ("control seq", header(control_seq=4)),
        ("control head", header(head=octets("x", 32))), ("nonce", header(nonce_=octets("x", 24))),
        ("space", header(space=octets("x", 32))), ("device", header(device=octets("x", 32))),
        ("seen", header(seen=seen)), ("sequence", header(seq=2, previous=chain))]:
    batch_case(f"{name} changed after signing", batch(header_, good, good_signature),
               "BadSignature")
# It is signed again by its author: the ciphertext does not fit.
for name, header_ in [("epoch", header(epoch=3)), ("control seq", header(control_seq=4)),
                      ("nonce", header(nonce_=octets("x", 24))), ("seen", header(seen=seen)),
                      ("space", header(space=octets("x", 32)))]:
    batch_case(f"{name} changed and signed again", batch(header_, good), "BadCiphertext")
for name, header_, error in [
        ("version 2", header(version=2), "WrongVersion"), ("version 0", header(version=0), "WrongVersion"),
        ("suite 2", header(suite=2), "WrongVersion"), ("suite 0", header(suite=0), "WrongVersion"),
        ("sequence 0", header(seq=0), "Malformed"), ("epoch 0", header(epoch=0), "Malformed"),
        ("short space", header(space=space_id[:31]), "Malformed"),
        ("no device", header(device=b""), "Malformed"),
        ("short nonce", header(nonce_=nonce[:23]), "Malformed"),
        ("first with a previous hash", header(previous=chain), "Malformed"),
        ("second without one", header(seq=2), "Malformed"),
        ("truncated previous hash", header(seq=2, previous=chain[:8]), "Malformed"),
        ("half a seen head", header(seen=data(10, data(1, octets("d", 32)))), "Malformed")]:
    sealed = aead(data_key, header(nonce_=nonce)[-24:], header_, padded(frame(plain)))
    batch_case(name, batch(header_, sealed), error)
for name, content in [("not padded", bytes(256)), ("not compressed", padded(plain)),
                      ("two frames", padded(frame(plain) + frame(plain))),
                      ("cut frame", padded(frame(plain)[:-1])), ("not changes", padded(frame(b"\xff" * 9)))]:
    sealed = aead(data_key, nonce, good_header, content)
    batch_case(name, batch(good_header, sealed),
               "BadCiphertext" if name == "not padded" else "Malformed")
batch_case("sealed for nothing", batch(good_header, aead(data_key, nonce, b"", padded(frame(plain)))),
           "BadCiphertext")
batch_case("under the key of links", batch(
    good_header, aead(kdf(K, 2, "CrdSpace"), nonce, good_header, padded(frame(plain)))),
    "BadCiphertext")
batch_case("ciphertext of 15 octets", batch(good_header, good[:15]), "Malformed")
batch_case("empty", b"", "WrongVersion")
batch_case("signature cut", batch(good_header, good, good_signature[:63]), "Malformed")

# --- invitation, pairing, safety number, proof of work ---
s = octets("invitation", 32)
case("invitation", "keys", {"secret": s},
     out=[signing_public(kdf(s, 1, "CrdInvit")), kdf(s, 3, "CrdInvit")[:16]])
S, hello, opening = octets("pairing", 32), octets("hello", 200), octets("opening", 32)
case("pairing", "addresses", {"secret": S}, out=[kdf(S, n, "CrdPair_")[:16] for n in (3, 4, 5, 7)])
case("pairing-digits", "digits", {"secret": S, "hello": hello, "opening": opening},
     out=f"{int.from_bytes(H('pair-sas', S, hello, opening)[:8], 'big') % 1000000:06d}")
one, other = sorted([octets("one", 32), octets("other", 32)])
stream = H("safety", one, other, b"0") + H("safety", one, other, b"1")
case("safety", "number", {"one": other, "other": one},
     out="".join(f"{int.from_bytes(stream[5 * i:5 * i + 5], 'big') % 100000:05d}" for i in range(12)))
for index in range(1 << 24):
    proof = struct.pack("<Q", index)
    if int.from_bytes(H("account-pow", user_id, proof)[:3], "big") >> 4 == 0:
        break
case("account", "proof of work", {"user": user_id, "nonce": proof})
case("account", "another user's", {"user": flipped(user_id), "nonce": proof}, False)
case("account", "another nonce", {"user": user_id, "nonce": flipped(proof)}, False)
case("account", "nonce too long", {"user": user_id, "nonce": proof + b"\0"}, False)

folder = pathlib.Path(__file__).parent
lines = ",\n".join(json.dumps(entry, ensure_ascii=False) for entry in cases)
(folder / "vectors.json").write_text("[\n" + lines + "\n]\n")
print(len(cases), "cases,", sum(not entry["ok"] for entry in cases), "failures")
