"""The quantile of the Beta distribution, without SciPy's second of start-up."""

from functools import lru_cache
from math import exp, lgamma, log, log1p

_TINY = 1e-300
_PRECISION = 1e-15
_MOST_STEPS = 400


@lru_cache(maxsize=4096)
def quantile(p: float, a: float, b: float) -> float:
    """The x in 0..1 with P(X <= x) = p for X ~ Beta(a, b); p in 0..1 and a, b >= 1.

    Agrees with SciPy's `betaincinv` to 1e-12 (tests/relationship/test_beta.py).
    """
    if b == 1.0:
        return float(p ** (1.0 / a))
    if a == 1.0:
        return float(1.0 - (1.0 - p) ** (1.0 / b))
    return _solve(p, a, b)


def probability_below(x: float, a: float, b: float) -> float:
    """P(X <= x) for X ~ Beta(a, b), x in 0..1: the regularised incomplete beta function I_x(a, b)."""
    if x <= 0.0 or x >= 1.0:
        return min(1.0, max(0.0, x))
    return _regularised(x, a, b, lgamma(a) + lgamma(b) - lgamma(a + b))


def _solve(p: float, a: float, b: float) -> float:
    """Newton's method kept inside a bracket that every step narrows."""
    log_beta = lgamma(a) + lgamma(b) - lgamma(a + b)
    below, above = 0.0, 1.0
    x = a / (a + b)
    for _ in range(_MOST_STEPS):
        error = _regularised(x, a, b, log_beta) - p
        if error > 0.0:
            above = x
        else:
            below = x
        density = exp((a - 1.0) * log(x) + (b - 1.0) * log1p(-x) - log_beta)
        step = error / density if density > _TINY else 0.0
        following = x - step
        if not below < following < above or not step:
            following = 0.5 * (below + above)
        if abs(following - x) <= _PRECISION * x:
            return following
        x = following
    return x


def _regularised(x: float, a: float, b: float, log_beta: float) -> float:
    """The regularised incomplete beta function I_x(a, b)."""
    front = exp(a * log(x) + b * log1p(-x) - log_beta)
    if x < (a + 1.0) / (a + b + 2.0):
        return front * _continued_fraction(x, a, b) / a
    return 1.0 - front * _continued_fraction(1.0 - x, b, a) / b


def _continued_fraction(x: float, a: float, b: float) -> float:
    """Lentz's evaluation of the continued fraction of I_x (DLMF 8.17.22)."""
    c, d = 1.0, 1.0 / _away_from_zero(1.0 - (a + b) * x / (a + 1.0))
    value = d
    for m in range(1, _MOST_STEPS):
        even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
        d = 1.0 / _away_from_zero(1.0 + even * d)
        c = _away_from_zero(1.0 + even / c)
        value *= d * c
        odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
        d = 1.0 / _away_from_zero(1.0 + odd * d)
        c = _away_from_zero(1.0 + odd / c)
        value *= d * c
        if abs(d * c - 1.0) < _PRECISION:
            break
    return value


def _away_from_zero(number: float) -> float:
    return number if abs(number) > _TINY else _TINY
