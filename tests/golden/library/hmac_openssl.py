# What hmac stands on: sums with a key.
import _hashlib
from _operator import _compare_digest


def show(f, *args, **kwargs):
    try:
        r = f(*args, **kwargs)
        print(repr(r.hexdigest() if hasattr(r, "update") else r))
    except Exception as e:
        print(type(e).__name__, e)


h = _hashlib.hmac_new(b"key", b"a message", "sha256")
print(h.name, h.digest_size, h.block_size, h.hexdigest(), type(h))
c = h.copy()
h.update(b", longer")
print(h.digest(), c.hexdigest())
for name in ("md5", "sha1", "sha224", "sha384", "sha512", "sha3_256", "blake2b", "x", "shake_128", 1, None):
    show(_hashlib.hmac_new, b"k" * 200, b"m", name)
    show(_hashlib.hmac_digest, b"k", b"m", name)
show(_hashlib.hmac_new, b"k", digestmod=_hashlib.openssl_md5)
show(_hashlib.hmac_new, b"k", None, "md5")
show(_hashlib.hmac_new, b"k", b"m", len)
show(_hashlib.hmac_new)
show(_hashlib.hmac_new, b"k")
show(_hashlib.hmac_new, "k", b"m", "md5")
show(_hashlib.hmac_new, b"k", "m", "md5")
show(_hashlib.hmac_digest, b"k", b"m")
show(h.update)
show(h.update, 1)
show(h.copy, 1)
print(_hashlib.UnsupportedDigestmodError.__mro__, _hashlib.get_fips_mode(), sorted(_hashlib.openssl_md_meth_names))
for f in (_hashlib.compare_digest, _compare_digest):
    for a, b in ((b"a", b"a"), (b"a", b"b"), (b"a", b"ab"), ("a", "a"), ("a", "\xe9"), (b"a", "a"), ("a", b"a"), (1, 2), (bytearray(b"x"), memoryview(b"x"))):
        show(f, a, b)
show(_hashlib.compare_digest, 1)
