fn kernel() -> i64 {
    let n: usize = black_box(8);
    let mut perm1: Vec<usize> = (0..n).collect();
    let mut perm = vec![0; n];
    let mut count = vec![0; n];
    let (mut flips_max, mut checksum, mut r, mut sign) = (0, 0, n, 1);
    loop {
        while r != 1 {
            count[r - 1] = r;
            r -= 1;
        }
        perm.copy_from_slice(&perm1);
        let mut flips = 0;
        while perm[0] != 0 {
            let k = perm[0];
            perm[..=k].reverse();
            flips += 1;
        }
        flips_max = flips_max.max(flips);
        checksum += sign * flips;
        sign = -sign;
        loop {
            if r == n {
                return checksum * 100 + flips_max;
            }
            perm1[..=r].rotate_left(1);
            count[r] -= 1;
            if count[r] > 0 {
                break;
            }
            r += 1;
        }
    }
}
