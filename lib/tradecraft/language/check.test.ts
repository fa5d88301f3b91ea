import { describe, expect, test } from "vitest";
import { BANDS, LIKELIHOOD_SCALES, type LikelihoodScale, likelihoodBand } from "../likelihood";
import { checkLanguage, type WrittenCitation, type WrittenEstimate } from ".";

const cited: WrittenCitation = { field: "rationale", start: 0, end: 4, relation: "SUPPORTS" };

/** What is found in a text: severity, code and words. */
function found(text: string, likelihood = 65, rest: Partial<WrittenEstimate> = {}) {
  const estimate: WrittenEstimate = {
    judgement: text,
    rationale: "[Q1]",
    likelihood,
    scale: "ICD203_A",
    citations: [cited],
    ...rest,
  };
  return checkLanguage(estimate).map(({ severity, code, field, start, end }) =>
    `${severity} ${code} ${estimate[field].slice(start, end)}`.trim(),
  );
}

/** A sentence in which a term is an estimate. */
const sentenceWith = (term: string): string => {
  if (term === "remote") return "The chance of a visit is remote.";
  if (term === "almost no chance") return `There is ${term} that they meet.`;
  return /chance|odds|possibility/.test(term)
    ? `There is a ${term} that they meet.`
    : `It is ${term} that they meet.`;
};

test.each(LIKELIHOOD_SCALES)("by %s each word stops at every figure but its own", (scale) => {
  for (let likelihood = 1; likelihood <= 99; likelihood++) {
    const own = likelihoodBand(likelihood, scale)?.term.split(" or ") ?? [];
    const terms = BANDS[scale].flatMap(({ term }) => term.split(" or "));
    for (const term of terms) {
      const codes = found(sentenceWith(term), likelihood, { scale });
      if (own.includes(term)) expect(codes, `${term} at ${likelihood}`).toEqual([]);
      else expect(codes, `${term} at ${likelihood}`).toHaveLength(1);
      if (own.length > 0 && !own.includes(term)) expect(codes[0]).toBe(`stop wrong-word ${term}`);
    }
  }
});

test("in a gap of the PHIA yardstick a neighbouring word warns and any other stops", () => {
  const at = (text: string) => found(text, 52, { scale: "PHIA" });
  expect(at("It is likely that they meet.")).toEqual(["warn between-bands likely"]);
  expect(at("There is a realistic possibility of a visit.")).toEqual([
    "warn between-bands realistic possibility",
  ]);
  expect(at("It is highly likely that they meet.")).toEqual(["stop wrong-word highly likely"]);
});

describe("negation and scope", () => {
  test.each([
    ["A visit is unlikely.", 30, []],
    ["A visit is not unlikely.", 65, ["warn off-scale not unlikely"]],
    ["A visit is not unlikely.", 10, ["stop wrong-word not unlikely"]],
    ["A visit is not likely.", 70, ["stop wrong-word not likely"]],
    ["A visit is not only likely but agreed.", 65, []],
    ["No visit is likely before June.", 15, []],
    ["They named the likely successor.", 10, []],
    ["A visit is an unlikely outcome.", 65, ["stop wrong-word unlikely"]],
    ["A visit is likely because a breakdown is very unlikely.", 65, []],
    ["A visit, unlikely last year, is likely now.", 65, []],
    ["We previously judged it very unlikely; a visit is now likely.", 65, []],
    ["The ministry said a visit was unlikely.", 65, []],
    ["A visit is unlikely, the ministry said on Monday.", 65, []],
    [
      "The ministry expects talks, but we judge a visit unlikely.",
      65,
      ["stop wrong-word unlikely"],
    ],
    ["They asked whether a visit is unlikely.", 65, []],
    ["Unlikely rather than very unlikely.", 30, []],
    ["Unlikely rather than very unlikely.", 10, ["stop wrong-word Unlikely"]],
    ["A visit is likely. The desk calls it very unlikely.", 65, []],
    ["A visit was unlikely in March. It is likely now.", 65, []],
    ["The visit will almost certainly not take place.", 3, []],
    ["It is likely that they will not meet.", 30, []],
    ["Washington is very likely to keep the chip rules.", 8, []],
    ["The rules will almost certainly stay in place.", 3, []],
    ["A repeal is likely to remain off the table.", 30, []],
    ["The talks are likely to fail.", 30, []],
    ["There is a 92% chance that they keep the rules.", 8, []],
    ["There is a 92% chance that they lift the rules.", 8, ["stop wrong-number 92%"]],
    ["Washington is very likely to lift the chip rules.", 8, ["stop wrong-word very likely"]],
    ["Washington is very likely to keep the chip rules.", 50, ["stop wrong-word very likely"]],
    ["It is likely that they will not meet.", 5, ["stop wrong-word likely"]],
    ["He called it “very unlikely” and ‘remote’.", 65, []],
    ["> It is very unlikely.\n\nA visit is likely.", 65, []],
  ] as const)("%s (%i%%)", (text, likelihood, expected) => {
    expect(found(text, likelihood)).toEqual(expected);
  });
});

