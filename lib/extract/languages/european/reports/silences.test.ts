import { describe, expect, test } from "vitest";
import { said } from "@/scripts/test/said";

describe("what is kept silent, expected or never said", () => {
  test.each([
    [
      "de",
      "Auf Nachfrage wollte Minister Jan Hagen den Preis der Fähre nicht nennen.",
      ["Jan Hagen: den Preis der Fähre (withheld)"],
    ],
    ["de", "Ein Sprecher lehnte eine Stellungnahme ab.", []],
    [
      "de",
      "Der Minister Jan Hagen dürfte am Freitag eine neue Maut ankündigen.",
      ["Jan Hagen: eine neue Maut (hypothetical)"],
    ],
    [
      "es",
      "Se espera que el ministro anuncie el cierre de la mina.",
      ["el ministro: el cierre de la mina (hypothetical)"],
    ],
    [
      "fr",
      "Le commissaire a refusé d'indiquer quels pays avaient payé.",
      ["le commissaire: quels pays avaient payé (withheld)"],
    ],
    [
      "fr",
      "La députée Inès Roche a été entendue. Elle n'a évoqué le barrage de Lens à aucun moment.",
      ["Inès Roche: le barrage de Lens (withheld)"],
    ],
    ["es", "El alcalde no descarta cerrar el túnel.", ["el alcalde: cerrar el túnel"]],
  ])("%s: %s", (language, text, expected) => {
    expect(said(language, text)).toEqual(expected);
  });
});
