import { expect, test } from "vitest";
import { extract } from "..";

const last = (text: string) =>
  extract(text).quotes.findLast(({ kind }) => kind === "direct")!.speaker_text;

test("a pronoun means the person introduced in the sentence before, not somebody prominent", () => {
  const text =
    "Chancellor Peter Marsh spoke for an hour. Afterwards a student shrugged. “He trusts us,” she said.";
  expect(last(text)).toBe("a student");
});

test("whoever replies is not the last to have spoken", () => {
  const text =
    "“The docks are safer,” Peter Marsh said. Walter Kettle does not believe it. “They are empty,” he replied.";
  expect(last(text)).toBe("Walter Kettle");
});
