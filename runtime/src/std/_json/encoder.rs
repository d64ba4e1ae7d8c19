//! `make_encoder`: values to text.

use std::cell::RefCell;

use super::{text, ENCODE_BASESTRING, ENCODE_BASESTRING_ASCII};
use crate::call::{Args, Bind, Builtin};
use crate::class::Construct;
use crate::dict::Dict;
use crate::exc;
use crate::float;
use crate::function::{enter_native, is_builtin};
use crate::int;
use crate::list::{list, List};
use crate::name::intern;
use crate::obj::{drop_boxed, Gc, Kind, Obj, TypeInfo};
use crate::raise::Res;
use crate::sort;
use crate::str::{Builder, Str};
use crate::tuple::{tuple, Tuple};
use crate::types;

/// How strings are written.
#[derive(PartialEq)]
enum Quotes {
    Plain,
    Ascii,
    /// By the function that was given.
    Called,
}

struct Encoder {
    markers: Obj,
    default: Obj,
    encoder: Obj,
    indent: Obj,
    key_separator: Str,
    item_separator: Str,
    sort_keys: bool,
    skipkeys: bool,
    allow_nan: bool,
    quotes: Quotes,
    /// What is being written now.
    open: RefCell<Vec<u64>>,
}

fn of(o: &Obj) -> &Encoder {
    // SAFETY: values with these slots are Boxed<Encoder>.
    unsafe { &**Gc::<Encoder>::of(o) }
}

pub static ENCODER: TypeInfo = TypeInfo {
    call: Some(|o, args| {
        let [obj, _] = args.bind("_iterencode", [("obj", Bind::Arg), ("_current_indent_level", Bind::Arg)])?;
        let e = of(o);
        let mut out = Builder::new();
        let before = e.open.take();
        let done = e.write(&mut out, &obj.expect("required"));
        e.open.replace(before);
        done?;
        Ok(list(vec![out.done().into()]).into())
    }),
    get_attr: Some(|o, n| {
        let e = of(o);
        Ok(match n.text {
            "markers" => Some(e.markers.clone()),
            "default" => Some(e.default.clone()),
            "encoder" => Some(e.encoder.clone()),
            "indent" => Some(e.indent.clone()),
            "key_separator" => Some(e.key_separator.clone().into()),
            "item_separator" => Some(e.item_separator.clone().into()),
            "sort_keys" => Some(Obj::bool(e.sort_keys)),
            "skipkeys" => Some(Obj::bool(e.skipkeys)),
            _ => None,
        })
    }),
    ..TypeInfo::new("_json.Encoder", Kind::Other, drop_boxed::<Encoder>)
};

impl Encoder {
    fn string(&self, out: &mut Builder, s: &Str, o: &Obj) -> Res<()> {
        match self.quotes {
            Quotes::Plain => text::quote(out, s),
            Quotes::Ascii => text::quote_ascii(out, s),
            Quotes::Called => {
                let made = self.encoder.call([o.clone()])?;
                let Some(s) = Str::of(&made) else {
                    return Err(exc::type_error(format!("encoder() must return a string, not {}", made.type_name())));
                };
                out.str(s);
            }
        }
        Ok(())
    }

    fn float(&self, v: f64) -> Res<String> {
        if v.is_finite() {
            return Ok(float::repr(v));
        }
        if !self.allow_nan {
            return Err(exc::value_error("Out of range float values are not JSON compliant"));
        }
        Ok(match v {
            _ if v.is_nan() => "NaN",
            _ if v > 0.0 => "Infinity",
            _ => "-Infinity",
        }.to_string())
    }

    /// Writes what is inside an object, unless it is inside itself.
    fn within(&self, o: &Obj, write: impl FnOnce() -> Res<()>) -> Res<()> {
        if self.markers.is_none() {
            return write();
        }
        if self.open.borrow().contains(&o.word()) {
            return Err(exc::value_error("Circular reference detected"));
        }
        self.open.borrow_mut().push(o.word());
        write()?;
        self.open.borrow_mut().pop();
        Ok(())
    }

