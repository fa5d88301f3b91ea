const HALF_A_PAIR = /\p{Surrogate}/u;

/**
 * A value as canonical JSON (RFC 8785): no white space, and keys in the order of their UTF-16 units, so that equal
 * values give equal texts. Numbers and strings are written as ECMAScript does, as the standard requires.
 * Throws if JSON can't hold the value, or if it has half a surrogate pair, which UTF-8 can't encode.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "number" && Number.isFinite(value)) return JSON.stringify(value);
  if (typeof value === "string") {
    if (HALF_A_PAIR.test(value)) throw new TypeError("half a surrogate pair has no canonical JSON");
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value === "object" && isPlain(value)) {
    const keys = Object.keys(value).sort();
    const record = value as Record<string, unknown>;
    return `{${keys.map((key) => `${canonicalJson(key)}:${canonicalJson(record[key])}`).join(",")}}`;
  }
  throw new TypeError(`a ${typeof value} has no canonical JSON`);
}

/** A plain object: not a Date or a Map, whose contents would be lost. */
const isPlain = (value: object): boolean =>
  [Object.prototype, null].includes(Object.getPrototypeOf(value));
