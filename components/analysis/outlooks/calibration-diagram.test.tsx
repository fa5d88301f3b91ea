import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { BANDS, LIKELIHOOD_SCALES, type LikelihoodScale } from "@/lib/tradecraft/likelihood";
import { type Calibration, wilsonInterval } from "@/lib/tradecraft/scores";
import { CalibrationDiagram } from "./calibration-diagram";

const bandOf = (scale: LikelihoodScale, term: string) =>
  BANDS[scale].find((band) => band.term === term)!;

const likely: Calibration = {
  scale: "ICD203_A",
  band: bandOf("ICD203_A", "likely"),
  forecasts: 24,
  cameTrue: 17,
  interval: wilsonInterval(17, 24),
};
const unlikely: Calibration = {
  scale: "ICD203_A",
  band: bandOf("ICD203_A", "unlikely"),
  forecasts: 9,
  cameTrue: 9,
  interval: null,
};

/** The rows of the diagram, by word. */
function rows(scale: LikelihoodScale, calibrations: Calibration[]) {
  const html = renderToStaticMarkup(
    <CalibrationDiagram
      scale={scale}
      calibrations={calibrations}
      whose="This desk"
      hrefOf={(word) => `/of?word=${word}`}
    />,
  );
  const found = [...html.matchAll(/<tr[^>]*><th[^>]*>([^<]*)<\/th>(.*?)<\/tr>/g)];
  return new Map(found.map(([, term, row]) => [term, row!]));
}
const text = (row?: string) => row?.replace(/<[^>]*>/g, "");

test("a word has its band, its share as a dot and its interval as a line, and the same in words", () => {
  const row = rows("ICD203_A", [likely]).get("likely")!;
  expect(row).toContain('d="M55 2H80V14H55z"');
  expect(row).toContain('d="M54 8H83"');
  expect(row).toContain('d="M71 8h0"');
  expect(text(row)).toBe("71% 17 of 24, 90% interval 54 to 83%");
});

test("of fewer than ten forecasts neither a share nor a dot is shown", () => {
  const row = rows("ICD203_A", [likely, unlikely]).get("unlikely")!;
  expect(text(row)).toBe("9: too few");
  expect(row).not.toContain("h0");
});

test.each(LIKELIHOOD_SCALES)(
  "%s has a row for each of its words, the most likely first",
  (scale) => {
    const terms = [...rows(scale, [likely]).keys()].filter((term) => term !== "Word");
    expect(terms).toEqual(BANDS[scale].map(({ term }) => term).toReversed());
    if (scale !== "ICD203_A") expect(text(rows(scale, [likely]).get(terms[0]!))).toBe("not used");
  },
);
