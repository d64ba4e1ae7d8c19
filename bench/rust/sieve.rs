fn kernel() -> u32 {
    let n: usize = black_box(300000);
    let mut flags = vec![true; n + 1];
    let mut count = 0;
    for i in 2..=n {
        if flags[i] {
            count += 1;
            for k in (i + i..n + 1).step_by(i) {
                flags[k] = false;
            }
        }
    }
    count
}
