import { expect, test } from "vitest";
import { extract } from "..";

const OPEN = "“It’s a whistle,” Gwen Holt said. “If he is not clever, how can you feel good?";

test.each([
  ["the speaker before", `${OPEN}\n\n“I have been thinking about it,” she added.`, "Gwen Holt"],
  ["whoever is named behind it", `${OPEN}\n\n“We are lost,” added Jim Berg.`, "Jim Berg"],
  ["not whoever is named in it", `${OPEN}\n\n“Jim Berg knows that we are lost.”`, "Gwen Holt"],
])("a paragraph that continues an open quotation is said by %s", (_, text, speaker) =>
  expect(extract(text).quotes.at(-1)!.speaker_text).toBe(speaker),
);
