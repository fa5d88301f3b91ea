import { describe, expect, test } from "vitest";
import { said } from "@/scripts/test/read/said";

describe("papers and names in quotation marks", () => {
  test.each([
    [
      "de",
      "Wie die „Heidezeitung“ berichtet, soll das Moor bald austrocknen.",
      "die „Heidezeitung“: soll das Moor bald austrocknen",
    ],
    [
      "de",
      "Der „Alpenkurier“ schreibt, dass der Tunnel teurer wird.",
      "der „Alpenkurier“: der Tunnel teurer wird",
    ],
    [
      "es",
      "Según el diario «La Ribera», el puente cerrará en mayo.",
      "el diario «La Ribera»: el puente cerrará en mayo",
    ],
  ])("%s: %s", (language, text, expected) => {
    expect(said(language, text)).toEqual([expected]);
  });
});

test.each([
  [
    "Das System stoße an seine Grenzen, sagte Minister Jan Holm im Ö1-„Morgenjournal“.",
    "Jan Holm: Das System stoße an seine Grenzen",
  ],
  [
    "„Wir haben Netze, aber keine Fischer“, sagte der SPD-Chef dem „Anglerfreund“.",
    "der SPD-Chef: Wir haben Netze, aber keine Fischer",
  ],
])("a programme or a paper is told, and says nothing: %s", (text, expected) => {
  expect(said("de", text)).toEqual([expected]);
});
