import { expect, test } from "vitest";
import { describeEvent } from "./describe";
import { eventDetails } from "./schema";

const sentence = (details: object) => describeEvent(eventDetails.parse(details));

test.each([
  ["linked Q7 as supporting evidence", "linked", { relation: "SUPPORTS" }],
  ["reassessed Q7 as context", "relation-changed", { from: "SUPPORTS", relation: "CONTEXT" }],
])("an event of evidence says how it bears on the outlook: %s", (expected, verb, details) => {
  expect(sentence({ verb: `evidence.${verb}`, quote: 7, ...details })).toBe(expected);
});

test("words that a later version lacks are told apart from those that its review rejected", () => {
  const superseded = { verb: "quote.superseded", quote: 5, by: null, title: "Quay" } as const;
  expect([false, true].map((rejected) => describeEvent({ ...superseded, rejected }))).toEqual([
    "approved a later version of “Quay” that leaves out Q5",
    "approved a later version of “Quay” in which Q5 wasn’t accepted",
  ]);
});

test("a draft that was discarded is told apart from one that was taken back", () => {
  const title = "Jetty";
  expect(sentence({ verb: "draft.discarded", title })).toBe("discarded the draft “Jetty”");
  expect(sentence({ verb: "draft.taken-back", title })).toBe("took back the draft “Jetty”");
});

test("an event about a note says where the note is", () => {
  const note = "01J";
  // Events from the time when notes could only be on issues.
  expect(sentence({ verb: "note.written", note })).toBe("wrote a note");
  expect(sentence({ verb: "note.written", note, kind: "QUESTION", quote: 12 })).toBe(
    "asked a question on Q12",
  );
  expect(sentence({ verb: "note.edited", note, kind: "NOTE", source: "Strait talk" })).toBe(
    "edited a note in “Strait talk”",
  );
  expect(sentence({ verb: "note.reopened", note, kind: "QUESTION", quote: 3 })).toBe(
    "reopened a question on Q3",
  );
});

const estimate = (likelihood: number) => ({ likelihood, trend: "UNCHANGED", confidence: "LOW" });
const revised = { verb: "outlook.revised", number: 2, reason: "TIME" };
const change = (to: unknown) => ({ from: null, to });
const member = "ana@demarche.test";

test("a revision of the lead says how the situation changed, as far as the event holds it", () => {
  const from = estimate(10);
  const to = { ...estimate(27), trend: "DETERIORATED" };
  const raised = { from: { ...from, alerts: [] }, to: { ...to, alerts: ["CONFLICT_RISK"] } };
  const words = "revised the outlook from 10% to 27%; situation: unchanged → deteriorated";
  expect(sentence({ ...revised, from, to })).toBe(words);
  expect(sentence({ ...revised, ...raised })).toBe(`${words}; conflict risk alert raised`);
  expect(sentence({ ...revised, from: raised.to, to: raised.from })).toMatch(
    /; situation: deteriorated → unchanged; conflict risk alert ended$/,
  );
  expect(sentence({ ...revised, ...raised, forecast: 2 })).toBe(
    "revised the estimate of forecast 2 from 10% to 27%",
  );
});

test("a correction of a source calls its fields what the form calls them", () => {
  const changes = { url: change(""), publishedAt: change(""), language: change("fr") };
  expect(sentence({ verb: "source.edited", changes })).toBe(
    "corrected the source’s date, web address and language",
  );
});

test("a correction of a quotation names what changed, or the speaker if only others changed", () => {
  const corrected = { verb: "quote.corrected", quote: 12, reason: "Misheard." };
  const changes = { role: change("Clerk"), kind: change("MIXED") };
  expect(sentence({ ...corrected, others: 0, changes })).toBe(
    "corrected the kind and role of Q12: Misheard",
  );
  expect(sentence({ ...corrected, others: 2, changes: {} })).toBe(
    "corrected the speaker of Q12 and 2 others: Misheard",
  );
  const denied = { assertion: { from: "DENIED", to: "ASSERTED" } };
  expect(sentence({ ...corrected, others: 0, changes: denied })).toBe(
    "corrected Q12 from “denies” to “says”: Misheard",
  );
  expect(sentence({ ...corrected, others: 2, changes: denied })).toBe(
    "corrected the speaker of Q12 and 2 others, and Q12 from “denies” to “says”: Misheard",
  );
  expect(sentence({ ...corrected, others: 0, changes: { ...changes, ...denied } })).toBe(
    "corrected the kind and role of Q12, and Q12 from “denies” to “says”: Misheard",
  );
});

test.each([
  ["added the first outlook: roughly even chance (50%)", null, 50],
  ["revised the outlook from very unlikely (8%) to unlikely (22%)", 8, 22],
  ["revised the outlook from unlikely (22%) to a roughly even chance (50%)", 22, 50],
  ["revised the outlook from 8% to 12%", 8, 12],
  ["revised the outlook, keeping the likelihood at 62%", 62, 62],
])("a revision words a likelihood that moved to another term: %s", (expected, from, to) => {
  const before = from && estimate(from);
  const scale = "ICD203_A";
  expect(sentence({ ...revised, scale, from: before, to: estimate(to) })).toBe(expected);
});

