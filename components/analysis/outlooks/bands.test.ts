import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { BANDS } from "@/lib/tradecraft/likelihood";
import { bandsClass } from "./likelihood-cell";

const css = readFileSync(new URL("bands.css", import.meta.url), "utf8");

/** The bands that a class draws, as pairs of percentages. */
function drawn(name: string): [number, number][] {
  const rule = new RegExp(`\\.${name} \\{([^}]*)\\}`).exec(css)?.[1] ?? "";
  const stops = [...rule.matchAll(/(transparent|var\(--track\)) 0 (?:calc\()?(\d+)%/g)];
  return stops.flatMap(([, colour, to], at) =>
    colour === "transparent" ? [] : [[Number(stops[at - 1]?.[2] ?? 0), Number(to)]],
  );
}

test("the ruler of a list draws the bands of each scale where the scale has them", () => {
  for (const [scale, bands] of Object.entries(BANDS))
    expect(drawn(bandsClass(scale as keyof typeof BANDS)), scale).toEqual(
      bands.map(({ from, to }) => [from, to]),
    );
});

test("the ruler of a list fills each band of a scale by its place", () => {
  for (const [scale, bands] of Object.entries(BANDS)) {
    const name = bandsClass(scale as keyof typeof BANDS);
    const filled = [
      ...css.matchAll(
        new RegExp(`\\.${name}\\.b\\d \\{\\s*--from: (\\d+)%;\\s*--to: (\\d+)%`, "g"),
      ),
    ];
    expect(
      filled.map(([, from, to]) => [Number(from), Number(to)]),
      scale,
    ).toEqual(bands.map(({ from, to }) => [from, to]));
  }
});
