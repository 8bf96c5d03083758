"""Our quantile against SciPy's, which is far too heavy to ship."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from scipy.special import betainc, betaincinv

from amana.relationship.beta import probability_below, quantile, quantile_to_show

sizes = st.floats(1.0, 120.0)
# A timeline of thousands of events, and ledgers with next to nothing on one side.
any_size = st.one_of(st.floats(1.0, 5000.0), st.floats(1.0, 1.001), st.sampled_from([1.0, 1.0 + 2**-52, 5000.0]))


@given(st.sampled_from([0.1, 0.9]), any_size, any_size)
@example(0.1, 4975.02823416291, 4070.449126764424)
@example(0.9, 1.0 + 2**-52, 1.0 + 2**-52)
@example(0.1, 5000.0, 1.0 + 2**-52)
@example(0.9, 1.0 + 2**-52, 5000.0)
def test_the_quantiles_we_use_agree_with_scipy(p: float, a: float, b: float) -> None:
    assert quantile(p, a, b) == pytest.approx(betaincinv(a, b, p), abs=1e-12)


@given(st.floats(0.01, 0.99), sizes, sizes)
def test_the_quantiles_a_user_may_choose_agree_with_scipy(p: float, a: float, b: float) -> None:
    assert quantile(p, a, b) == pytest.approx(betaincinv(a, b, p), abs=1e-12)


@given(st.floats(0.001, 0.999), any_size, any_size)
def test_every_quantile_is_found_however_far_out(p: float, a: float, b: float) -> None:
    found = quantile(p, a, b)
    assert 0.0 <= found <= 1.0
    assert probability_below(found, a, b) == pytest.approx(p, abs=1e-9)


@given(st.floats(0.0, 1.0), sizes, sizes)
def test_the_probability_agrees_with_scipy(x: float, a: float, b: float) -> None:
    assert probability_below(x, a, b) == pytest.approx(betainc(a, b, x), abs=1e-12)


@given(st.sampled_from([0.1, 0.9]) | st.floats(0.001, 0.999), any_size, any_size)
@example(0.007426381408373674, 7.265370220145723, 1.0005242834349315)
def test_a_quantile_to_show_is_right_to_the_digits_shown(p: float, a: float, b: float) -> None:
    assert quantile_to_show(p, a, b) == pytest.approx(quantile(p, a, b), abs=1e-5)
