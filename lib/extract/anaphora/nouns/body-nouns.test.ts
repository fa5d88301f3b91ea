import { expect, test } from "vitest";
import { extract } from "../..";

const last = (text: string) => extract(text).quotes.at(-1)!.speaker_text;

test.each([
  ["The Energy Board met in May. The central bank said prices had fallen.", "the central bank"],
  ["The Defence Department bought nine ships. The union said it was late.", "the union"],
  [
    "The Defence Department bought nine ships. The ministry said it was late.",
    "Defence Department",
  ],
  ["The Energy Board met in May. The board said prices had fallen.", "Energy Board"],
  ["The Power Development Board met in May. The supplier said that it was late.", "the supplier"],
  [
    "Reuters had the report first. The airports authority said it was late.",
    "the airports authority",
  ],
  ["Reuters had the report first. The agency said that it was genuine.", "Reuters"],
])("a noun means a body of its own kind: %s", (text, speaker) => expect(last(text)).toBe(speaker));
