import { expect, test } from "vitest";
import { said } from "@/scripts/test/read/said";

test.each([
  [
    "fr",
    "Selon un diplomate finlandais, Nokia aurait menacé de quitter Oulu.",
    ["un diplomate finlandais: Nokia aurait menacé de quitter Oulu"],
  ],
  [
    "fr",
    "D'après une conseillère du maire, Paul Durand a promis de céder le port.",
    ["une conseillère du maire: Paul Durand a promis de céder le port"],
  ],
  ["fr", "D'après la ministre, Jeanne Roy, la digue tiendra.", ["Jeanne Roy: la digue tiendra"]],
  [
    "es",
    "Según un funcionario chileno, Codelco amenazó con cerrar dos minas.",
    ["un funcionario chileno: Codelco amenazó con cerrar dos minas"],
  ],
  [
    "es",
    "La alcaldesa, Ana Ruiz, pidió calma. Según explicó ayer, el ayuntamiento cumple.",
    ["Ana Ruiz: el ayuntamiento cumple"],
  ],
  [
    "es",
    "La alcaldesa, Ana Ruiz, pidió calma. Según ha dicho, el ayuntamiento cumple.",
    ["Ana Ruiz: el ayuntamiento cumple"],
  ],
  ["es", "Según ha dicho el portavoz, el puente cede.", ["el portavoz: el puente cede"]],
  ["es", "De acuerdo con Protección Civil, el puente cede.", ["Protección Civil: el puente cede"]],
  ["es", "Según la ONG Foro Vivo, quedan dos presos.", ["la ONG Foro Vivo: quedan dos presos"]],
  ["es", "De acuerdo con la ley, el puente cede.", []],
  [
    "es",
    "Según el ministro, Pedro Gil mintió a los diputados.",
    ["el ministro: Pedro Gil mintió a los diputados"],
  ],
  [
    "es",
    "Según la alcaldesa, Ana Ruiz, el puente seguirá cerrado.",
    ["Ana Ruiz: el puente seguirá cerrado"],
  ],
])("the source of a sentence says all of it: %s: %s", (language, text, expected) => {
  expect(said(language, text)).toEqual(expected);
});

test.each([
  [
    "Hanna Kruse war in Rom. Nach Angaben aus Regierungskreisen habe Rom zugestimmt.",
    ["Regierungskreise: habe Rom zugestimmt"],
  ],
  [
    "Laut Angaben aus dem Ministerium sei die Reise abgesagt.",
    ["Ministerium: sei die Reise abgesagt"],
  ],
  ["Nach Berichten aus China sinken die Preise.", []],
  [
    "Wie aus dem Umweltministerium verlautete, ist die Reise abgesagt.",
    ["Umweltministerium: ist die Reise abgesagt"],
  ],
  [
    "Wie Landrätin Eva Horn am Montag in Kiel betonte, bleibt der Deich gesperrt.",
    ["Eva Horn: bleibt der Deich gesperrt"],
  ],
  [
    "Die Werft rechnet nach Angaben eines Sprechers nicht mit neuen Aufträgen.",
    ["Sprecher: Die Werft rechnet", "Sprecher: nicht mit neuen Aufträgen"],
  ],
  ["Die Werft rechnet mit neuen Aufträgen.", ["die Werft: neuen Aufträgen"]],
  [
    "Der Chef der Werft, Ulf Kern, sagte der „Frankfurter Allgemeinen Zeitung“, die Lage sei ernst.",
    ["Ulf Kern: die Lage sei ernst"],
  ],
])("words from a quarter are a source, and those from a place are not: %s", (text, expected) => {
  expect(said("de", text)).toEqual(expected);
});

test.each([
  [
    "Laut mehreren mit den Gesprächen vertrauten Personen soll der Bundesrat das Mandat anpassen.",
    ["mehreren mit den Gesprächen vertrauten Personen: soll der Bundesrat das Mandat anpassen"],
  ],
  [
    "Künftig solle schon ab zehn Prozent eine Meldepflicht gelten, verlautete am Dienstag aus Regierungskreisen.",
    ["Regierungskreise: Künftig solle schon ab zehn Prozent eine Meldepflicht gelten"],
  ],
  [
    "Der Minister blieb in Berlin. Termine habe es nicht gegeben, hieß es, jedenfalls nicht genug.",
    [],
  ],
  [
    "Minister Jan Holm schwieg. Zuvor hatte er eingeräumt, dass das Netz abgeschaltet worden sei.",
    ["Jan Holm: das Netz abgeschaltet worden sei"],
  ],
  [
    "Volker Priebe warnte vor Gegenmaßnahmen aus Peking.",
    ["Volker Priebe: Gegenmaßnahmen aus Peking"],
  ],
  ["Die Ministerin warnte vor Journalisten in Berlin.", []],
])("who says something in German: %s", (text, expected) => {
  expect(said("de", text)).toEqual(expected);
});
