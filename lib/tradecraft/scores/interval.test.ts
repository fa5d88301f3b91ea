import { describe, expect, test } from "vitest";
import { wilsonInterval } from ".";

describe("intervals", () => {
  // R. G. Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine 17 (1998),
  // table I, method 3: 95%, to four places.
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])("%i of %i is as Newcombe prints it", (count, total, low, high) => {
    const interval = wilsonInterval(count, total, 1.959963984540054);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  test("by hand, at 90%: none, all and half of ten", () => {
    const z2 = 2.705543454095404;
    expect(wilsonInterval(0, 10)).toEqual({ low: 0, high: expect.closeTo(z2 / (10 + z2), 9) });
    expect(wilsonInterval(10, 10)).toEqual({ low: expect.closeTo(10 / (10 + z2), 9), high: 1 });
    const reach = Math.sqrt(z2 / (10 + z2)) / 2;
    expect(wilsonInterval(5, 10).low).toBeCloseTo(0.5 - reach, 9);
    expect(wilsonInterval(5, 10).high).toBeCloseTo(0.5 + reach, 9);
  });

  test("there is no share in nothing", () => {
    expect(() => wilsonInterval(0, 0)).toThrow(RangeError);
  });
});
