# errno has Linux's numbers, and the names of them all.
import errno
from errno import EACCES, ENOENT

print(ENOENT, EACCES, errno.EWOULDBLOCK == errno.EAGAIN, errno.errorcode[errno.EEXIST], errno.errorcode[11])
print(errno.errorcode)
try:
    open("no such file")
except OSError as e:
    print(e.errno == ENOENT, errno.errorcode[e.errno])
