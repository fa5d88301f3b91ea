import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { BANDS, type LikelihoodScale } from "@/lib/tradecraft/likelihood";
import { bandsClass } from "./likelihood-cell";

const css = readFileSync(new URL("bands.css", import.meta.url), "utf8");

/** How a regular expression finds the rules for rulers of a scale. */
function selectorOf(scale: string): string {
  const name = bandsClass(scale as LikelihoodScale);
  return name ? `\\.ruler\\.${name}` : "\\.ruler";
}

/** The bands that a ruler of a scale draws, as pairs of percentages. */
function drawn(scale: string): [number, number][] {
  const rule = new RegExp(`${selectorOf(scale)} \\{([^}]*)\\}`).exec(css)?.[1] ?? "";
  const stops = [...rule.matchAll(/(transparent|var\(--track\)) 0 (?:calc\()?(\d+)%/g)];
  return stops.flatMap(([, colour, to], at) =>
    colour === "transparent" ? [] : [[Number(stops[at - 1]?.[2] ?? 0), Number(to)]],
  );
}

test("the ruler of a list draws the bands of each scale where the scale has them", () => {
  for (const [scale, bands] of Object.entries(BANDS))
    expect(drawn(scale), scale).toEqual(bands.map(({ from, to }) => [from, to]));
});

test("the ruler of a list fills each band of a scale by its place", () => {
  for (const [scale, bands] of Object.entries(BANDS)) {
    const rule = `${selectorOf(scale)}\\.b\\d \\{\\s*--from: (\\d+)%;\\s*--to: (\\d+)%`;
    const filled = [...css.matchAll(new RegExp(rule, "g"))];
    expect(
      filled.map(([, from, to]) => [Number(from), Number(to)]),
      scale,
    ).toEqual(bands.map(({ from, to }) => [from, to]));
  }
});
