fn kernel() -> u32 {
    let w: u32 = black_box(160);
    let mut total = 0;
    for y in 0..w {
        for x in 0..w {
            let cr = 2.0 * x as f64 / w as f64 - 1.5;
            let ci = 2.0 * y as f64 / w as f64 - 1.0;
            let (mut zr, mut zi, mut i) = (0.0, 0.0, 0);
            while i < 50 && zr * zr + zi * zi < 4.0 {
                (zr, zi) = (zr * zr - zi * zi + cr, 2.0 * zr * zi + ci);
                i += 1;
            }
            total += i;
        }
    }
    total
}
