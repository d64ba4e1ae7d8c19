//! `dict` as the dynamic tier sees it: its slots.

use std::cell::UnsafeCell;

use super::{Dict, Table};
use crate::class;
use crate::obj::{drop_boxed, Cmp, Gc, Kind, Obj, Op, TypeInfo};
use crate::ops::Operator;
use crate::raise::Res;
use crate::str::Str;
use crate::value::{ReprGuard, Value};

/// Also of the types in `collections` whose values begin as a dict does.
pub(crate) const SLOTS: TypeInfo = TypeInfo {
    repr,
    hash: None,
    len: Some(|o| Ok(this(o).len())),
    compare: Some(compare),
    binary: Some(binary),
    inplace: Some(inplace),
    iter: Some(|o| Ok(super::key_iterator(this(o)))),
    get_item: Some(get_item),
    set_item: Some(set_item),
    contains: Some(|o, k| this(o).contains(k)),
    ..TypeInfo::new("dict", Kind::Dict, drop_boxed::<UnsafeCell<Table<Obj, Obj>>>)
};

pub static DICT: TypeInfo = SLOTS;

/// The dict in the `self` of a slot.
pub(crate) fn this(o: &Obj) -> &Dict {
    Dict::of(o).expect("a dict")
}

/// `{…}`; a key that comes again gets the later value.
pub fn dict(pairs: Vec<(Obj, Obj)>) -> Res<Obj> {
    Ok(Dict::from_pairs(pairs)?.into())
}

impl From<Dict<Obj, Obj>> for Obj {
    #[inline]
    fn from(d: Dict<Obj, Obj>) -> Obj {
        d.0.into_obj()
    }
}

impl Dict<Obj, Obj> {
    /// The dict that an object is, or (in an instance of a class derived from dict) has; also of the kinds
    /// that derive from dict in `collections`.
    #[inline]
    pub fn of(o: &Obj) -> Option<&Dict> {
        if !o.is_heap() {
            return None;
        }
        match o.kind() {
            // SAFETY: values of these kinds begin with the representation of a dict.
            Kind::Dict | Kind::DefaultDict | Kind::OrderedDict | Kind::Counter => Some(unsafe { Dict::cast(o) }),
            Kind::Instance => {
                let core = class::core(o);
                if core.is_kind(Kind::Instance) { None } else { Dict::of(core) }
            }
            _ => None,
        }
    }

    /// The dict that an object is.
    #[inline]
    pub fn exact(o: &Obj) -> Option<&Dict> {
        // SAFETY: as above.
        if o.is_kind(Kind::Dict) { Some(unsafe { Dict::cast(o) }) } else { None }
    }

    /// # Safety
    /// The object's representation begins with that of a dict.
    #[inline]
    unsafe fn cast(o: &Obj) -> &Dict {
        &*(Gc::<UnsafeCell<Table<Obj, Obj>>>::of(o) as *const Gc<_> as *const Dict)
    }

    /// An empty dict of a type with the same representation.
    ///
    /// # Safety
    /// The type's values are `Boxed<UnsafeCell<Table<Obj, Obj>>>`.
    pub(crate) unsafe fn of_type(ty: &'static TypeInfo) -> Dict {
        Dict(Gc::tracked(ty, UnsafeCell::new(Table::new())))
    }

    /// Each key and value, for the collector.
    pub(crate) fn visit(&self, f: &mut dyn FnMut(&Obj)) {
        for (k, v) in self.table().entries.iter().filter_map(|e| e.pair.as_ref()) {
            f(k);
            f(v);
        }
    }

    /// Moves the entry of a key to one end; false: no such key.
    pub(crate) fn move_to(&self, key: &Obj, end: bool) -> Res<bool> {
        let hash = Value::hash(key)?;
        let Some(found) = self.find(key, hash)? else { return Ok(false) };
        if let Some((k, v)) = self.table_mut().take(found) {
            let table = self.table_mut();
            if end { table.push(hash, k, v) } else { table.push_front(hash, k, v) }
        }
        Ok(true)
    }

    /// Takes out the first entry.
    pub(crate) fn pop_first(&self) -> Option<(Obj, Obj)> {
        let (entry, hash) = {
            let table = self.table();
            let (i, _, _) = table.next(0)?;
            (i, table.entries[i].hash)
        };
        let table = self.table_mut();
        let mut probe = table.probe(hash);
        while table.indices[probe.at] != entry as u32 {
            probe.step();
        }
        table.take(super::Found { place: probe.at, entry })
    }

    /// `self[text]`, of a str.
    pub fn get_text(&self, text: &'static str) -> Res<Option<Obj>> {
        self.get(&Str::lit(text).into())
    }
}

pub(crate) fn repr(o: &Obj) -> Res<Str> {
    match ReprGuard::enter(o) {
        Some(_running) => this(o).repr(),
        None => Ok(Str::from("{...}")),
    }
}

pub(crate) fn compare(cmp: Cmp, a: &Obj, b: &Obj) -> Res<Option<Obj>> {
    let (Some(x), Some(y), true) = (Dict::of(a), Dict::of(b), matches!(cmp, Cmp::Eq | Cmp::Ne)) else { return Ok(None) };
    Ok(Some(Obj::bool(x.eq(y)? == (cmp == Cmp::Eq))))
}

fn binary(op: Operator, a: &Obj, b: &Obj) -> Res<Option<Obj>> {
    let (Op::Or, Some(x), Some(y)) = (op.op, Dict::of(a), Dict::of(b)) else { return Ok(None) };
    if let (Kind::DefaultDict | Kind::OrderedDict, Some(slot)) = (b.kind(), b.ty().binary) {
        // Right operands of classes that derive from dict go first.
        return slot(op, a, b);
    }
    let new = x.copy();
    new.update(y)?;
    Ok(Some(new.into()))
}

pub(crate) fn inplace(op: Operator, a: &Obj, b: &Obj) -> Res<Option<Obj>> {
    if op != Op::Or {
        return Ok(None);
    }
    super::update_from(this(a), b)?;
    Ok(Some(a.clone()))
}

fn get_item(o: &Obj, k: &Obj) -> Res<Obj> {
    this(o).at(k)
}

pub(crate) fn set_item(o: &Obj, k: &Obj, v: Option<Obj>) -> Res<()> {
    match v {
        Some(v) => this(o).set(k.clone(), v),
        None => this(o).del(k),
    }
}
