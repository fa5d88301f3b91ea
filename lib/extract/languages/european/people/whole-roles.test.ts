import { expect, test } from "vitest";
import { speakersOf } from "@/scripts/test/read/said";

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
  [
    "fr",
    "« Le port est plein », s'indigne le maire (divers droite), Paul Garnier.",
    ["Paul Garnier", "maire"],
  ],
  [
    "fr",
    "« Le port est plein », dit le député (Liot) de la Somme, Paul Garnier.",
    ["Paul Garnier", "député (Liot) de la Somme"],
  ],
  [
    "es",
    "El portavoz (Vox) en la Asamblea, Luis Prieto, dijo que el puerto está lleno.",
    ["Luis Prieto", "portavoz (Vox) en la Asamblea"],
  ],
  [
    "fr",
    "L'eurodéputée Place Publique Lise Maurel a dit que le port est plein.",
    ["Lise Maurel", "eurodéputée Place Publique"],
  ],
  [
    "es",
    "Luis Prieto, joven promesa del partido, dijo que el puerto está lleno.",
    ["Luis Prieto", "joven promesa del partido"],
  ],
  [
    "de",
    "„Der Hafen ist leer“, sagt der Trainer und nicht studierte Kapitän.",
    ["der Trainer und nicht studierte Kapitän", null],
  ],
  [
    "es",
    "Luis Prieto, gran amigo del juez, dijo que el puerto está lleno.",
    ["Luis Prieto", "gran amigo del juez"],
  ],
  ["fr", "« Le port est plein », dit le maire (au téléphone).", ["le maire", null]],
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
