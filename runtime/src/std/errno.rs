//! `errno`: CPython's `Modules/errnomodule.c`, with the numbers of Linux, which the runtime gives its OSErrors everywhere.

use crate::obj::Obj;
use crate::ops;

/// `EPERM` … as functions, and all of them.
macro_rules! numbers {
    ($($name:ident $text:literal = $value:literal;)*) => {
        $( pub fn $name() -> Obj {
            ops::int($value)
        } )*
        const ALL: &[(i64, &str)] = &[$(($value, $text)),*];
    };
}
numbers! { // in CPython's order, a number's own name last
    enodev "ENODEV" = 19;
    enocsi "ENOCSI" = 50;
    ehostunreach "EHOSTUNREACH" = 113;
    enomsg "ENOMSG" = 42;
    euclean "EUCLEAN" = 117;
    el2nsync "EL2NSYNC" = 45;
    el2hlt "EL2HLT" = 51;
    enodata "ENODATA" = 61;
    enotblk "ENOTBLK" = 15;
    enosys "ENOSYS" = 38;
    epipe "EPIPE" = 32;
    einval "EINVAL" = 22;
    eoverflow "EOVERFLOW" = 75;
    eadv "EADV" = 68;
    eintr "EINTR" = 4;
    eusers "EUSERS" = 87;
    enotempty "ENOTEMPTY" = 39;
    enobufs "ENOBUFS" = 105;
    eproto "EPROTO" = 71;
    eremote "EREMOTE" = 66;
    enavail "ENAVAIL" = 119;
    echild "ECHILD" = 10;
    eloop "ELOOP" = 40;
    exdev "EXDEV" = 18;
    e2big "E2BIG" = 7;
    esrch "ESRCH" = 3;
    emsgsize "EMSGSIZE" = 90;
    eafnosupport "EAFNOSUPPORT" = 97;
    ebadr "EBADR" = 53;
    ehostdown "EHOSTDOWN" = 112;
    epfnosupport "EPFNOSUPPORT" = 96;
    enoprotoopt "ENOPROTOOPT" = 92;
    ebusy "EBUSY" = 16;
    ewouldblock "EWOULDBLOCK" = 11;
    eagain "EAGAIN" = 11;
    ebadfd "EBADFD" = 77;
    edotdot "EDOTDOT" = 73;
    eisconn "EISCONN" = 106;
    enoano "ENOANO" = 55;
    eshutdown "ESHUTDOWN" = 108;
    echrng "ECHRNG" = 44;
    elibbad "ELIBBAD" = 80;
    enonet "ENONET" = 64;
    ebade "EBADE" = 52;
    ebadf "EBADF" = 9;
    emultihop "EMULTIHOP" = 72;
    eio "EIO" = 5;
    eunatch "EUNATCH" = 49;
    eprototype "EPROTOTYPE" = 91;
    enospc "ENOSPC" = 28;
    enoexec "ENOEXEC" = 8;
    ealready "EALREADY" = 114;
    enetdown "ENETDOWN" = 100;
    enotnam "ENOTNAM" = 118;
    eacces "EACCES" = 13;
    elnrng "ELNRNG" = 48;
    eilseq "EILSEQ" = 84;
    enotdir "ENOTDIR" = 20;
    enotuniq "ENOTUNIQ" = 76;
    eperm "EPERM" = 1;
    edom "EDOM" = 33;
    exfull "EXFULL" = 54;
    econnrefused "ECONNREFUSED" = 111;
    eisdir "EISDIR" = 21;
    eprotonosupport "EPROTONOSUPPORT" = 93;
    erofs "EROFS" = 30;
    eaddrnotavail "EADDRNOTAVAIL" = 99;
    eidrm "EIDRM" = 43;
    ecomm "ECOMM" = 70;
    esrmnt "ESRMNT" = 69;
    eremoteio "EREMOTEIO" = 121;
    el3rst "EL3RST" = 47;
    ebadmsg "EBADMSG" = 74;
    enfile "ENFILE" = 23;
    elibmax "ELIBMAX" = 82;
    espipe "ESPIPE" = 29;
    enolink "ENOLINK" = 67;
    enetreset "ENETRESET" = 102;
    etimedout "ETIMEDOUT" = 110;
    enoent "ENOENT" = 2;
    eexist "EEXIST" = 17;
    edquot "EDQUOT" = 122;
    enostr "ENOSTR" = 60;
    ebadslt "EBADSLT" = 57;
    ebadrqc "EBADRQC" = 56;
    elibacc "ELIBACC" = 79;
    efault "EFAULT" = 14;
    efbig "EFBIG" = 27;
    edeadlk "EDEADLK" = 35;
    edeadlock "EDEADLOCK" = 35;
    enotconn "ENOTCONN" = 107;
    edestaddrreq "EDESTADDRREQ" = 89;
    elibscn "ELIBSCN" = 81;
    enolck "ENOLCK" = 37;
    eisnam "EISNAM" = 120;
    econnaborted "ECONNABORTED" = 103;
    enetunreach "ENETUNREACH" = 101;
    estale "ESTALE" = 116;
    enosr "ENOSR" = 63;
    enomem "ENOMEM" = 12;
    enotsock "ENOTSOCK" = 88;
    estrpipe "ESTRPIPE" = 86;
    emlink "EMLINK" = 31;
    erange "ERANGE" = 34;
    elibexec "ELIBEXEC" = 83;
    el3hlt "EL3HLT" = 46;
    econnreset "ECONNRESET" = 104;
    eaddrinuse "EADDRINUSE" = 98;
    eopnotsupp "EOPNOTSUPP" = 95;
    enotsup "ENOTSUP" = 95;
    eremchg "EREMCHG" = 78;
    enametoolong "ENAMETOOLONG" = 36;
    enotty "ENOTTY" = 25;
    erestart "ERESTART" = 85;
    esocktnosupport "ESOCKTNOSUPPORT" = 94;
    etime "ETIME" = 62;
    ebfont "EBFONT" = 59;
    etoomanyrefs "ETOOMANYREFS" = 109;
    emfile "EMFILE" = 24;
    etxtbsy "ETXTBSY" = 26;
    einprogress "EINPROGRESS" = 115;
    enxio "ENXIO" = 6;
    enopkg "ENOPKG" = 65;
    enomedium "ENOMEDIUM" = 123;
    emediumtype "EMEDIUMTYPE" = 124;
    ecanceled "ECANCELED" = 125;
    enokey "ENOKEY" = 126;
    ekeyexpired "EKEYEXPIRED" = 127;
    ekeyrevoked "EKEYREVOKED" = 128;
    ekeyrejected "EKEYREJECTED" = 129;
    eownerdead "EOWNERDEAD" = 130;
    enotrecoverable "ENOTRECOVERABLE" = 131;
    erfkill "ERFKILL" = 132;
}

/// `errno.errorcode`: the names of the numbers.
pub fn errorcode() -> Obj { // const errorcode
    static CODES: ops::Constant = ops::Constant::new();
    CODES.get(|| ops::dict(ALL.iter().map(|(n, text)| (ops::int(*n), ops::str(text)))).expect("ints have hashes"))
}
