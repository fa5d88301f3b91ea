import { random } from "@/bench/random";

/** A source of choices with a fixed seed, so that failures can be repeated. */
export interface Chance {
  /** A number below `n`. */
  below: (n: number) => number;
  /** True in one of `n` cases. */
  oneIn: (n: number) => boolean;
  of: <T>(choices: readonly T[]) => T;
}

export function chance(seed: number): Chance {
  const next = random(seed);
  const below = (n: number) => Math.floor(next() * n);
  return { below, oneIn: (n) => below(n) === 0, of: (choices) => choices[below(choices.length)]! };
}

const STRINGS = [
  ...[
    "",
    " ",
    "\0",
    "a\0b",
    "\ud800",
    "\udc00\ud83c",
    "\u202egnp.exe",
    "\ufeff",
    "\ufffd",
    "ﷺ",
    "🌊",
  ],
  ...[
    "null",
    "undefined",
    "NaN",
    "true",
    "0",
    "-1",
    "2147483648",
    "1e309",
    "$",
    "$1",
    "$undefined",
  ],
  ...[
    '\'; drop table "Note"; --',
    "<script>alert(1)</script>",
    "../../../../etc/passwd",
    "%",
    "%ff",
  ],
  ...["[Q999999999]", "[Q99999999999999999999]", "[Q0]", "[Q-1]", "__proto__", "constructor"],
  ...["0000-01-01", "-271821-04-20", "9999-12-31", "+275760-09-13", "2023-02-30", "0001-01-01"],
  ...["http://127.0.0.1:1/", "file:///etc/passwd", "javascript:alert(1)", "http://[::1]:1/", "//x"],
  ...["x".repeat(300), "é".repeat(21_000), "y\n".repeat(50_000), "“a” said B. ".repeat(300)],
];
const NUMBERS = [
  ...[0, -0, 1, -1, 0.5, 100, 2 ** 31 - 1, 2 ** 31, -(2 ** 31), -(2 ** 31) - 1, 2 ** 32, 2 ** 53],
  ...[-(2 ** 53), 1e21, 1e308, -1e308, 5e-324],
];

/** A hostile value. */
export function hostile(pick: Chance): unknown {
  switch (pick.below(8)) {
    case 0:
      return pick.of(NUMBERS);
    case 1:
      return pick.of([null, true, false, [], {}, [[]], [null], { a: { b: {} } }]);
    case 2:
      return Array.from({ length: pick.of([1, 101, 10_001]) }, () => pick.of(STRINGS.slice(0, 40)));
    case 3:
      return nested(pick.of([10, 100, 1_000]));
    case 4:
      return JSON.parse('{"__proto__": {"role": "ADMIN"}, "constructor": {"prototype": 1}}');
    default:
      return pick.of(STRINGS);
  }
}

export const hostileText = (pick: Chance): string => pick.of(STRINGS);

function nested(depth: number): unknown {
  let value: unknown = 1;
  for (let k = 0; k < depth; k++) value = k % 2 ? [value] : { a: value };
  return value;
}
