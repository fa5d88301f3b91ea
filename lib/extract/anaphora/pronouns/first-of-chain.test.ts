import { expect, test } from "vitest";
import { extract } from "../..";

const speaker = (text: string) =>
  extract(text).quotes.findLast(({ kind }) => kind !== "indirect")!.speaker_text;

test.each([
  [
    "past someone that an earlier one speaks of",
    "Vera Holm met the crews at dawn. She spoke of the strike that Ann Berg had called. “It was a mistake,” she said.",
    "Vera Holm",
  ],
  [
    "through several sentences",
    "Vera Holm met the crews at dawn. She looked past Ann Berg. “It was a mistake,” she said. “And it was ours,” she added.",
    "Vera Holm",
  ],
  [
    "out of a subordinate clause",
    "Peter Marsh took the train to Lund. When he took the floor after Paul Brandt’s speech, at the old hall, he said the port was full. “We have no room,” he said.",
    "Peter Marsh",
  ],
])("a pronoun is followed back %s", (_, text, name) => expect(speaker(text)).toBe(name));

test.each([
  [
    "opens the next sentence",
    "Rosa Lind is the judge. She called Ann Berg. Berg rose. “It is thin,” she said.",
    "Ann Berg",
  ],
  [
    "is the subject of a further clause",
    "Peter Marsh sat down. He waved at Paul Brandt, and Brandt waved back. “Good man,” he said.",
    "Paul Brandt",
  ],
  [
    "is the subject of an irregular verb",
    "Paul Lind is the judge. He called the next witness, and Tom Berg rose. “It is thin,” he said.",
    "Tom Berg",
  ],
  [
    "speaks in between",
    "Paul Lind is the judge. He read for an hour. Then, said Tom Berg, the lights failed. “We sat there,” he said.",
    "Tom Berg",
  ],
])("a pronoun is not followed back past whoever %s", (_, text, name) =>
  expect(speaker(text)).toBe(name),
);
