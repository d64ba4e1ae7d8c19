struct Node(Option<(Box<Node>, Box<Node>)>);

fn make(depth: u32) -> Box<Node> {
    Box::new(Node((depth > 0).then(|| (make(depth - 1), make(depth - 1)))))
}

fn check(node: &Node) -> u32 {
    match &node.0 {
        None => 1,
        Some((left, right)) => 1 + check(left) + check(right),
    }
}

fn kernel() -> u32 {
    (0..12).map(|_| check(&make(black_box(11)))).sum()
}
