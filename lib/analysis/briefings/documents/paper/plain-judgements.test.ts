import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { EditionPaper } from "@/components/analysis/briefings/editions/edition-paper";
import { renderEdition } from "@/components/analysis/briefings/editions/render-edition";
import { madeEdition } from "@/scripts/test/desk/edition";
import { plainCoverNote, plainJudgements } from "./plain-judgements";

test("key judgements are plain sentences, likelihood and confidence apart, without endnotes", () => {
  const judgements = plainJudgements(madeEdition(4));
  expect(judgements).toHaveLength(4);
  expect(judgements[1]).toEqual({
    issue: "EXSA-2",
    title: "Licences for chip tools",
    withdrawn: "Rests on Q108 and Q109, withdrawn before this edition.",
    judgement:
      "Judgement 2: the parties will settle the text late, under pressure from the ports, and leave its annexes open.",
    likelihood: "Likelihood: unlikely (33%), up from 25% on 1 October 2026.",
    confidence: "Confidence in this judgement is moderate.",
    dissents: ["Bo Sample dissents: very unlikely (15%), 7 November 2026. Confidence is low."],
    about: [
      "Forecast: Will agreement 2 be signed before the winter recess? Closes 31 December 2026.",
      "Situation: unchanged",
    ],
  });
  for (const { likelihood, confidence } of judgements) {
    expect(likelihood).not.toMatch(/confidence/i);
    expect(confidence).not.toMatch(/likely|\d%/);
  }
});

test("a key judgement whose estimate was made long before the edition says when", () => {
  const content = madeEdition(1);
  const [lead] = content.sections[0]!.items[0]!.forecasts;
  const said = (asOf: string) => {
    lead!.estimate!.asOf = asOf;
    return plainJudgements(content)[0]!.likelihood;
  };
  expect(said("2023-10-02T09:30:00.000Z")).toMatch(
    /^Likelihood: [a-z ]+ \(\d+%\), as of 2 October 2023, /,
  );
  expect(said("2026-11-01T09:30:00.000Z")).not.toContain("as of");
  lead!.estimate!.asOf = "2023-10-02T09:30:00.000Z";
  const html = renderToStaticMarkup(createElement(EditionPaper, { view: renderEdition(content) }));
  // The page writes all its dates like this.
  expect(html).toContain(", as of 2 Oct 2023");
});

test("a judgement that was resolved begins with the outcome", () => {
  const content = madeEdition(1);
  const [lead] = content.sections[0]!.items[0]!.forecasts;
  lead!.outcome = { outcome: "YES", at: "2026-11-29T10:00:00.000Z", note: "Signed.", source: null };
  const [{ judgement } = { judgement: "" }] = plainJudgements(content);
  expect(judgement).toMatch(
    /^Resolved 29 November 2026: yes\. Before that, the desk judged:\n\nJudgement 1: /,
  );
});

test("a cover note keeps its paragraphs, lists and the addresses of its links", () => {
  expect(plainCoverNote(madeEdition(2))).toBe(
    "Three things changed this week: the inspectors were let in, the hotline was tested, and nobody spoke of the islands.\n\n" +
      "- Read the first two issues before the plenary.\n" +
      "- The others keep until Thursday; see the calendar (https://calendar.test/autumn).",
  );
  expect(plainCoverNote(madeEdition(1, { coverNote: null }))).toBeNull();
});

test("a judgement that speaks of a quotation names it, since the number of its endnote isn’t shown", () => {
  const content = madeEdition(1);
  const [lead] = content.sections[0]!.items[0]!.forecasts;
  lead!.estimate!.judgement = "The newest is [1], of May [2].";
  const [{ judgement } = { judgement: "" }] = plainJudgements(content);
  expect(judgement).toBe("The newest is Q100, of May.");
});
