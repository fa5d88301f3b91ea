import { expect, test } from "vitest";
import { extract } from "..";

test("a colon gives the word to the only person in its sentence", () => {
  const text =
    "Vera Holt said the crane would stay. At the quay a pilot, Ola Dahl, was less sure: “They said so last year.”";
  expect(extract(text).quotes.at(-1)!.speaker_text).toBe("Ola Dahl");
});

test("whoever says something behind a semicolon is the speaker", () => {
  const text = "A docker called the cranes “scrap”; another said the pier was “held up by paint”.";
  expect(extract(text).quotes.at(-1)!.speaker_text).toBe("another");
});
