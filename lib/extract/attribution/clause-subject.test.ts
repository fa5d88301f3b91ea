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
