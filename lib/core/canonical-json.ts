const HALF_A_PAIR = /\p{Surrogate}/u;

/**
 * A value as canonical JSON (RFC 8785): no space, and keys in the order of their UTF-16 units, so that equal values are
 * equal texts. Numbers and strings are written as ECMAScript does, which is what the standard asks for. Throws for
 * what JSON cannot hold, and for half a surrogate pair, which has no UTF-8.
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

/** An object of keys and values: not a Date or a Map, which would lose what they hold. */
const isPlain = (value: object): boolean =>
  [Object.prototype, null].includes(Object.getPrototypeOf(value));
