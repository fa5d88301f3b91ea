import { expect, test } from "vitest";
import { extract } from "../..";

const last = (text: string) => extract(text).quotes.at(-1)!.speaker_text;

test.each([
  [
    "Kenya will be the first to receive the vaccine, the African Union said in a statement. It added that Ghana would follow.",
    "African Union",
  ],
  [
    "Iran has doubled its stock of uranium, the nuclear watchdog said. It said inspectors had been kept out.",
    "the nuclear watchdog",
  ],
  [
    "The runway will be ready by May, said the airports authority. It did not say who would pay.",
    "the airports authority",
  ],
  ["Rents fell, according to Harbour Watch. It said that wages had not.", "Harbour Watch"],
])("“it” is the body that the sentence before is attributed to: %s", (text, speaker) =>
  expect(last(text)).toBe(speaker),
);

test.each([
  "Norway's ministry denied the claim, Reuters said. It said the ships were old.",
  "Norway's ministry denied the claim, Reuters reported. It said the ships were old.",
])("“it” is who spoke, not who reported it: %s", (text) =>
  expect(last(text)).toBe("Norway's ministry"),
);