test("a misfit only warns in a condition, or next to a word that fits, since it may be about another event", () => {
  expect(found("If talks fail, sanctions are likely.", 20)).toEqual(["warn wrong-word likely"]);
  expect(found("A visit is likely. A joint statement is very unlikely.", 65)).toEqual([
    "warn wrong-word very unlikely",
  ]);
});

test("a word that doesn’t fit stops even next to a number that does, and a number next to such a word", () => {
  expect(found("A visit is very unlikely (65%).")).toEqual(["stop wrong-word very unlikely"]);
  expect(found("A visit is likely (40%).")).toEqual(["stop wrong-number 40%"]);
});

describe("in a rationale", () => {
  const rationale = (text: string, rest: Partial<WrittenEstimate> = {}) =>
    found("A visit is likely.", 65, { rationale: text, ...rest });

  test("a word warns only where the sentence says that it judges, since other events have other words", () => {
    expect(rationale("Beijing is unlikely to object.")).toEqual([]);
    expect(rationale("We judge that they are unlikely to meet.")).toEqual([
      "warn wrong-word unlikely",
    ]);
  });

  test("a list and its items are sentences of their own", () => {
    expect(rationale("- High confidence in this judgement\n- A visit is likely")).toEqual([]);
  });

  test("confidence and likelihood may share a sentence by PHIA, which doesn’t forbid it", () => {
    const text = "We judge with high confidence that a visit is likely.";
    expect(rationale(text)).toEqual(["warn confidence-and-likelihood with high confidence"]);
    expect(rationale(text, { scale: "PHIA" })).toEqual([]);
  });
});

describe("citations", () => {
  const cites = (text: string, flags: Partial<WrittenCitation>) => {
    const start = text.indexOf("[Q1]");
    const citation: WrittenCitation = {
      field: "rationale",
      start,
      end: start + 4,
      ...flags,
    } as never;
    return found("A visit is likely.", 65, { rationale: text, citations: [citation] });
  };

  test.each([
    ["Both agreed [Q1].", { missing: true }, ["stop citation-missing [Q1]"]],
    ["Both agreed [Q1].", { withdrawn: true }, ["stop citation-withdrawn [Q1]"]],
    ["Both agreed [Q1].", { withdrawn: true, confirmed: true }, ["warn citation-withdrawn [Q1]"]],
    ["Both agreed [Q1].", { denied: true }, ["warn citation-denied [Q1]"]],
    ["The ministry denied it [Q1].", { denied: true }, []],
    ["Both agreed [Q1].", { relation: "CONTRADICTS" }, ["warn citation-contradicts [Q1]"]],
    ["Against this, one side objects [Q1].", { relation: "CONTRADICTS" }, []],
    ["Both agreed [Q1].", { relation: "CONTEXT" }, []],
  ] as const)("%s %o", (text, flags, expected) => {
    expect(cites(text, flags)).toEqual(expected);
  });

  test("a judgement for which nothing is cited warns; an empty form doesn’t", () => {
    expect(found("A visit is likely.", 65, { citations: [] })).toEqual(["warn no-citation"]);
    expect(found("", 65, { citations: [] })).toEqual([]);
  });
});

test("findings say what the words mean, and what to write instead", () => {
  const message = (judgement: string, likelihood: number, scale: LikelihoodScale) =>
    checkLanguage({ judgement, rationale: "", likelihood, scale, citations: [cited] })[0]?.message;
  expect(message("A visit is very unlikely.", 90, "ICD203_A")).toBe(
    "“very unlikely” means 6 to 20% (ICD 203, row A), but the figure is 90%. Write “very likely”, or change the figure. If the sentence is about the opposite outcome, say so with “not”.",
  );
  expect(message("A visit is probable.", 65, "ICD203_A")).toBe(
    "“probable” belongs to ICD 203, row B and the PHIA yardstick, but this forecast uses ICD 203, row A. Use one scale throughout. Write “likely”.",
  );
  expect(message("They may meet.", 52, "PHIA")).toBe(
    "“may” doesn’t say how likely it is. 52% has no word on the PHIA yardstick: choose at most 49% for “realistic possibility” or at least 55% for “likely or probable”.",
  );
});

test("places are right behind characters outside the basic plane and curly marks", () => {
  const judgement = "“𝒳’s own words” aside, a visit is very unlikely.";
  expect(found(judgement)).toEqual(["stop wrong-word very unlikely"]);
});

test.each([
  "could not ",
  "said, ",
  "‘a ",
  " 'a",
  "''",
  "“",
  "is likely to ",
  "no ",
  "? ",
  "chance ",
])("a long text of %j takes no more than its length allows", (unit) => {
  const rationale = unit.repeat(20_000 / unit.length);
  const before = process.cpuUsage();
  checkLanguage({ judgement: "", rationale, likelihood: 65, scale: "ICD203_A", citations: [] });
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(1500);
});
