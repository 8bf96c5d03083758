"""Models as a user may make them: a few numbers changed, each within its limits and often right at them."""

from hypothesis import strategies as st

from amana.relationship.changing import RANGES, as_far_as_possible, nested


def possible(path: str) -> st.SearchStrategy[float | None]:
    limits = RANGES[path]
    inside = st.one_of(st.sampled_from([limits.least, limits.most]), st.floats(limits.least, limits.most))
    return st.one_of(st.none(), inside) if limits.never else inside


models = (
    st.sets(st.sampled_from(sorted(RANGES)), max_size=12)
    .flatmap(lambda paths: st.fixed_dictionaries({path: possible(path) for path in sorted(paths)}))
    .map(lambda values: as_far_as_possible(nested(values)))
)
