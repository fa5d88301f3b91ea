import { expect, test } from "vitest";
import { extract } from "..";

const quoted = (text: string) => extract(text).quotes.findLast(({ kind }) => kind === "mixed");

test.each([
  "Peter Marsh told the board that the ferry was “a bad joke”, according to two people in the room.",
  "Peter Marsh arrived. He replied that “no town grows rich by closing its harbour”, according to a readout.",
])("whoever the clause says spoke is the speaker: %s", (text) => {
  expect(quoted(text)!.speaker_text).toBe("Peter Marsh");
});

test("a source is the speaker where the clause has nobody who spoke", () => {
  const text = "The ferry was “a bad joke”, according to a report.";
  expect(quoted(text)!.speaker_text).toBe("a report");
});

test("an impersonal “it” is nobody", () => {
  const text = "Ann Lee teaches law. It has become fashionable to speak of a “rules-free sea”.";
  expect(quoted(text)?.speaker_text ?? null).toBeNull();
});

test("an “it” that is ready to speak is somebody", () => {
  const text = "The ministry met. It is ready to call the deal “dead in the water”.";
  expect(quoted(text)!.speaker_text).toBe("the ministry");
});

test.each([
  [
    "behind the words, according to a text of what is yet to be said",
    "“We will not pay,” the trade minister, Ann Lee, will say on Monday, according to a text of the speech.",
    "Ann Lee",
  ],
  [
    "in front of them, in the middle of what is said",
    "Oslo, said its envoy, would not pay, “whatever the price”.",
    "its envoy",
  ],
  [
    "of a sentence about who spoke",
    "Petr Novak, a judge, left early. Outside, it was Emil Strand, a pilot, who spoke. “It is a pity,” he said.",
    "Emil Strand",
  ],
])("the subject %s is the speaker", (_, text, speaker) => {
  expect(extract(text).quotes.at(-1)!.speaker_text).toBe(speaker);
});

test.each([
  "Two pilots said they were “appalled” by the delay.",
  "The mayor has defended the cuts as “overdue”.",
])("one word in quotation marks is said where its clause is: %s", (text) => {
  expect(extract(text).quotes.map(({ kind }) => kind)).toContain("mixed");
});
