# Names may have letters of any script, are normalised by NFKC, and show up so everywhere.
größe = 5
变量 = "值"
ﬁne = "ligature"
ªb = "ordinal"
K = "kelvin"
µ = "micro sign"
Ω = 1
naïve_Ñ_1 = [größe, 变量]
print(größe, 变量, fine, ab, K, μ, Ω, naïve_Ñ_1)


class Ünï:
    ſ = "long s"

    def méthode(self, параметр=1, *аргументы, ключ="к"):
        self.поле = параметр
        return параметр, аргументы, ключ

    @property
    def свойство(self):
        return self.поле * 2


u = Ünï()
print(Ünï.__name__, Ünï.s, u.méthode(), u.méthode(2, 3, ключ=4), u.свойство, Ünï.méthode.__name__, vars(u), getattr(u, "поле"), hasattr(u, "ſ"), hasattr(Ünï, "s"), repr(Ünï))
try:
    u.méthode(неизвестный=1)
except TypeError as e:
    print(e)
try:
    неизвестно
except NameError as e:
    print(e)
try:
    u.нет
except AttributeError as e:
    print(e)


def ℌ(ﬀ):
    return ﬀ + 1


print(H(1), ℌ(ﬀ=2), H.__name__, [n for n in ("größe", "变量", "a b", "1a", "é1", "a·", "·a", "ﬁ", "²", "x²", "🐍", "a\u0301", "\u0301a", "℮", "ͺ", "𝐱") if n.isidentifier()])
𝐱 = 10
x += 5
print(x, 𝐱, {k: v for k, v in globals().items() if k in ("x", "fine", "größe")})
d = dict(größe=1, ﬁ=2)
print(d, f"{größe=}", f"{变量!r}")
for é, ﾊ in [(1, 2)]:
    print(é, ハ)
lambda_λ = lambda λ: λ * 2
print(lambda_λ(3), lambda_λ.__name__)
