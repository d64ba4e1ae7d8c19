//! The elementary functions of floats.
pub fn pow(a: f64, b: f64) -> f64 {
    a.powf(b)
}
