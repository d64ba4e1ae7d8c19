fn eval_a(i: usize, j: usize) -> f64 {
    1.0 / ((i + j) * (i + j + 1) / 2 + i + 1) as f64
}

fn mul_av(v: &[f64]) -> Vec<f64> {
    (0..v.len()).map(|i| v.iter().enumerate().map(|(j, x)| eval_a(i, j) * x).sum()).collect()
}

fn mul_atv(v: &[f64]) -> Vec<f64> {
    (0..v.len()).map(|i| v.iter().enumerate().map(|(j, x)| eval_a(j, i) * x).sum()).collect()
}

fn kernel() -> f64 {
    let mut u = vec![1.0; black_box(130)];
    let mut v = u.clone();
    for _ in 0..4 {
        v = mul_atv(&mul_av(&u));
        u = mul_atv(&mul_av(&v));
    }
    let dot: f64 = u.iter().zip(&v).map(|(a, b)| a * b).sum();
    let square: f64 = v.iter().map(|a| a * a).sum();
    (dot / square).sqrt()
}
