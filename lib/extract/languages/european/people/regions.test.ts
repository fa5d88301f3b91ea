import { expect, test } from "vitest";
import { speakersOf } from "@/scripts/test/read/said";

test.each([
  ["ancien directeur Asie", "Paul Garnier"],
  ["ancien chef du bureau Chine", "Paul Garnier"],
  ["responsable Moyen-Orient chez Nordia", "Paul Garnier"],
])("the region behind an office is part of the role: %s", (role, name) => {
  expect(speakersOf("fr", `${name}, ${role}, juge que le silence est voulu.`)).toEqual([
    [name, role],
  ]);
});

test("the name behind a word for a region is no person's", () => {
  const text = "Le président de la région Bretagne a dit que rien ne presse dans le port.";
  expect(speakersOf("fr", text)).toEqual([["le président de la région Bretagne", null]]);
});

test("a family name that comes first stands for its bearer, unless two people have it", () => {
  const german = "Die Sprecherin Geng Ruolin war da. „Wir sind bereit“, sagte Geng.";
  expect(speakersOf("de", german)).toEqual([["Geng Ruolin", "Sprecherin"]]);
  const two = `Der Minister Geng Haoran ging. ${german}`;
  expect(speakersOf("de", two)).toEqual([["Geng", null]]);
});
