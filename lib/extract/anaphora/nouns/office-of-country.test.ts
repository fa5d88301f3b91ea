import { describe, expect, test } from "vitest";
import { extract } from "../..";

const speakers = (text: string) => extract(text).quotes.map(({ speaker_text }) => speaker_text);

describe("the office of a country", () => {
  test.each([
    [
      "Canada paused its review of steel after India's commerce minister warned that cuts would be answered.\n\nTrade Minister Hélène Gaudreau told reporters that the talks went on.",
      ["India's commerce minister", "Hélène Gaudreau"],
    ],
    [
      "Peru closed its ports after Chile's fisheries minister said that the cod were gone.\n\nFisheries Minister Rosa Quispe told reporters that the ports would open soon.",
      ["Chile's fisheries minister", "Rosa Quispe"],
    ],
    [
      "The French energy minister said on Monday that the grid was sound.\n\nGerman Energy Minister Karl Vogt said that the grid was weak.",
      ["the French energy minister", "Karl Vogt"],
    ],
  ])("is not held by someone of another country: %s", (text, names) => {
    expect(speakers(text)).toEqual(names);
  });

  test.each([
    [
      "Canada paused its review of steel after India's commerce minister warned that cuts would be answered. Arvind Shastri, India's commerce minister, said that he was glad.",
      "Arvind Shastri",
    ],
    [
      "Chile's fisheries minister said that the cod were gone. Peru closed its ports.\n\nChilean Fisheries Minister Juan Soto said later that he was sorry.",
      "Juan Soto",
    ],
    [
      "Akua Mensah, the trade minister of Ghana, met traders. Ghana's trade minister said that cocoa would get dearer.",
      "Akua Mensah",
    ],
  ])("is held by the person the text gives it to: %s", (text, name) => {
    expect(new Set(speakers(text))).toEqual(new Set([name]));
  });

  test("is nobody's if two people hold it", () => {
    const text =
      "Ann Roe, Kenya's trade minister, left. Ivo Holt, Kenya's trade minister, came. Kenya's trade minister said that tea was dear.";
    expect(speakers(text)).toEqual(["Kenya's trade minister"]);
  });
});
