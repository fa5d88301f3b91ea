import { expect, test } from "vitest";
import { extract } from "../extract";

const speaker = (text: string) => extract(text).quotes.at(-1)!.speaker_text;

test.each([
  ["Ruth Olsen wore a hat reading “Make Bergen Dry Again” at the march.", null],
  ["They handed out bottles that said “The harbour welcomes you.”", null],
  ["Ann Lee posted it under a headline that said, “The Port Is Lost.”", "a headline"],
  ["Ivo Strand left the house saying “nobody had been told”.", "Ivo Strand"],
])("words on a thing are not said by whoever wears it: %s", (text, name) =>
  expect(speaker(text)).toBe(name),
);

test.each([
  [
    "Anna Berg spoke near the port, where fifty dockers had gathered in the rain, chanting “no contract, no peace”.",
    "fifty dockers",
  ],
  [
    "Anna Berg spoke near the port, where fifty dockers had gathered, saying “nobody had been told”.",
    "Anna Berg",
  ],
])("a crowd chants in its own clause: %s", (text, name) => expect(speaker(text)).toBe(name));
