import { expect, test } from "vitest";
import { speakersOf } from "@/scripts/test/said";

test.each([
  [
    "fr",
    "Le colonel Paul Garnier, porte-parole de l'armée, a dit que le port est plein.",
    ["Paul Garnier", "colonel, porte-parole de l'armée"],
  ],
  [
    "fr",
    "La chercheuse Lise Maurel, de l'Institut Boréal, juge que le port est plein.",
    ["Lise Maurel", "chercheuse, de l'Institut Boréal"],
  ],
  [
    "fr",
    "« Le port est plein », juge Lise Maurel, chercheuse à l'Institut Boréal.",
    ["Lise Maurel", "chercheuse à l'Institut Boréal"],
  ],
  [
    "es",
    "La investigadora Elsa Prieto, del Instituto Austral, dijo que el puerto está lleno.",
    ["Elsa Prieto", "investigadora, del Instituto Austral"],
  ],
  ["de", "»Der Hafen ist leer«, so VDH-Präsidentin Lise Ohm.", ["Lise Ohm", "VDH-Präsidentin"]],
  ["de", "„Der Hafen ist leer“, so Hafenchef Jens Ohm.", ["Jens Ohm", "Hafenchef"]],
  [
    "de",
    "»Der Hafen ist leer«, so Staatssekretärin Anke Ohm am Montag.",
    ["Anke Ohm", "Staatssekretärin"],
  ],
])(
  "a role is all that the text gives on both sides of a name: %s %s",
  (language, text, expected) => {
    expect(speakersOf(language, text)).toEqual([expected]);
  },
);
