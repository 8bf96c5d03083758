"""The quantile of the Beta distribution, without SciPy's second of start-up."""

from functools import lru_cache
from math import exp, lgamma, log, sqrt

_TINY = 1e-290
_COARSE, _ENOUGH, _FINE = 1e-6, 1e-8, 1.2e-16
_CLOSE = 1e-3
_SHORT = 0.07
_MOST_STEPS = 200


@lru_cache(maxsize=4096)
def quantile(p: float, a: float, b: float) -> float:
    """The x in 0..1 with P(X <= x) = p for X ~ Beta(a, b); p in 0.001..0.999 and a, b >= 1.

    Agrees with SciPy's `betaincinv` to 1e-12 (tests/relationship/test_beta.py).
    """
    if b == 1.0:
        return float(p ** (1.0 / a))
    if a == 1.0:
        return float(1.0 - (1.0 - p) ** (1.0 / b))
    return _solve(p, a, b)


def quantile_to_show(p: float, a: float, b: float) -> float:
    """The same quantile to 1e-5, at half the work: enough for what is shown with four digits.

    One step leaves so little behind where it is short; where it is not, the whole way is gone.
    """
    if a == 1.0 or b == 1.0:
        return quantile(p, a, b)
    x = _near(p, a, b)
    found, density = _below(x, a, b, _log_beta(a, b), _ENOUGH)
    short = _SHORT * density * min(x, 1.0 - x, sqrt(x * (1.0 - x) / (a + b)))
    return x + _step(p, x, a, b, (found, density)) if abs(found - p) < short else quantile(p, a, b)


def probability_below(x: float, a: float, b: float) -> float:
    """P(X <= x) for X ~ Beta(a, b), x in 0..1: the regularised incomplete beta function I_x(a, b)."""
    if x <= 0.0 or x >= 1.0:
        return min(1.0, max(0.0, x))
    if b == 1.0:
        return float(x**a)
    return _below(x, a, b, _log_beta(a, b), _FINE)[0]


def _solve(p: float, a: float, b: float) -> float:
    """Two long steps as a rule, and a bracket that every step narrows for whatever is no rule.

    A step is so good that one of a thousandth of the way across the distribution leaves an error of 1e-15. The first
    one starts from an approximation, and a coarse probability does for it.
    """
    log_beta = _log_beta(a, b)
    x = _near(p, a, b)
    x += _step(p, x, a, b, _below(x, a, b, log_beta, _COARSE))
    lowest, highest = 0.0, 1.0
    for _ in range(_MOST_STEPS):
        if not lowest < x < highest:
            x = 0.5 * (lowest + highest)
        here = _below(x, a, b, log_beta, _FINE)
        step = _step(p, x, a, b, here)
        if abs(step) < _CLOSE * min(x, 1.0 - x, sqrt(x * (1.0 - x) / (a + b))):
            return x + step
        lowest, highest = (lowest, x) if here[0] > p else (x, highest)
        x += step
    return x


def _step(p: float, x: float, a: float, b: float, here: tuple[float, float]) -> float:
    """How far from x the quantile lies, by the series of the inverse function to its fourth term (Schroeder's).

    `here` is what `_below` says of x; g, g1, g2 are the logarithmic derivative of the density and its derivatives.
    """
    found, density = here
    if density < _TINY:
        return 1.0
    y = 1.0 - x
    u, v = (a - 1.0) / x, (b - 1.0) / y
    g, g1, g2 = u - v, -u / x - v / y, 2.0 * (u / (x * x) - v / (y * y))
    third, fourth = (2.0 * g * g - g1) / 6.0, (g * (7.0 * g1 - 6.0 * g * g) - g2) / 24.0
    d = (p - found) / density
    return d * (1.0 + d * (-0.5 * g + d * (third + d * fourth)))


def _near(p: float, a: float, b: float) -> float:
    """Roughly the quantile, by way of the normal distribution (Abramowitz & Stegun 26.2.23 and 26.5.22)."""
    t = sqrt(-2.0 * log(min(p, 1.0 - p)))
    z = t - (2.30753 + 0.27061 * t) / (1.0 + t * (0.99229 + 0.04481 * t))
    if p > 0.5:  # noqa: PLR2004  # the middle, where z changes its sign
        z = -z
    u, v = 1.0 / (2.0 * a - 1.0), 1.0 / (2.0 * b - 1.0)
    h, k = 2.0 / (u + v), (z * z - 3.0) / 6.0
    w = z * sqrt(h + k) / h - (v - u) * (k + 5.0 / 6.0 - 2.0 / (3.0 * h))
    return min(1.0 - _FINE, max(_TINY, a / (a + b * exp(2.0 * w))))


def _log_beta(a: float, b: float) -> float:
    return lgamma(a) + lgamma(b) - lgamma(a + b)


def _below(x: float, a: float, b: float, log_beta: float, precision: float) -> tuple[float, float]:
    """I_x(a, b) and the density at x, by the series of whichever tail lies within a half: there it converges fast."""
    y = 1.0 - x
    front = exp(a * log(x) + b * log(y) - log_beta)
    if front < _TINY:
        return 0.0 if x * (a + b) < a else 1.0, front
    below = front * _series(x, a, b, precision) if x <= y else 1.0 - front * _series(y, b, a, precision)
    return below, front / (x * y)


def _series(x: float, a: float, b: float, precision: float) -> float:
    """F(a + b, 1; a + 1; x) / a (DLMF 8.17.8), all terms positive, until one adds less than `precision` of it."""
    top = a + b
    term = total = 1.0 / a
    while term > precision * total:
        a += 1.0
        term *= x * top / a
        top += 1.0
        total += term
    return total
