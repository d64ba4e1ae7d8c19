"""The outer planets as an n-body problem: a numerical kernel over lists of floats."""

from math import sqrt

PI = 3.141592653589793
SOLAR_MASS = 4 * PI * PI
DAYS = 365.24


def bodies():
    """Position and velocity per axis, and mass: sun, Jupiter, Saturn."""
    x = [0.0, 4.84143144246472090, 8.34336671824457987]
    y = [0.0, -1.16032004402742839, 4.12479856412430479]
    z = [0.0, -0.103622044471123109, -0.403523417114321381]
    vx = [0.0, 0.00166007664274403694 * DAYS, -0.00276742510726411899 * DAYS]
    vy = [0.0, 0.00769901118419740425 * DAYS, 0.00499852801234917238 * DAYS]
    vz = [0.0, -0.0000690460016972063023 * DAYS, 0.0000230417297573763929 * DAYS]
    mass = [SOLAR_MASS, 0.000954791938424326609 * SOLAR_MASS, 0.000285885980666130812 * SOLAR_MASS]
    return x, y, z, vx, vy, vz, mass


def energy(x, y, z, vx, vy, vz, mass):
    """Kinetic and potential energy of the system."""
    total = 0.0
    n = len(mass)
    for i in range(n):
        total += 0.5 * mass[i] * (vx[i] * vx[i] + vy[i] * vy[i] + vz[i] * vz[i])
        for j in range(i + 1, n):
            dx = x[i] - x[j]
            dy = y[i] - y[j]
            dz = z[i] - z[j]
            total -= mass[i] * mass[j] / sqrt(dx * dx + dy * dy + dz * dz)
    return total


def advance(x, y, z, vx, vy, vz, mass, dt, steps):
    """Moves all bodies by `steps` steps of `dt` years."""
    n = len(mass)
    for _ in range(steps):
        for i in range(n):
            for j in range(i + 1, n):
                dx = x[i] - x[j]
                dy = y[i] - y[j]
                dz = z[i] - z[j]
                square = dx * dx + dy * dy + dz * dz
                pull = dt / (square * sqrt(square))
                vx[i] -= dx * mass[j] * pull
                vy[i] -= dy * mass[j] * pull
                vz[i] -= dz * mass[j] * pull
                vx[j] += dx * mass[i] * pull
                vy[j] += dy * mass[i] * pull
                vz[j] += dz * mass[i] * pull
        for i in range(n):
            x[i] += dt * vx[i]
            y[i] += dt * vy[i]
            z[i] += dt * vz[i]


def main():
    x, y, z, vx, vy, vz, mass = bodies()
    print(f"{energy(x, y, z, vx, vy, vz, mass):.12f}")
    for year in range(1, 6):
        advance(x, y, z, vx, vy, vz, mass, 0.01, 100)
        print(f"year {year}: Jupiter at ({x[1]:+.6f}, {y[1]:+.6f}, {z[1]:+.6f})")
    print(f"{energy(x, y, z, vx, vy, vz, mass):.12f}")


main()
