import { describe, expect, test } from "vitest";
import { quotationsIn } from "../quotations-in";

/** Who said what, with what isn't simply asserted. */
const said = (language: string, text: string): string[] =>
  quotationsIn(language, text).map(
    ({ speaker_text, text, assertion }) =>
      `${speaker_text}: ${text}${assertion === "asserted" ? "" : ` (${assertion})`}`,
  );

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

describe("verbs around their speaker", () => {
  test.each([
    [
      "Die Brücke, räumte Bauleiter Jan Hagen am Abend ein, sei zu schmal.",
      ["Jan Hagen: Die Brücke", "Jan Hagen: sei zu schmal"],
    ],
    [
      "Die Strecke bleibt gesperrt, wie die Polizei mitteilte.",
      ["die Polizei: Die Strecke bleibt gesperrt"],
    ],
    ["Glaubt man dem Förster Jan Hagen, so stirbt der Wald.", ["Jan Hagen: stirbt der Wald"]],
    [
      "Kritik kam vom Bauernverband. Er warf dem Ministerium vor, den Wolf zu schonen.",
      ["Bauernverband: den Wolf zu schonen"],
    ],
  ])("%s", (text, expected) => {
    expect(said("de", text)).toEqual(expected);
  });
});

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

test("whoever was named last, and dialogue whose dashes do not close", () => {
  expect(
    said(
      "fr",
      "Le maire Paul Lantier a reçu la députée Inès Roche. Celle-ci affirme que la digue cède.",
    ),
  ).toEqual(["Inès Roche: la digue cède"]);
  expect(said("fr", "— Vous avez signé ? demande la juge Hélène Fabre.")).toEqual([
    "Hélène Fabre: Vous avez signé ?",
  ]);
});

describe("what demands, greets or judges without saying a word", () => {
  test.each([
    ["de", "Das Gesetz verlangt eine schriftliche Begründung. Das Spiel fordert viel Geduld."],
    ["fr", "La loi exige une autorisation préalable. Selon la saison, le sentier est fermé."],
    [
      "fr",
      "La ministre a salué les ouvriers à la sortie. Le tribunal a rejeté la demande du voisin.",
    ],
    ["es", "La receta pide tres huevos y un poco de paciencia. La puerta se niega a abrirse."],
  ])("%s: %s", (language, text) => {
    expect(said(language, text)).toEqual([]);
  });
});
