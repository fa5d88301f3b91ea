import { expect, test } from "vitest";
import { speakersOf } from "@/scripts/test/read/said";

test.each([
  [
    "es",
    "«No basta con correr», dijo su entrenador, Hugo Roca. El técnico pidió calma a la afición.",
    "Hugo Roca",
  ],
  [
    "fr",
    "« Il faut courir », dit l'entraîneur, Luc Petit. Le technicien a promis que tout changerait.",
    "Luc Petit",
  ],
  [
    "fr",
    "« Il faut courir », dit l'entraîneur, Luc Petit. Le sélectionneur a promis que tout changerait.",
    "le sélectionneur",
  ],
  [
    "es",
    "«No basta con correr», dijo la portavoz, Ana Ruiz. El técnico pidió calma a la afición.",
    "el técnico",
  ],
  [
    "es",
    "El director del puerto, Luis Roca, fue multado. La autoridad dijo que era justo.",
    "la autoridad",
  ],
  [
    "fr",
    "La première adjointe, Anne Roy, a souri. Le premier ministre a dit que tout changerait.",
    "le premier ministre",
  ],
  [
    "fr",
    "Le premier secrétaire du PS, Luc Petit, a souri. Le premier ministre a dit que tout changerait.",
    "le premier ministre",
  ],
  [
    "fr",
    "Le premier ministre, Luc Petit, a souri. Le chef du gouvernement a dit que tout changerait.",
    "Luc Petit",
  ],
])("a trainer, an authority and a premier: %s, %s", (language, text, speaker) => {
  expect(speakersOf(language, text).at(-1)?.[0]).toBe(speaker);
});
