import { expect, test } from "vitest";
import { extract } from "../..";

const speaker = (text: string) =>
  extract(text).quotes.findLast(({ kind }) => kind !== "indirect")!.speaker_text;

test.each([
  [
    "before “he said”",
    "Vera Holm and Ann Berg toured the docks, as Holm praised the crews. Berg, she said, “knows every rope.”",
    "Vera Holm",
  ],
  [
    "in the quotation",
    "“The quay is safe,” Peter Marsh said.\n\nA siren sounded.\n\n“Has Paul Brandt any idea what he is doing? Brandt is making it worse,” he said.",
    "Peter Marsh",
  ],
])("nobody is the speaker of words that name them %s", (_, text, name) =>
  expect(speaker(text)).toBe(name),
);

test("people may give their own name", () =>
  expect(speaker("“I am Vera Holm,” she said. Ann Berg shook her hand.")).toBe("Vera Holm"));
