# Tables, columns and reports made by format specs in loops.
rows = [("apple", 3, 1.5), ("kiwi", 12, 0.25), ("dragon fruit", 1, 12.0), ("é", 100, 1234.5)]
width = max(len(name) for name, _, _ in rows)
for name, count, price in rows:
    print(f"|{name:<{width}}|{count:>5d}|{price:>10,.2f}|{count * price:^12.1f}|{price / 10:8.1%}|")
print("+" + "-" * width + "+" + "=" * 5 + "+", f"{sum(c * p for _, c, p in rows):_.3f}")
print("\n".join("\t".join(str(i * j).rjust(3) for j in range(1, 6)) for i in range(1, 4)))
header = ["name", "n"]
print(" | ".join(h.upper().center(8) for h in header), "-+-".join("-" * 8 for _ in header), sep="\n")


def boxed(lines):
    w = max(map(len, lines))
    out = ["┌" + "─" * w + "┐"]
    out += [f"│{line:^{w}}│" for line in lines]
    out.append("└" + "─" * w + "┘")
    return "\n".join(out)


def wrap(text, width):
    lines, line = [], ""
    for word in text.split():
        if line and len(line) + 1 + len(word) > width:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}" if line else word
    return lines + [line] if line else lines


def hexdump(data):
    for i in range(0, len(data), 8):
        part = data[i : i + 8]
        yield f"{i:04x}  {' '.join(f'{b:02x}' for b in part):<23}  {''.join(chr(b) if 32 <= b < 127 else '.' for b in part)}"


def bar(values):
    top = max(values)
    for v in values:
        yield f"{v:6.2f} {'#' * round(v / top * 20):.<20}"


print(boxed(["hello", "wörld!", ""]))
print(*wrap("the quick brown fox jumps over the lazy dog", 12), sep="\n")
print(*hexdump("Hello, wörld! 🐍".encode()), sep="\n")
print(*bar([1, 2.5, 0.1]), sep="\n")
pattern = "{:>{w}}{:<{w}}"
for w in (1, 4, 8):
    print(pattern.format("a", "b", w=w), "%-*s%*s|" % (w, "l", w, "r"), f"{'m':{'^'}{w}}|")
print("{0:<8}{1:>8}{2:^8}|".format(*"abc"), "{:{fill}{align}{width}}".format("x", fill="~", align="^", width=9), "{:+}|{: }|{:-}".format(1, 1, 1), "{:08.3f}|{:+.2e}|{:,}".format(3.14159, 12345.6789, 1234567))
