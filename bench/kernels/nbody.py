# classes with float attributes
class Body:
    def __init__(self, x, y, z, vx, vy, vz, mass):
        self.x, self.y, self.z = x, y, z
        self.vx, self.vy, self.vz = vx, vy, vz
        self.mass = mass


def advance(bodies, dt):
    n = len(bodies)
    for i in range(n):
        b = bodies[i]
        for j in range(i + 1, n):
            c = bodies[j]
            dx = b.x - c.x
            dy = b.y - c.y
            dz = b.z - c.z
            d2 = dx * dx + dy * dy + dz * dz
            mag = dt / (d2 * d2**0.5)
            b.vx -= dx * c.mass * mag
            b.vy -= dy * c.mass * mag
            b.vz -= dz * c.mass * mag
            c.vx += dx * b.mass * mag
            c.vy += dy * b.mass * mag
            c.vz += dz * b.mass * mag
    for b in bodies:
        b.x += dt * b.vx
        b.y += dt * b.vy
        b.z += dt * b.vz


def main():
    bodies = [
        Body(0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 39.47841760435743),
        Body(4.84143144246472, -1.16032004402742, -0.103622044471123, 0.606326392995, 2.81198684491, -0.02521836165988, 0.03769367487),
        Body(8.34336671824457, 4.12479856412430, -0.403523417114321, -1.01077434617, 1.82566237123, 0.00841576137658, 0.01128632613),
        Body(12.8943695621391, -15.1111514016986, -0.223307578892655, 1.08279100644, 0.86871301816, -0.0108326374013, 0.00172372405),
    ]
    for _ in range(1500):
        advance(bodies, 0.01)
    return bodies[1].x
