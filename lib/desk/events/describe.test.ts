import { expect, test } from "vitest";
import { describeEvent } from "./describe";
import { eventDetails } from "./schema";

const sentence = (details: object) => describeEvent(eventDetails.parse(details));

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

test("an edit names the fields that changed", () => {
  const changes = { bottomLine: change(""), ownerId: change("") };
  expect(sentence({ verb: "issue.edited", changes })).toBe("changed the bottom line and owner");
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
});

test.each([
  ["added the first outlook: 50%", null, 50],
  ["revised the outlook from 50% to 62%", 50, 62],
  ["revised the outlook, keeping the likelihood at 62%", 62, 62],
])("a revision says how the likelihood changed: %s", (expected, from, to) => {
  const before = from && estimate(from);
  expect(sentence({ ...revised, from: before, to: estimate(to) })).toBe(expected);
});

test.each([
  ["disabled ana@demarche.test", { disabled: change(true) }],
  ["enabled ana@demarche.test", { disabled: change(false) }],
  ["changed the role of ana@demarche.test", { role: change("ADMIN") }],
])("a change to an account says what it means: %s", (expected, changes) => {
  expect(sentence({ verb: "member.changed", member, changes })).toBe(expected);
});
