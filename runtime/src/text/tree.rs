//! An expression that was read at run time.

use crate::name::Name;
use crate::obj::{Cmp, Obj};
use crate::ops::Operator;

pub(super) struct Node {
    pub line: u32,
    pub kind: Kind,
}

pub(super) enum Kind {
    Const(Obj),
    Name(Name),
    Attribute(Box<Node>, Name),
    Item(Box<Node>, Box<Node>),
    Slice([Option<Box<Node>>; 3]),
    Tuple(Vec<Node>),
    List(Vec<Node>),
    Set(Vec<Node>),
    /// Without a key: `**value`.
    Dict(Vec<(Option<Node>, Node)>),
    /// `*x`
    Star(Box<Node>),
    Call(Box<Node>, Vec<Argument>),
    Unary(u8, Box<Node>),
    Not(Box<Node>),
    Binary(Operator, Box<Node>, Box<Node>),
    Compare(Box<Node>, Vec<(Test, Node)>),
    And(Vec<Node>),
    Or(Vec<Node>),
    /// Test, then, else.
    If(Box<[Node; 3]>),
    Assign(Name, Box<Node>),
    Format(Vec<Piece>),
    Comprehension(Box<Comprehension>),
}

pub(super) enum Argument {
    Plain(Node),
    Star(Node),
    Named(Name, Node),
    StarStar(Node),
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Test {
    Rich(Cmp),
    In(bool),
    Is(bool),
}

pub(super) enum Piece {
    Text(Obj),
    Field { value: Node, conversion: u8, spec: Vec<Piece> },
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Makes {
    List,
    Set,
    Dict,
}

/// `[item for … in … if …]`
pub(super) struct Comprehension {
    pub makes: Makes,
    /// Of a dict.
    pub key: Option<Node>,
    pub item: Node,
    pub loops: Vec<Loop>,
}

pub(super) struct Loop {
    pub target: Target,
    pub over: Node,
    pub tests: Vec<Node>,
}

pub(super) enum Target {
    Name(Name),
    Unpack(Vec<Target>),
}
