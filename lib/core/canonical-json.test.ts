import { expect, test } from "vitest";
import { canonicalJson } from "./canonical-json";

test("equal values give equal texts, whatever the order of their keys", () => {
  const text = '{"a":[1,{"x":null,"y":true}],"b":"c"}';
  expect(canonicalJson({ b: "c", a: [1, { y: true, x: null }] })).toBe(text);
  expect(canonicalJson({ a: [1, { x: null, y: true }], b: "c" })).toBe(text);
});

// The example of RFC 8785, 3.2.3: keys in the order of their UTF-16 units, not of their code points.
test("keys are sorted as the standard sorts them", () => {
  const keys = ["\u20ac", "\r", "\ufb33", "1", "\ud83d\ude00", "\u0080", "\u00f6"];
  const sorted = ["\r", "1", "\u0080", "\u00f6", "\u20ac", "\ud83d\ude00", "\ufb33"];
  const text = canonicalJson(Object.fromEntries(keys.map((key) => [key, 0])));
  expect(Object.keys(JSON.parse(text)).filter((key) => key !== "1")).toEqual(
    sorted.filter((key) => key !== "1"),
  );
  expect(text).toBe(`{${sorted.map((key) => `${JSON.stringify(key)}:0`).join(",")}}`);
});

// The example of RFC 8785, 3.2.2.
test("numbers and strings are written as the standard writes them", () => {
  const numbers = [
    Number("333333333.33333329"),
    1e30,
    4.5,
    2e-3,
    0.000000000000000000000000001,
    -0,
  ];
  expect(canonicalJson(numbers)).toBe("[333333333.3333333,1e+30,4.5,0.002,1e-27,0]");
  expect(canonicalJson("\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"/")).toBe(
    '"\u20ac$\\u000f\\nA\'B\\"\\\\\\\\\\"/"',
  );
});

test.each([
  ["undefined", { a: undefined }],
  ["not a number", Number.NaN],
  ["a date", new Date(0)],
  ["half a surrogate pair", "\ud83d"],
])("%s is refused", (_, value) => {
  expect(() => canonicalJson(value)).toThrow(TypeError);
});
