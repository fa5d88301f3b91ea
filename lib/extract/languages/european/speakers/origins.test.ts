import { expect, test } from "vitest";
import { speakersOf } from "@/scripts/test/read/said";

test.each([
  ["es", "Según el Ministerio de Pesca japonés, el barco salió.", "el Ministerio de Pesca japonés"],
  [
    "fr",
    "Selon le ministère de la Pêche danois, le bateau est parti.",
    "le ministère de la Pêche danois",
  ],
  ["de", "Nach Angaben des finnischen Grenzamts ist es ruhig.", "finnisches Grenzamt"],
  ["de", "Laut dem polnischen Zollverband ist es ruhig.", "polnischer Zollverband"],
  ["de", "Laut der finnischen Werft ist es ruhig.", "die finnische Werft"],
])("the origin of a body is part of its name, in the nominative: %s %s", (language, text, name) => {
  expect(speakersOf(language, text)).toEqual([[name, null]]);
});
