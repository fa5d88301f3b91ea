import { expect, test } from "vitest";
import { Caseless, FRENCH, GERMAN, patternsOf, SPANISH } from "./index";

// V8 stops optimising a pattern at 20 kB, which makes it several times slower.
const MAX_LENGTH = 20_000;

test.each(Object.entries({ FRENCH, GERMAN, SPANISH }))(
  "the patterns of %s are short enough for the engine to optimise",
  (_, table) => {
    const long = Object.entries(patternsOf(table)).filter(
      ([, pattern]) =>
        (pattern instanceof Caseless || pattern instanceof RegExp) &&
        pattern.source.length > MAX_LENGTH,
    );
    expect(long.map(([name]) => name)).toEqual([]);
  },
);

test("capitals are found as small letters are, and returned as the text spells them", () => {
  const verb = new Caseless(String.raw`(?<!\p{L})(dijo|añadió)(?!\p{L})\s*`);
  expect(verb.all("Dijo que sí. İ, AÑADIÓ.").map(({ 1: word, index }) => [word, index])).toEqual([
    ["Dijo", 0],
    ["AÑADIÓ", 16],
  ]);
  expect(new Caseless(String.raw`^\p{Lu}\P{L}$`).test("a-")).toBe(true);
});
