"""Fields that keep their promises to the store: bounded, of one line or several, and writable as UTF-8.

Their error messages are names of sentences in texts/*/errors.ftl, with the limit where there is one;
`api.errors` turns them into the caller's language.
"""

import re
import unicodedata
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Any

from marshmallow import Schema, ValidationError, fields

from amana.relationship.event import day_of
from amana.relationship.profile import NotAProfile, profile_key
from amana.relationship.reach import LONGEST_EMAIL, LONGEST_PHONE, is_email, is_phone

_FIELD_ERRORS: dict[str, Any] = {
    "required": "field-required",
    "null": "field-required",
    "invalid": "field-not-text",
    "invalid_utf8": "field-not-text",
}


class Strict(Schema):
    """A schema that refuses what it does not know, in words that can be translated."""

    error_messages = {"unknown": "field-unknown", "type": "field-not-object"}  # noqa: RUF012 - marshmallow's own form


class Text(fields.String):
    """Text of several lines, at most `longest` characters; control characters are refused."""

    default_error_messages = _FIELD_ERRORS
    refused = frozenset({"Cc", "Cs"})

    def __init__(self, longest: int, *, shortest: int = 0, **options: Any) -> None:
        super().__init__(**options)
        self.longest, self.shortest = longest, shortest

    def _deserialize(self, value: Any, attr: str | None, data: Mapping[str, Any] | None, **options: Any) -> str:
        text = self._tidy(super()._deserialize(value, attr, data, **options))
        if len(text) > self.longest:
            raise ValidationError(f"field-too-long {self.longest}")
        if len(text) < self.shortest:
            raise ValidationError("field-required")
        if any(unicodedata.category(letter) in self.refused and letter not in "\n\t" for letter in text):
            raise ValidationError("field-unreadable")
        return text

    def _tidy(self, text: str) -> str:
        return text.replace("\r\n", "\n").strip()


class Line(Text):
    """Text of one line: any run of white space, line breaks too, becomes one space."""

    def _tidy(self, text: str) -> str:
        return re.sub(r"\s+", " ", text).strip()


class EmailAddress(Line):
    """An e-mail address as it was typed, by its shape alone."""

    def __init__(self, **options: Any) -> None:
        super().__init__(LONGEST_EMAIL, shortest=1, **options)

    def _deserialize(self, value: Any, attr: str | None, data: Mapping[str, Any] | None, **options: Any) -> str:
        address = super()._deserialize(value, attr, data, **options)
        if not is_email(address):
            raise ValidationError("field-not-an-email")
        return address


class PhoneNumber(Line):
    """A phone number as somebody wrote it, in the digits of any script."""

    def __init__(self, **options: Any) -> None:
        super().__init__(LONGEST_PHONE, shortest=1, **options)

    def _deserialize(self, value: Any, attr: str | None, data: Mapping[str, Any] | None, **options: Any) -> str:
        number = super()._deserialize(value, attr, data, **options)
        if not is_phone(number):
            raise ValidationError("field-not-a-phone")
        return number


class Verbatim(Text):
    """Text exactly as it was typed, because places in it will be pointed at; half letters are refused."""

    refused = frozenset({"Cs"})

    def _tidy(self, text: str) -> str:
        return text


class Choice(fields.String):
    """One of a few words."""

    default_error_messages = _FIELD_ERRORS

    def __init__(self, words: tuple[str, ...], **options: Any) -> None:
        super().__init__(metadata={"enum": list(words)}, **options)
        self.words = words

    def _deserialize(self, value: Any, attr: str | None, data: Mapping[str, Any] | None, **options: Any) -> str:
        word = super()._deserialize(value, attr, data, **options)
        if word not in self.words:
            raise ValidationError(f"field-not-one-of {', '.join(filter(None, self.words))}")
        return word


class PartialDate(fields.String):
    """A day, a month or a year: "2026-11-21", "2026-11", "2026"; "" only where `may_be_empty`."""

    default_error_messages = _FIELD_ERRORS

    def __init__(self, *, may_be_empty: bool = False, **options: Any) -> None:
        super().__init__(**options)
        self.may_be_empty = may_be_empty

    def _deserialize(self, value: Any, attr: str | None, data: Mapping[str, Any] | None, **options: Any) -> str:
        text = super()._deserialize(value, attr, data, **options)
        if not text and self.may_be_empty:
            return text
        try:
            day_of(text)
        except ValueError as error:
            raise ValidationError("field-not-a-date") from error
        return text


class Moment(fields.String):
    """A moment with its zone, such as "2026-11-21T09:30:00+00:00"; kept in UTC, in whole seconds.

    With `today`, it is not later than the day after: clocks of other devices go wrong, but not by years.
    """

    default_error_messages = _FIELD_ERRORS

    def __init__(self, *, today: Callable[[], date] | None = None, **options: Any) -> None:
        super().__init__(**options)
        self.today = today

    def _deserialize(self, value: Any, attr: str | None, data: Mapping[str, Any] | None, **options: Any) -> str:
        text = super()._deserialize(value, attr, data, **options)
        try:
            moment = datetime.fromisoformat(text)
            in_utc = moment.astimezone(UTC).isoformat(timespec="seconds")
        except (ValueError, OverflowError) as error:
            raise ValidationError("field-not-a-moment") from error
        if moment.tzinfo is None:
            raise ValidationError("field-not-a-moment")
        if self.today and too_far_ahead(in_utc, self.today()):
            raise ValidationError("field-in-the-future")
        return in_utc


def too_far_ahead(moment: str, today: date) -> bool:
    """Whether a moment in UTC is later than the day after today."""
    return moment[:10] > (today + timedelta(days=1)).isoformat()


class ProfileAddress(fields.String):
    """A person's address or URN, read into its ProfileKey."""

    default_error_messages = _FIELD_ERRORS

    def _deserialize(self, value: Any, attr: str | None, data: Mapping[str, Any] | None, **options: Any) -> Any:
        try:
            return profile_key(super()._deserialize(value, attr, data, **options))
        except NotAProfile as error:
            raise ValidationError("field-not-a-profile") from error
