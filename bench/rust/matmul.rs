fn matmul(a: &[Vec<f64>], b: &[Vec<f64>]) -> Vec<Vec<f64>> {
    let n = a.len();
    (0..n).map(|i| (0..n).map(|j| (0..n).map(|k| a[i][k] * b[k][j]).sum()).collect()).collect()
}

fn kernel() -> f64 {
    let n: i64 = black_box(90);
    let table = |f: &dyn Fn(i64, i64) -> f64| -> Vec<Vec<f64>> { (0..n).map(|i| (0..n).map(|j| f(i, j)).collect()).collect() };
    let a = table(&|i, j| ((i + j) % 7) as f64 * 0.5);
    let b = table(&|i, j| (i - j).rem_euclid(5) as f64 * 0.25);
    matmul(&a, &b)[17][23]
}
