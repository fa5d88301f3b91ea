import { expect, test } from "vitest";
import { said } from "@/scripts/test/read/said";

const FRENCH = "« Le fret manque », a déclaré Lise Maurel. ";
const SPANISH = "«Falta flete», declaró Elsa Prieto. ";
const GERMAN = "„Es fehlt an Fracht“, sagte Ines Kolb. ";

test.each([
  ["fr", FRENCH, "On dira que la saison a connu pire."],
  ["fr", FRENCH, "Certains diront : « La saison a connu bien pire que cela. »"],
  ["fr", FRENCH, "D'aucuns prétendent que le port est plein."],
  ["es", SPANISH, "Algunos dirán que el puerto está lleno."],
  ["es", SPANISH, "Nadie afirma que el puerto esté lleno."],
  ["de", GERMAN, "Manche werden sagen, dass der Hafen voll ist."],
  ["de", GERMAN, "Heute sagen viele, dass der Hafen voll ist."],
])("nobody in particular is never someone named before: %s %s%s", (language, before, text) => {
  expect(said(language, before + text)).toHaveLength(1);
});

test("whoever works somewhere is someone", () => {
  const text = "Au ministère, on assure que le port est plein.";
  expect(said("fr", text)).toEqual(["ministère: le port est plein"]);
});

test.each([
  ["de", GERMAN, "Keiner der Reeder bestätigte, dass der Hafen voll ist."],
  ["de", GERMAN, "Weder der Reeder noch die Reederei hat erklärt, dass der Hafen voll ist."],
  ["de", GERMAN, "Keine Tageszeitung nach dem Krieg schrieb, dass der Hafen voll ist."],
  ["fr", FRENCH, "Personne à la capitainerie n'a affirmé que le port est plein."],
  ["es", SPANISH, "Ni Vigo ni Cádiz confirmaron que el puerto está lleno."],
])("what nobody said has no speaker: %s %s%s", (language, before, text) => {
  const [, last] = said(language, before + text);
  expect(last).toMatch(/^null: .*(?:voll ist|est plein|está lleno) \(withheld\)$/u);
});

test.each([
  [
    "fr",
    "Personne n'a été blessé et le maire a dit : « Nous paierons les dégâts. »",
    "maire: Nous",
  ],
  ["es", "Nadie lo esperaba y el alcalde anunció que el puerto cerraría.", "alcalde: el puerto"],
  ["de", "Niemand anderes als der Reeder sagte: „Wir bauen aus.“", "Reeder: Wir"],
])("someone speaks after a clause about nobody: %s %s", (language, text, start) => {
  expect(said(language, text)[0]).toContain(start);
});
