import { expect, test } from "vitest";
import { codePointLength, toCodePoints, toUnits } from "./code-points";

const MIXED = "Ça va 👍🏽, naïve e\u0301 𝔘 end";

test("each converter counts as JavaScript does, at every character", () => {
  const points = [...MIXED];
  const point = toCodePoints(MIXED);
  const unit = toUnits(MIXED);
  expect(codePointLength(MIXED)).toBe(points.length);
  for (let at = 0; at <= points.length; at++) {
    const units = points.slice(0, at).join("").length;
    expect(unit(at)).toBe(units);
    expect(point(units)).toBe(at);
  }
});

test("in plain text both counts are the same", () => {
  expect(toUnits("plain")(3)).toBe(3);
  expect(toCodePoints("plain")(5)).toBe(5);
});
