import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const css = readFileSync(new URL("../../app/globals.css", import.meta.url), "utf8");
const colours = new Map(
  [...css.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name, light, dark]) => [name!, { light: light!, dark: dark! }],
  ),
);

/** Relative luminance and contrast ratio as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)) as [
    number,
    number,
    number,
  ];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

const text = ["ink", "secondary", "accent", "improved", "deteriorated", "warning"];
const grounds = ["paper", "surface", "hover", "mark"];

describe.each(["light", "dark"] as const)("in the %s theme", (theme) => {
  const ratio = (a: string, b: string) => contrast(colours.get(a)![theme], colours.get(b)![theme]);

  test.each(text.flatMap((t) => grounds.map((g) => [t, g] as const)))(
    "%s is readable on %s",
    (t, g) => {
      expect(ratio(t, g)).toBeGreaterThanOrEqual(4.5);
    },
  );

  test.each(["selected", "mark-current"])("ink is readable on %s", (ground) => {
    expect(ratio("ink", ground)).toBeGreaterThanOrEqual(4.5);
  });

  test("the text of filled buttons is readable", () => {
    expect(ratio("surface", "ink")).toBeGreaterThanOrEqual(4.5);
    expect(ratio("surface", "deteriorated")).toBeGreaterThanOrEqual(4.5);
  });

  test.each(["paper", "surface", "hover"])("the border of a control is visible on %s", (ground) => {
    expect(ratio("control", ground)).toBeGreaterThanOrEqual(3);
  });
});
