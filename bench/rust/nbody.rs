struct Body {
    at: [f64; 3],
    speed: [f64; 3],
    mass: f64,
}

fn advance(bodies: &mut [Body], dt: f64) {
    for i in 0..bodies.len() {
        let (left, right) = bodies.split_at_mut(i + 1);
        let b = &mut left[i];
        for c in right {
            let d = [b.at[0] - c.at[0], b.at[1] - c.at[1], b.at[2] - c.at[2]];
            let d2 = d[0] * d[0] + d[1] * d[1] + d[2] * d[2];
            let mag = dt / (d2 * d2.sqrt());
            for k in 0..3 {
                b.speed[k] -= d[k] * c.mass * mag;
                c.speed[k] += d[k] * b.mass * mag;
            }
        }
    }
    for b in bodies {
        for k in 0..3 {
            b.at[k] += dt * b.speed[k];
        }
    }
}

fn kernel() -> f64 {
    let body = |at, speed, mass| Body { at, speed, mass };
    let mut bodies = [
        body([0.0, 0.0, 0.0], [0.0, 0.0, 0.0], 39.47841760435743),
        body([4.84143144246472, -1.16032004402742, -0.103622044471123], [0.606326392995, 2.81198684491, -0.02521836165988], 0.03769367487),
        body([8.34336671824457, 4.12479856412430, -0.403523417114321], [-1.01077434617, 1.82566237123, 0.00841576137658], 0.01128632613),
        body([12.8943695621391, -15.1111514016986, -0.223307578892655], [1.08279100644, 0.86871301816, -0.0108326374013], 0.00172372405),
    ];
    for _ in 0..black_box(1500) {
        advance(&mut bodies, 0.01);
    }
    bodies[1].at[0]
}
