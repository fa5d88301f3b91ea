import { describe, expect, test } from "vitest";
import { quotationsIn } from "../../quotations-in";

/** Who said what, with what isn't simply asserted. */
const said = (language: string, text: string): string[] =>
  quotationsIn(language, text).map(
    ({ speaker_text, text, assertion }) =>
      `${speaker_text}: ${text}${assertion === "asserted" ? "" : ` (${assertion})`}`,
  );

describe("the sentence before, said by whom the next one names", () => {
  test.each([
    [
      "es",
      "La presa se vaciará en otoño. Así lo anunció este lunes el ingeniero jefe, Rodrigo Lanza.",
      "Rodrigo Lanza: La presa se vaciará en otoño",
    ],
    [
      "fr",
      "La mairie fermera deux piscines cet hiver. C'est ce qu'a indiqué mardi l'adjointe aux sports.",
      "l'adjointe aux sports: La mairie fermera deux piscines cet hiver",
    ],
    [
      "de",
      "Der Tunnel wird für vier Wochen gesperrt. Das teilte die Polizei am Montag mit.",
      "die Polizei: Der Tunnel wird für vier Wochen gesperrt",
    ],
  ])("%s: %s", (language, text, expected) => {
    expect(said(language, text)).toEqual([expected]);
  });

  test("who does something to it says nothing", () => {
    expect(said("es", "La fábrica cerró en mayo. Lo compró todo la empresa vecina.")).toEqual([]);
  });
});

describe("what somebody thinks of something, and why it is so", () => {
  test.each([
    [
      "de",
      "Der Gemeinderat hält die Maut für einen Fehler.",
      "der Gemeinderat: die Maut für einen Fehler",
    ],
    [
      "de",
      "Die Ministerin stellte Hilfen des Bundes in Aussicht.",
      "die Ministerin: Hilfen des Bundes",
    ],
    ["fr", "Quant à la CGT, elle y voit un piège grossier.", "la CGT: un piège grossier"],
    ["fr", "Le ministre a qualifié la grève de caprice.", "le ministre: la grève de caprice"],
    ["es", "El sindicato tachó la medida de chantaje.", "el sindicato: la medida de chantaje"],
    [
      "es",
      "La Guardia Civil achaca el accidente a la falta de luz.",
      "la Guardia Civil: la falta de luz",
    ],
    [
      "de",
      "Vorstandschef Jan Hagen nannte keine Summe für den Umbau.",
      "Jan Hagen: Summe für den Umbau (withheld)",
    ],
    ["es", "La portavoz no descartó convocar paros.", "la portavoz: convocar paros"],
  ])("%s: %s", (language, text, expected) => {
    expect(said(language, text)).toEqual([expected]);
  });
});
