import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { SharedNotices } from "./shared-notices";

const at = "2026-11-30T08:00:00.000Z";
const resting = (place: number, ref: string) => {
  return { place, key: `USCN-${place}`, title: "Taiwan", quotes: [ref], disputing: [] };
};
const source = (id: string) => {
  return { id, title: `Report ${id}`, at, judgements: [resting(1, `Q${id}`)] };
};
const reopened = (forecast: number) => {
  const act = forecast === 1 ? ("REOPENED" as const) : ("CORRECTED" as const);
  return { issue: "USCN-1", forecast, wording: "Will it be built?", said: "NO" as const, act, at };
};

test("a shared edition’s notices use the singular for one thing and the plural for several", () => {
  const shown = (count: number) => {
    const numbers = Array.from({ length: count }, (_, n) => n + 1);
    const since = {
      corrected: false,
      withdrawn: numbers.map((n) => source(`${n}`)),
      reworded: {
        quotes: numbers.map((n) => ({ ref: `Q${n}`, gone: n === 2 })),
        judgements: [resting(1, "Q1")],
      },
      reopened: numbers.map(reopened),
    };
    const html = renderToStaticMarkup(<SharedNotices since={since} />);
    return html.replace(/<[^>]+>/g, "\n").replace(/\n+/g, "\n");
  };
  expect(shown(0)).toBe("");
  const one = shown(1);
  for (const words of [
    "A source behind this edition has been withdrawn",
    "“Report 1”, on 30 Nov 2026. Judgement 1, Taiwan, rests on Q1.",
    "1 quotation in this edition is worded differently in a later version of its source",
    "Q1 has been altered. Judgement 1, Taiwan, rests on Q1.",
    "An outcome in this edition no longer holds",
    "Will it be built? It was resolved as no, then reopened on 30 Nov 2026.",
  ])
    expect(one).toContain(`\n${words}\n`);
  const two = shown(2);
  for (const words of [
    "2 sources behind this edition have been withdrawn",
    "2 quotations in this edition are worded differently in later versions of their sources",
    "Q1 has been altered and Q2 isn’t in the later version. Judgement 1, Taiwan, rests on Q1.",
    "2 outcomes in this edition no longer hold",
    "Will it be built? It was resolved as no, then corrected on 30 Nov 2026.",
  ])
    expect(two).toContain(`\n${words}\n`);
});