    fn constant(o: &Obj) -> Option<&'static str> {
        match o.as_bool() {
            Some(true) => Some("true"),
            Some(false) => Some("false"),
            None => o.is_none().then_some("null"),
        }
    }

    fn write(&self, out: &mut Builder, o: &Obj) -> Res<()> {
        if let Some(text) = Encoder::constant(o) {
            out.ascii(text.as_bytes());
        } else if let Some(s) = Str::of(o) {
            return self.string(out, s, o);
        } else if let Some(v) = int::as_int(o) {
            out.ascii(v.to_text()?.as_bytes());
        } else if let Some(v) = float::as_float(o) {
            out.ascii(self.float(v)?.as_bytes());
        } else if List::<Obj>::of(o).is_some() || Tuple::of(o).is_some() {
            let _frame = enter_native(" while encoding a JSON object")?;
            return self.list(out, o);
        } else if Dict::<Obj, Obj>::of(o).is_some() {
            let _frame = enter_native(" while encoding a JSON object")?;
            return self.dict(out, o);
        } else {
            return self.within(o, || {
                let made = self.default.call([o.clone()])?;
                let _frame = enter_native(" while encoding a JSON object")?;
                self.write(out, &made)
            });
        }
        Ok(())
    }

    fn list(&self, out: &mut Builder, o: &Obj) -> Res<()> {
        let item = |i: usize| match (List::<Obj>::of(o), Tuple::of(o)) {
            (Some(l), _) if i < l.len() as usize => l.get(i as i64).ok(),
            (_, Some(t)) => t.items().get(i).cloned(),
            _ => None,
        };
        let Some(mut x) = item(0) else {
            out.ascii(b"[]");
            return Ok(());
        };
        self.within(o, || {
            out.ascii(b"[");
            let mut i = 0;
            loop {
                self.write(out, &x)?;
                i += 1;
                match item(i) {
                    Some(next) => x = next,
                    None => break,
                }
                out.str(&self.item_separator);
            }
            out.ascii(b"]");
            Ok(())
        })
    }

    fn items(o: &Obj) -> Res<Vec<(Obj, Obj)>> {
        let d = Dict::<Obj, Obj>::of(o).expect("a dict");
        if !o.is_kind(Kind::Instance) {
            return d.items().collect();
        }
        let mut all = Vec::new();
        for item in crate::iter::collect(&o.method(intern("items"), [])?)? {
            match Tuple::of(&item).map(|t| t.items()) {
                Some([k, v]) => all.push((k.clone(), v.clone())),
                _ => return Err(exc::value_error("items must return 2-tuples")),
            }
        }
        Ok(all)
    }

    fn dict(&self, out: &mut Builder, o: &Obj) -> Res<()> {
        if o.len()? == 0 {
            out.ascii(b"{}");
            return Ok(());
        }
        self.within(o, || {
            let mut items = Encoder::items(o)?;
            if self.sort_keys {
                let mut pairs: Vec<Obj> = items.drain(..).map(|(k, v)| tuple(vec![k, v])).collect();
                sort::sort_vec(&mut pairs, false, None::<fn(&Obj) -> Res<Obj>>)?;
                let pair = |p: &Obj| Tuple::of(p).map(|t| (t.items()[0].clone(), t.items()[1].clone())).expect("a pair");
                items = pairs.iter().map(pair).collect();
            }
            out.ascii(b"{");
            let mut first = true;
            for (k, v) in &items {
                let key = match (Encoder::constant(k), float::as_float(k), int::as_int(k)) {
                    _ if Str::of(k).is_some() => None,
                    (Some(text), ..) => Some(text.to_string()),
                    (_, _, Some(v)) => Some(v.to_text()?),
                    (_, Some(v), _) => Some(self.float(v)?),
                    _ if self.skipkeys => continue,
                    _ => {
                        let what = k.type_name();
                        return Err(exc::type_error(format!("keys must be str, int, float, bool or None, not {what}")));
                    }
                };
                if !first {
                    out.str(&self.item_separator);
                }
                first = false;
                let key = key.map_or_else(|| k.clone(), |text| Str::from(text).into());
                self.string(out, Str::of(&key).expect("a str"), &key)?;
                out.str(&self.key_separator);
                self.write(out, v)?;
            }
            out.ascii(b"}");
            Ok(())
        })
    }
}

/// `make_encoder(markers, default, encoder, indent, key_separator, item_separator, sort_keys, skipkeys, allow_nan)`
pub static CALL: Builtin = Builtin { name: "make_encoder", owner: "_json.", call: |args: Args| {
    let params = [
        ("markers", Bind::Arg), ("default", Bind::Arg), ("encoder", Bind::Arg), ("indent", Bind::Arg), ("key_separator", Bind::Arg),
        ("item_separator", Bind::Arg), ("sort_keys", Bind::Arg), ("skipkeys", Bind::Arg), ("allow_nan", Bind::Arg),
    ];
    let given = args.bind("make_encoder", params)?.map(|o| o.expect("required"));
    let [markers, default, encoder, indent, key_separator, item_separator, sort_keys, skipkeys, allow_nan] = given;
    let text = |o: &Obj, i: u8| match Str::of(o) {
        Some(s) => Ok(s.clone()),
        None => Err(exc::type_error(format!("make_encoder() argument {i} must be str, not {}", exc::kind_given(o)))),
    };
    let (key_separator, item_separator) = (text(&key_separator, 5)?, text(&item_separator, 6)?);
    let (sort_keys, skipkeys, allow_nan) = (sort_keys.truth()?, skipkeys.truth()?, allow_nan.truth()?);
    if !markers.is_none() && Dict::<Obj, Obj>::of(&markers).is_none() {
        return Err(exc::type_error(format!("make_encoder() argument 1 must be dict or None, not {}", markers.type_name())));
    }
    let quotes = match () {
        _ if is_builtin(&encoder, &ENCODE_BASESTRING) => Quotes::Plain,
        _ if is_builtin(&encoder, &ENCODE_BASESTRING_ASCII) => Quotes::Ascii,
        _ => Quotes::Called,
    };
    let open = RefCell::default();
    let made = Encoder { markers, default, encoder, indent, key_separator, item_separator, sort_keys, skipkeys, allow_nan, quotes, open };
    Ok(Gc::new(&ENCODER, made).into_obj())
} };
static NEW: Construct = Construct { call: &CALL, init: None, empty: None };
pub fn make_encoder() -> Obj { types::class(&ENCODER, &NEW) } // class make_encoder
