"""Our quantile against SciPy's, which is far too heavy to ship."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.special import betainc, betaincinv

from amana.relationship.beta import probability_below, quantile

sizes = st.floats(1.0, 120.0)


@given(st.sampled_from([0.1, 0.9]), sizes, sizes)
def test_the_quantiles_we_use_agree_with_scipy(p: float, a: float, b: float) -> None:
    assert quantile(p, a, b) == pytest.approx(betaincinv(a, b, p), abs=1e-12)


@given(st.floats(0.0, 1.0), sizes, sizes)
def test_the_probability_agrees_with_scipy(x: float, a: float, b: float) -> None:
    assert probability_below(x, a, b) == pytest.approx(betainc(a, b, x), abs=1e-12)
