import { expect, test } from "vitest";
import { said } from "@/scripts/test/read/said";

test.each([
  ["ein Regierungssprecher der Nachrichtenagentur dpa", "ein Regierungssprecher"],
  ["ein Insider der Nachrichtenagentur Reuters", "ein Insider"],
  ["ein Sprecher der Zeitung", "ein Sprecher der Zeitung"],
  ["die Chefredakteurin der Zeitung Kurier", "die Chefredakteurin der Zeitung Kurier"],
  ["die Regierung in Kiew", "die Regierung in Kiew"],
  ["die russische Botschaft in Berlin", "die russische Botschaft in Berlin"],
  ["die Ministerin in Berlin", "die Ministerin"],
  ["Chinas Staats- und Parteichef Xi Jinming", "Xi Jinming"],
  ["der Außen- und Verteidigungsminister Jan Krause", "Jan Krause"],
])("where a German speaker ends: %s", (phrase, speaker) => {
  expect(said("de", `„Der Hafen schließt“, sagte ${phrase}.`)).toEqual([
    `${speaker}: Der Hafen schließt`,
  ]);
});

test.each([
  ["Ähnlich äußerte sich der Landrat: „Der Hafen schließt.“", "der Landrat: Der Hafen schließt."],
  ["Ludwig äußerte sich zufrieden: „Der Hafen schließt.“", "Ludwig: Der Hafen schließt."],
  [
    "Skeptisch äußerte sich Ana Holm. „Der Hafen schließt“, sagte sie.",
    "Ana Holm: Der Hafen schließt",
  ],
  [
    "Anders als Jan Krause glaubt Ana Holm, dass der Hafen schließt.",
    "Ana Holm: der Hafen schließt",
  ],
  [
    "Gemeinsam mit Jan Krause kündigte Ana Holm an, der Hafen werde schließen.",
    "Ana Holm: der Hafen werde schließen",
  ],
])("what is in front of a German verb and its speaker: %s", (text, expected) => {
  expect(said("de", text)).toEqual([expected]);
});

test.each([
  [
    "„Das dauert“, ärgert sich dagegen der Bürgermeister von Laas, Jan Krause.",
    ["Jan Krause: Das dauert"],
  ],
  ["Ana Holm sagte dagegen, der Bau werde dauern.", ["Ana Holm: der Bau werde dauern"]],
  ["„Das dauert“, hieß es am Abend aus Regierungskreisen.", ["Regierungskreise: Das dauert"]],
  ["„Das dauert“, hieß es am Abend.", []],
])("what is between a German verb and its speaker: %s", (text, expected) => {
  expect(said("de", text)).toEqual(expected);
});