test("in a gap of the PHIA yardstick, a revision gives the figure alone", () => {
  const moved = { ...revised, scale: "PHIA", from: estimate(52) };
  expect(sentence({ ...moved, to: estimate(60) })).toBe(
    "revised the outlook from 52% to likely or probable (60%)",
  );
  expect(sentence({ ...moved, to: estimate(53) })).toBe("revised the outlook from 52% to 53%");
});

test.each([
  ["added the first outlook: 50%", null, 50],
  ["revised the outlook from 50% to 62%", 50, 62],
  ["revised the outlook, keeping the likelihood at 62%", 62, 62],
])("an older event, without a scale, gives the figures: %s", (expected, from, to) => {
  const before = from && estimate(from);
  expect(sentence({ ...revised, from: before, to: estimate(to) })).toBe(expected);
});

const resolved = { verb: "forecast.resolved", outcome: "NO", early: false, note: "None came." };

test.each([
  ["opened the forecast “Will it?”", { verb: "forecast.opened", lead: true, wording: "Will it?" }],
  ["opened forecast 2, “Will it?”", { verb: "forecast.opened", lead: false, wording: "Will it?" }],
  [
    "changed the wording and closing date of forecast 2",
    {
      verb: "forecast.edited",
      lead: false,
      changes: { wording: change("a"), closesOn: change("b") },
    },
  ],
  [
    "clarified the criteria of forecast 2: Both count",
    { verb: "forecast.clarified", text: "Both count." },
  ],
  ["made forecast 2 the lead in place of forecast 1", { verb: "forecast.lead-set", from: 1 }],
  [
    "last estimated forecast 2, which has now reached its closing date",
    { verb: "forecast.due", lead: false, wording: "Will it?" },
  ],
  ["resolved forecast 2 as no: None came", { ...resolved, lead: false, from: null }],
  [
    "resolved the lead forecast as no before its closing date: None came",
    { ...resolved, lead: true, from: null, early: true },
  ],
  [
    "corrected the record of the lead forecast, resolved as no: None came",
    { ...resolved, lead: true, from: "NO" },
  ],
  [
    "corrected the resolution of the lead forecast from void to no: None came",
    { ...resolved, lead: true, from: "VOID" },
  ],
  [
    "reopened forecast 2 (resolved as no): The notice was forged",
    { ...resolved, verb: "forecast.reopened", lead: false, reason: "The notice was forged." },
  ],
])("an event of a forecast says which, unless it is the lead: %s", (expected, details) => {
  expect(sentence({ forecast: 2, ...details })).toBe(expected);
});

const disputed = { likelihood: 35, revision: 4, desk: 60 };
const stated = { verb: "dissent.stated", confidence: "LOW", ...disputed };

test.each([
  ["dissented from revision 4: 35%, against the desk’s 60%", { ...stated, from: null }],
  [
    "dissented from revision 4: 60%, the desk’s own figure. Confidence is low",
    { ...stated, from: null, likelihood: 60, confidence: "LOW" },
  ],
  ["changed their dissent on forecast 2 from 40% to 35%", { ...stated, from: 40, forecast: 2 }],
  ["changed their dissent, keeping the likelihood at 35%", { ...stated, from: 35 }],
  [
    "confirmed their dissent from revision 4 of forecast 2: 35%, against the desk’s 60%",
    { verb: "dissent.confirmed", ...disputed, forecast: 2 },
  ],
  [
    "confirmed Q7 as contradicting evidence",
    { verb: "evidence.relation-confirmed", quote: 7, relation: "CONTRADICTS" },
  ],
  [
    "withdrew their confirmation of Q7 as context",
    { verb: "evidence.unconfirmed", quote: 7, relation: "CONTEXT" },
  ],
  ["withdrew their dissent (35%)", { verb: "dissent.withdrawn", likelihood: 35, why: "" }],
  [
    "answered Ana Ferreira’s dissent",
    { verb: "dissent.answered", dissenter: "Ana Ferreira", body: "No." },
  ],
  [
    "corrected their answer to Ana Ferreira’s dissent on forecast 2",
    { verb: "dissent.answer-corrected", dissenter: "Ana Ferreira", body: "No.", forecast: 2 },
  ],
  [
    "corrected their reply to an answer to their dissent",
    { verb: "dissent.answer-corrected", dissenter: "Ana Ferreira", own: true, body: "No." },
  ],
])("an event of a dissent gives its figures: %s", (expected, details) => {
  expect(sentence(details)).toBe(expected);
});

test.each([
  ["disabled ana@demarche.test", { disabled: change(true) }],
  ["enabled ana@demarche.test", { disabled: change(false) }],
  ["changed the role of ana@demarche.test", { role: change("ADMIN") }],
])("a change to an account says what it means: %s", (expected, changes) => {
  expect(sentence({ verb: "member.changed", member, changes })).toBe(expected);
});

test("a removal says that the speaker denied the words, as lists do; an older one has them in quotation marks", () => {
  const removed = {
    verb: "quote.removed",
    quote: 5,
    exact: "the quay is closed",
    reason: "A slip.",
  };
  expect(sentence({ ...removed, kind: "INDIRECT", assertion: "DENIED" })).toBe(
    "removed Q5 (denies: the quay is closed): A slip",
  );
  expect(sentence({ ...removed, kind: "MIXED", assertion: "DENIED" })).toBe(
    "removed Q5 (denies: “the quay is closed”): A slip",
  );
  expect(sentence(removed)).toBe("removed Q5 (“the quay is closed”): A slip");
});
