//! `_csv.writer`: rows to lines.

use super::dialect::{self, Dialect, Quoting, NOT_SET};
use super::{failed, one_or_two};
use crate::attr;
use crate::call::Builtin;
use crate::exc;
use crate::iter::Iter;
use crate::methods;
use crate::name::intern;
use crate::obj::{drop_boxed, Gc, Kind, Obj, TypeInfo};
use crate::raise::Res;
use crate::str::{Builder, Str};

struct Writer {
    write: Obj,
    dialect: Obj,
}

fn of(o: &Obj) -> Option<&Writer> {
    // SAFETY: values with these slots are Boxed<Writer>.
    (o.is_heap() && std::ptr::eq(o.ty(), &WRITER_TYPE)).then(|| unsafe { &**Gc::<Writer>::of(o) })
}

pub static WRITER_TYPE: TypeInfo = TypeInfo {
    get_attr: Some(|o, n| Ok((n.text == "dialect").then(|| of(o).expect("a writer").dialect.clone()))),
    methods: &[&WRITEROW, &WRITEROWS],
    ..TypeInfo::new("_csv.writer", Kind::Other, drop_boxed::<Writer>)
};

/// A field as it stands in the record.
fn field(out: &mut Builder, d: &Dialect, text: Option<&Str>, mut quoted: bool) -> Res<()> {
    let mut made = Builder::new();
    if let Some(text) = text {
        let in_terminator = |c: u32| d.lineterminator.chars().any(|t| t == c);
        let is_special = |c: u32| c == d.delimiter || c == d.escapechar || c == d.quotechar || in_terminator(c);
        if !text.chars().any(is_special) {
            made.str(text);
        } else {
            for c in text.chars() {
                if is_special(c) {
                    let mut escaped = d.quoting == Quoting::None;
                    if !escaped {
                        match c == d.quotechar {
                            true if d.doublequote => made.char(c),
                            true => escaped = true,
                            false => escaped = c == d.escapechar,
                        }
                        quoted |= !escaped;
                    }
                    if escaped {
                        if d.escapechar == NOT_SET {
                            return Err(failed("need to escape, but no escapechar set"));
                        }
                        made.char(d.escapechar);
                    }
                }
                made.char(c);
            }
        }
    }
    if quoted {
        out.char(d.quotechar);
    }
    out.str(&made.done());
    if quoted {
        out.char(d.quotechar);
    }
    Ok(())
}

fn is_number(o: &Obj) -> bool {
    match crate::class::core(o).kind() {
        Kind::Int | Kind::Bool | Kind::Float | Kind::Complex => true,
        Kind::Instance => ["__index__", "__int__", "__float__"].iter().any(|n| crate::value::defines(o, intern(n))),
        _ => false,
    }
}

impl Writer {
    fn row(&self, row: &Obj) -> Res<Obj> {
        let d = dialect::of(&self.dialect).expect("a Dialect");
        let mut it = match Iter::new(row) {
            Err(raised) if raised.is(&exc::classes::type_error()) => {
                drop(raised.take());
                return Err(failed(format!("iterable expected, not {}", row.type_name())));
            }
            it => it?,
        };
        let mut out = Builder::new();
        let mut count = 0;
        while let Some(x) = it.next()? {
            let quoted = match d.quoting {
                Quoting::All => true,
                Quoting::NonNumeric => !is_number(&x),
                _ => false,
            };
            let text = match Str::of(&x) {
                Some(s) => Some(s.clone()),
                None if x.is_none() => None,
                None => Some(x.str()?),
            };
            if count > 0 {
                out.char(d.delimiter);
            }
            field(&mut out, d, text.as_ref(), quoted)?;
            count += 1;
        }
        if count > 0 && out.is_empty() {
            if d.quoting == Quoting::None {
                return Err(failed("single empty field record must be quoted"));
            }
            field(&mut out, d, None, true)?;
        }
        out.str(&d.lineterminator);
        self.write.call([out.done().into()])
    }
}

methods! { "writer", of;
    /// `writerow(iterable)`
    WRITEROW "writerow" 1, 1 => |w, a| w.row(&a[0]);
    /// `writerows(iterable of iterables)`
    WRITEROWS "writerows" 1, 1 => |w, a| {
        let mut rows = Iter::new(&a[0])?;
        while let Some(row) = rows.next()? {
            w.row(&row)?;
        }
        Ok(Obj::NONE)
    };
}

/// `writer(fileobj, dialect='excel', **fmtparams)`
pub static WRITER: Builtin = Builtin { name: "writer", owner: "", call: |args| {
    let (file, dialect) = one_or_two(&args)?;
    let dialect = dialect::of_arguments(dialect, args.kw)?;
    let write = match file.is_kind(Kind::File) {
        true => Some(crate::function::bound_builtin(&crate::io::WRITE, file)),
        false => attr::find_quiet(file, intern("write"))?,
    };
    match write.filter(crate::value::is_callable) {
        Some(write) => Ok(Gc::new(&WRITER_TYPE, Writer { write, dialect }).into_obj()),
        None => Err(exc::type_error("argument 1 must have a \"write\" method")),
    }
} };
