import { expect, test } from "vitest";
import { said } from "@/scripts/test/read/said";

const FRENCH =
  "Le ministre Paul Garnier a déclaré que la France ne soutient pas « une paix séparée ».";
const TWO = "La portavoz Ana Rueda aseguró que Madrid no busca “una tutela” ni “un veto”.";
const BEHIND = "Berlin betreibe keine „Politik der Blöcke“, sagte der Sprecher Jan Kolb.";

test.each([
  ["fr", FRENCH, "Paul Garnier: la France ne soutient pas « une paix séparée »"],
  ["es", TWO, "Ana Rueda: Madrid no busca “una tutela” ni “un veto”"],
  ["de", BEHIND, "Jan Kolb: Berlin betreibe keine „Politik der Blöcke“"],
])("a clause that negates quoted words is said as a whole: %s %s", (language, text, expected) => {
  expect(said(language, text)).toEqual([expected]);
});

test.each([
  ["fr", "Paul Garnier a dit que le plan n'était pas seulement « utile ».", "Paul Garnier: utile"],
  ["es", "Ana Rueda dijo que no es una amenaza sino “una ayuda”.", "Ana Rueda: una ayuda"],
  ["de", "Jan Kolb lehnte die „Blockbildung“ ab.", "Jan Kolb: Blockbildung (denied)"],
])("a restriction, a contrast or a refusal isn't a negation: %s %s", (language, text, expected) => {
  expect(said(language, text)).toEqual([expected]);
});

test("whoever ends the sentence says what precedes the verb", () => {
  const text = "Paris attendra la fin du mois, a assuré mardi le porte-parole Paul Garnier.";
  expect(said("fr", text)).toEqual(["Paul Garnier: Paris attendra la fin du mois"]);
});

test.each([
  [
    "D'après une source au ministère, le président aurait menacé de partir si le mot « occupation » figurait dans le texte.",
    [
      "une source au ministère: le président aurait menacé de partir si le mot « occupation » figurait dans le texte",
    ],
  ],
  [
    "Pour la ministre Claire Dumont, le projet est « mort et bien enterré ».",
    ["Claire Dumont: mort et bien enterré"],
  ],
])("a word that is only mentioned is part of what is reported: %s", (text, expected) => {
  expect(said("fr", text)).toEqual(expected);
});
