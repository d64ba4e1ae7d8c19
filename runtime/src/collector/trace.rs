//! What containers hold: each counted reference once, so that the collector's subtraction is exact. What is left out only keeps alive.

use crate::class::Instance;
use crate::dict::Dict;
use crate::exc::Exc;
use crate::function::{self, Cell, FunctionData};
use crate::list::List;
use crate::obj::{Kind, Obj};
use crate::set::Set;
use crate::std::collections::{default_dict, deque::Deque};
use crate::std::functools::partial;
use crate::tuple::Tuple;

pub(crate) type Visit<'a> = &'a mut dyn FnMut(&Obj);

/// Is it of a type whose objects CPython's collector looks at?
pub(crate) fn is_container(o: &Obj) -> bool {
    use Kind::*;
    o.is_heap() && !matches!(o.kind(), Str | Bytes | ByteArray | Int | Float | Complex | Range | Object | Random | Array)
}

/// A tuple or a dict of texts and numbers alone can be in no cycle, and CPython does not track it.
pub(crate) fn may_be_in_cycle(o: &Obj) -> bool {
    match o.kind() {
        Kind::Tuple => Tuple::of(o).is_some_and(|t| !t.items().is_empty()),
        Kind::Dict => {
            let mut any = false;
            visit(o, &mut |child| any = any || is_container(child));
            any
        }
        Kind::Class => !crate::class::Class::expect(o).is_builtin(),
        _ => true,
    }
}

/// Each reference that the object counts for.
pub(crate) fn visit(o: &Obj, f: Visit) {
    match o.kind() {
        Kind::List => List::<Obj>::of(o).into_iter().flat_map(List::items).for_each(f),
        Kind::Tuple | Kind::NamedTuple => Tuple::of(o).into_iter().flat_map(Tuple::items).for_each(f),
        Kind::Dict | Kind::OrderedDict | Kind::Counter => Dict::of(o).into_iter().for_each(|d| d.visit(f)),
        Kind::DefaultDict => {
            Dict::of(o).into_iter().for_each(|d| d.visit(f));
            default_dict::visit(o, f);
        }
        Kind::Set | Kind::FrozenSet => Set::of(o).into_iter().for_each(|s| s.visit(f)),
        Kind::Deque => Deque::of(o).into_iter().for_each(|d| d.visit(f)),
        Kind::Instance => Instance::of(o).into_iter().for_each(|i| i.visit(f)),
        Kind::Exception => Exc::expect(o).visit(f),
        Kind::Cell => Cell::visit(o, f),
        Kind::Function => FunctionData::of(o).into_iter().for_each(|d| d.visit(f)),
        Kind::Method | Kind::Builtin => function::visit_bound(o, f),
        Kind::Property | Kind::StaticMethod | Kind::ClassMethod => crate::descriptor::visit(o, f),
        Kind::Partial => partial::visit(o, f),
        Kind::Other => {
            if let Some(visit) = crate::class::WEAK_VISIT.get() {
                visit(o, f);
            }
        }
        _ => {}
    }
}

/// Lets go of what it holds.
pub(super) fn clear(o: &Obj) {
    match o.kind() {
        Kind::List => List::<Obj>::of(o).into_iter().for_each(List::clear),
        Kind::Dict | Kind::OrderedDict | Kind::Counter | Kind::DefaultDict => Dict::of(o).into_iter().for_each(Dict::clear),
        Kind::Set => Set::of(o).into_iter().for_each(Set::clear),
        Kind::Deque => Deque::of(o).into_iter().for_each(Deque::clear),
        Kind::Instance => Instance::of(o).into_iter().for_each(Instance::clear),
        Kind::Exception => Exc::expect(o).clear(),
        Kind::Cell => Cell::of(o).into_iter().for_each(|c| c.set(Obj::UNBOUND)),
        Kind::Function => FunctionData::of(o).into_iter().for_each(FunctionData::clear),
        _ => {}
    }
}

/// What the object refers to, in the order in which CPython visits it.
pub(crate) fn referents(o: &Obj) -> Vec<Obj> {
    let mut all = Vec::new();
    match o.kind() {
        Kind::Dict if Dict::of(o).is_some_and(|d| d.to_vec().iter().all(|(k, _)| k.is_kind(Kind::Str))) => {
            all.extend(Dict::of(o).into_iter().flat_map(|d| d.to_vec()).map(|(_, v)| v));
        }
        Kind::Dict => {
            for (k, v) in Dict::of(o).into_iter().flat_map(|d| d.to_vec()) {
                all.extend([v, k]);
            }
        }
        Kind::Instance => {
            visit(o, &mut |child| all.push(child.clone()));
            all.push(o.class());
        }
        kind => {
            visit(o, &mut |child| all.push(child.clone()));
            if matches!(kind, Kind::List | Kind::Tuple) {
                all.reverse();
            }
        }
    }
    all
}
