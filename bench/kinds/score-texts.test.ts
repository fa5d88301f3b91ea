import { describe, expect, test } from "vitest";
import type { KindText } from "./gold";
import type { Prediction } from "./prediction";
import { scoreKinds } from "./score";
import { HALVES, readKinds } from "./texts";

describe("the labelled texts", () => {
  const gold = HALVES.flatMap((half) => readKinds(half) ?? []);
  const perfect = (text: KindText): Prediction => ({ ...text, ...text.head });
  const flaws = (predictions: Prediction[]) => {
    const { all } = scoreKinds(gold, predictions);
    const counts = [all.exact.all, all.overlap.all, all.complete];
    const rates = [
      all.speakers,
      all.lastNames,
      all.roles,
      all.assertions,
      all.heads,
      all.languages,
    ];
    return [
      ...counts.map(({ fp, fn }) => fp + fn),
      ...rates.map(({ right, of }) => of - Math.round(right)),
      all.filedAsSaid.right,
    ];
  };
  const none = Array(10).fill(0);

  test("score perfectly against themselves", () => {
    expect(flaws(gold.map(perfect))).toEqual(none);
  });

  test("score perfectly when hard-wrapped lines were joined", () => {
    const joined = gold.map((text) => {
      if (!text.wrapped) return perfect(text);
      const length = (part: string) => part.replaceAll(/\n[> ]*(?!\n)/g, " ").length;
      const quotes = text.quotes.map(({ start, end, ...quote }) => ({
        ...quote,
        start: length(text.text.slice(0, start)),
        end: length(text.text.slice(0, end)),
      }));
      return { ...perfect(text), text: text.text.replaceAll(/\n[> ]*(?!\n)/g, " "), quotes };
    });
    expect(flaws(joined)).toEqual(none);
  });
});
