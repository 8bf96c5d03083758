// @ts-check
// The digits of a phone number, in whatever script it was written.

/** Digits of every script stand ten in a row, in order. @param {string} sign */
export function digitIn(sign) {
  const point = /** @type {number} */ (sign.codePointAt(0));
  let zero = point;
  while (point - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && zero > 0) zero -= 1;
  return point < 58 ? sign : String(point - zero);
}

/** By what two spellings of one number are the same. @param {string} number */
export const digitsOf = (number) => [...number.normalize("NFKC")].map((sign) => (/\p{Nd}/u.test(sign) ? digitIn(sign) : "")).join("");
