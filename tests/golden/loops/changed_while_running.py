# A for loop over a list sees what is appended and removed; dicts and sets notice.
xs = [1, 2, 3]
for x in xs:
    if x < 3:
        xs.append(x + 10)
    print(x, end=" ")
print(xs)
xs = [1, 2, 3, 4]
for x in xs:
    xs.remove(x)
print(xs)
d = {"a": 1}
try:
    for k in d:
        d[k + "x"] = 1
except RuntimeError as e:
    print(e)
s = {1}
try:
    for x in s:
        s.add(x + 1)
except RuntimeError as e:
    print(e)
for i in range(3):
    i = 10
    print(i, end=" ")
print(i)
n = 3
for i in range(n):
    n = 100
print(i, n)
while n > 98:
    n -= 1
    if n == 99:
        continue
else:
    print("else", n)
for x in []:
    pass
else:
    print("empty")
