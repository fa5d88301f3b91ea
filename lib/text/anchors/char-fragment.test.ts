import { expect, test } from "vitest";
import { charFragment, parseCharFragment } from "./char-fragment";

test.each([
  ["#char=120,180", 500, { start: 120, end: 180 }],
  ["char=0,1", 500, { start: 0, end: 1 }],
  ["#char=,40", 500, { start: 0, end: 40 }],
  ["#char=40,", 500, { start: 40, end: 500 }],
  ["#char=40,900", 500, { start: 40, end: 500 }],
  ["#char=12,20;length=500,UTF-8", 500, { start: 12, end: 20 }],
  ["#char=12", 500, null],
  ["#char=,", 500, null],
  ["#char=20,12", 500, null],
  ["#char=600,700", 500, null],
  ["#char=-5,12", 500, null],
  ["#line=1,2", 500, null],
  ["#q12", 500, null],
])("%s in a text of %i characters names %o", (fragment, length, span) => {
  expect(parseCharFragment(fragment, length)).toEqual(span);
});

test("a written fragment is read as the same span", () => {
  const span = { start: 7, end: 31 };
  expect(parseCharFragment(charFragment(span), 100)).toEqual(span);
});
