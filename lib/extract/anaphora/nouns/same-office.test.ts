import { describe, expect, test } from "vitest";
import { extract } from "../..";

const last = (text: string) => extract(text).quotes.at(-1)!.speaker_text;

describe("an office that nobody named holds is only described", () => {
  test.each([
    [
      "Health Minister Ivo Marsh pleaded for calm. The justice minister said there was no hurry.",
      "the justice minister",
    ],
    [
      "Ivo Marsh, the energy secretary, pleaded for calm. The prime minister said there was no hurry.",
      "the prime minister",
    ],
    [
      "Navy spokesman Ivo Marsh pleaded for calm. The police spokesman said there was no hurry.",
      "the police spokesman",
    ],
    [
      "Vice President Ivo Marsh pleaded for calm. The president said there was no hurry.",
      "the president",
    ],
    [
      "Ivo Marsh, the deputy governor of the bank, pleaded for calm. The governor said there was no hurry.",
      "the governor",
    ],
    [
      "Former trade minister Ivo Marsh pleaded for calm. The trade minister said there was no hurry.",
      "the trade minister",
    ],
    [
      "Under Secretary of State Ivo Marsh pleaded for calm. The secretary of state said there was no hurry.",
      "the secretary of state",
    ],
    [
      "Ivo Marsh, chief economist at Corda, pleaded for calm. The chief executive said there was no hurry.",
      "the chief executive",
    ],
    [
      "Ivo Marsh, Peru's ambassador to Japan, pleaded for calm. The Japanese ambassador said there was no hurry.",
      "the Japanese ambassador",
    ],
  ])("%s", (text, speaker) => {
    expect(last(text)).toBe(speaker);
  });
});

describe("whoever holds an office is meant by it", () => {
  test.each([
    "Health Minister Ivo Marsh pleaded for calm. The minister said there was no hurry.",
    "Ivo Marsh, the interior minister, pleaded for calm. The home affairs minister said there was no hurry.",
    "Vice President Ivo Marsh pleaded for calm. The vice president said there was no hurry.",
    "Deputy Trade Minister Ivo Marsh pleaded for calm. The deputy minister said there was no hurry.",
    "Prime Minister Ivo Marsh pleaded for calm. The premier said there was no hurry.",
    "Ivo Marsh, a foreign ministry spokesman, pleaded for calm. The spokesman said there was no hurry.",
    "Former ambassador Ivo Marsh pleaded for calm. The former ambassador said there was no hurry.",
  ])("%s", (text) => {
    expect(last(text)).toBe("Ivo Marsh");
  });

  test.each([
    "‘No drill,’ defense chief says\n\nIvo Marsh, Norway's defence minister, met President Ana Ruiz on Thursday.",
    "Ivo Marsh, the labour secretary, met Premier Ana Ruiz. “It was no drill,” the labor chief said.",
  ])("the chief of a matter is its minister, and not the head of the state: %s", (text) => {
    expect(last(text)).toBe("Ivo Marsh");
  });

  test("of two, the one whose matter it is", () => {
    const text =
      "Ana Ruiz, the finance minister, met Ivo Marsh, the trade minister. The finance minister said there was no hurry.";
    expect(last(text)).toBe("Ana Ruiz");
  });
});
