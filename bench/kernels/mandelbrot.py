# typed: float arithmetic in loops
def main():
    w = 160
    total = 0
    for y in range(w):
        for x in range(w):
            cr = 2.0 * x / w - 1.5
            ci = 2.0 * y / w - 1.0
            zr = zi = 0.0
            i = 0
            while i < 50 and zr * zr + zi * zi < 4.0:
                zr, zi = zr * zr - zi * zi + cr, 2.0 * zr * zi + ci
                i += 1
            total += i
    return total
