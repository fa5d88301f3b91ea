/** The digits of Crockford's base 32. */
const DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** A ULID: 48 bits of the time in milliseconds, and 80 random ones. Works without a secure context, too. */
export function newId(): string {
  const time = Array.from({ length: 10 }, (_, at) => Math.floor(Date.now() / 32 ** (9 - at)) % 32);
  const random = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte % 32);
  return [...time, ...random].map((digit) => DIGITS[digit]).join("");
}
