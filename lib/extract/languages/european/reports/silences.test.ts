import { describe, expect, test } from "vitest";
import { said } from "@/scripts/test/read/said";

describe("what is kept silent, expected or never said", () => {
  test.each([
    [
      "de",
      "Auf Nachfrage wollte Minister Jan Hagen den Preis der Fähre nicht nennen.",
      ["Jan Hagen: den Preis der Fähre (withheld)"],
    ],
    [
      "de",
      "Ob es Brandstiftung war, wollte ein Sprecher der Polizei nicht sagen.",
      ["ein Sprecher der Polizei: Ob es Brandstiftung war (withheld)"],
    ],
    [
      "de",
      "Wann die Fähre fährt, konnte die Reederei zunächst nicht sagen.",
      ["die Reederei: Wann die Fähre fährt (withheld)"],
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
    [
      "fr",
      "Le commissaire a refusé vendredi de dire si le port avait payé.",
      ["le commissaire: le port avait payé (withheld)"],
    ],
    [
      "fr",
      "Inès Roche n'a pas souhaité faire de commentaire sur le barrage.",
      ["Inès Roche: le barrage (withheld)"],
    ],
    [
      "es",
      "La alcaldesa se negó el viernes a decir si el puerto pagará.",
      ["la alcaldesa: el puerto pagará (withheld)"],
    ],
    [
      "de",
      "Jan Hagen ließ am Abend in Oslo zunächst offen, ob der Hafen zahlt.",
      ["Jan Hagen: der Hafen zahlt (withheld)"],
    ],
    [
      "de",
      "Jan Hagen äußerte sich nicht dazu, ob der Hafen zahlt.",
      ["Jan Hagen: der Hafen zahlt (withheld)"],
    ],
    ["es", "El alcalde no descarta cerrar el túnel.", ["el alcalde: cerrar el túnel"]],
  ])("%s: %s", (language, text, expected) => {
    expect(said(language, text)).toEqual(expected);
  });
});

test.each([
  [
    "Auf die Frage, ob das Geld reiche, wollte ein Sprecher des Amtes keine Auskunft geben.",
    ["ein Sprecher des Amtes: das Geld reiche (withheld)"],
  ],
  ["Auf die Frage nach den Kosten ging Jan Holm nicht ein.", ["Jan Holm: den Kosten (withheld)"]],
  [
    "Auf die Frage, wann der Hafen öffnet, antwortete Minister Jan Holm ausweichend.",
    ["Jan Holm: wann der Hafen öffnet (withheld)"],
  ],
  ["Auf die Frage, ob er gehe, antwortete Minister Jan Holm, er bleibe.", ["Jan Holm: er bleibe"]],
])("a question that someone does or doesn’t answer: %s", (text, expected) => {
  expect(said("de", text)).toEqual(expected);
});
