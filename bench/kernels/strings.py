# dynamic: building, splitting and formatting strings
def main():
    lines = []
    for i in range(4000):
        lines.append(f"{i}:{'even' if i % 2 == 0 else 'odd'}:{i * 0.5:.2f}")
    text = "\n".join(lines)
    seen = 0
    for line in text.split("\n"):
        number, parity, half = line.split(":")
        if parity == "even" and half.endswith("0"):
            seen += len(number)
    word = ""
    for i in range(5000):
        word += "ab"
    return seen + len(word.replace("ba", "-").upper())
