# Every algorithm of hashlib over texts of many lengths, in pieces and copies; BLAKE2's parameters; keys from passwords; errors.
import hashlib
import io


def show(f, *args, **kwargs):
    try:
        r = f(*args, **kwargs)
        print(repr(r.hexdigest() if hasattr(r, "update") else r))
    except Exception as e:
        print(type(e).__name__, e)


data = bytes(i * 7 % 251 for i in range(300))
fixed = ["md5", "sha1", "sha224", "sha256", "sha384", "sha512", "sha3_224", "sha3_256", "sha3_384", "sha3_512", "blake2b", "blake2s"]
for name in fixed + ["sha512_224", "sha512_256"]:
    h = hashlib.new(name)
    print(name, h.name, h.digest_size, h.block_size, type(h).__name__)
    for n in (0, 1, 55, 56, 63, 64, 65, 111, 112, 127, 128, 129, 135, 136, 200, 300):
        print(hashlib.new(name, data[:n]).hexdigest())
    h.update(data[:100])
    before = h.copy()
    h.update(data[100:])
    print(h.digest() == hashlib.new(name, data).digest(), before.hexdigest() == hashlib.new(name, data[:100]).hexdigest())
for f in (hashlib.shake_128, hashlib.shake_256):
    h = f(data)
    print(h.name, h.digest_size, h.block_size, h.hexdigest(5), h.digest(0), h.hexdigest(length=400), h.copy().hexdigest(3))
    show(h.digest)
    show(h.digest, "a")
    show(h.hexdigest, -1)
print(hashlib.md5(b"abc").hexdigest(), hashlib.sha256(bytearray(b"abc")).hexdigest(), hashlib.sha1(memoryview(b"abc")).digest())
print(hashlib.sha256.__name__, hashlib.sha256(b"", usedforsecurity=False).name, hashlib.sha3_256(string=b"x").hexdigest())
for name in ("MD5", "SHA256", "sha-256", "Sha1", "SHA3-256", "sha512-256", "x", "BLAKE2b", "sha3_256", "SHA3_256"):
    show(hashlib.new, name, b"a")
show(hashlib.new)
show(hashlib.new, 1)
show(hashlib.new, "md5", 1)
show(hashlib.new, "md5", data=b"a")
show(hashlib.new, "md5", b"a", b"b")
show(hashlib.new, "md5", b"a", foo=1)
show(hashlib.new, "md5", string=b"")
show(hashlib.new, "blake2b", b"a", digest_size=4)
for args in (("a",), (1,), (None,), (b"a", b"b"), (memoryview(b"abcd")[::2],)):
    show(hashlib.md5, *args)
show(hashlib.md5, data=b"a")
show(hashlib.sha256().update)
show(hashlib.sha256().update, "a")
show(hashlib.sha256().digest, 1)
show(type(hashlib.sha256()))
try:
    hashlib.sha256().name = "x"
except AttributeError as e:
    print(e)
try:
    hashlib.sha256().nothing
except AttributeError as e:
    print(e)
print(type(hashlib.md5()), type(hashlib.shake_128()), hashlib.blake2b, sorted(hashlib.algorithms_guaranteed), len(hashlib.algorithms_available))

for f in (hashlib.blake2b, hashlib.blake2s):
    print(f.__name__, f.MAX_DIGEST_SIZE, f.MAX_KEY_SIZE, f.SALT_SIZE, f.PERSON_SIZE, f().block_size, f().digest_size, f(digest_size=5).digest_size)
    show(f, data, digest_size=20)
    show(f, data, key=b"key")
    show(f, b"", key=b"k" * 32)
    show(f, data, salt=b"salt", person=b"me")
    show(f, data, fanout=2, depth=2, leaf_size=4096, node_offset=1, node_depth=1, inner_size=32, last_node=True)
    show(f, data, fanout=0, depth=255, leaf_size=2**32 - 1, node_offset=2**48 - 1)
    h = f(b"a", key=b"k")
    h.update(b"b")
    print(h.copy().hexdigest(), h.digest())
    for wrong in ({"digest_size": 0}, {"digest_size": 65}, {"digest_size": -1}, {"digest_size": "a"}, {"key": b"a" * 65}, {"key": "a"}, {"salt": b"a" * 17},
                  {"person": b"a" * 17}, {"fanout": 256}, {"fanout": "a"}, {"fanout": 2**40}, {"depth": 0}, {"leaf_size": -1}, {"leaf_size": 2**32},
                  {"leaf_size": "a"}, {"node_offset": -1}, {"node_offset": 2**64}, {"node_depth": 256}, {"inner_size": 65}, {"x": 1}, {"data": b""}):
        show(f, b"", **wrong)
    show(f, "a")
    show(f, 1)
    show(f, b"", b"")
    show(f().update, "a")
    show(f().digest, 1)

show(hashlib.pbkdf2_hmac, "sha256", b"password", b"salt", 3)
show(hashlib.pbkdf2_hmac, "sha1", b"p" * 100, b"salt", 2, 50)
show(hashlib.pbkdf2_hmac, hash_name="md5", password=b"p", salt=b"s", iterations=1, dklen=5)
for args in (("sha256", b"p", b"s", 0), ("x", b"p", b"s", 1), ("sha256", "p", b"s", 1), ("sha256", b"p", b"s", 1, 0), ("sha256", b"p", b"s"), (1, b"p", b"s", 2)):
    show(hashlib.pbkdf2_hmac, *args)
show(hashlib.scrypt, b"p", salt=b"s", n=16, r=2, p=2, dklen=40)
show(hashlib.scrypt, b"p")
show(hashlib.scrypt, b"p", salt=b"s", n=3, r=1, p=1)
show(hashlib.scrypt, b"p", salt=b"s", n=2**20, r=8, p=1)
show(hashlib.scrypt, b"p", salt=b"s", n=2)

show(hashlib.file_digest, io.BytesIO(b"abc"), "sha1")
with open(__file__, "rb") as f:
    text = f.read()
with open(__file__, "rb") as f:
    print(hashlib.file_digest(f, hashlib.sha256).digest() == hashlib.sha256(text).digest())
