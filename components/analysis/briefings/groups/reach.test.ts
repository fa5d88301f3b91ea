import { expect, test } from "vitest";
import type { AddresseeChoices } from "@/lib/analysis/briefings/groups/schema";
import { notReachedInWords, reached } from "./reach";
import { readersInWords } from "./readers-in-words";

const US_CHINA = { slug: "us-china", keyPrefix: "USCN", title: "United States – China" };
const CHOICES: AddresseeChoices = {
  mails: true,
  people: [
    { id: "ana", name: "Ana", hidden: [] },
    { id: "bo", name: "Bo", hidden: [US_CHINA] },
    { id: "zoe", name: "Zoë", hidden: [US_CHINA] },
  ],
  groups: [
    { id: "both", name: "Ministers", members: ["ana", "zoe"] },
    { id: "none", name: "Envoys", members: ["zoe"] },
  ],
};
const TO = { people: ["ana", "bo"], groups: ["both", "none"] };

test("whoever can’t see an issue isn’t named as a reader, but as someone who won’t get it", () => {
  const keys = ["EUCN-1", "USCN-3"];
  expect(readersInWords(reached(TO, CHOICES, keys), CHOICES)).toBe("Ministers and Ana");
  const said = "Bo and Zoë can’t see United States – China and won’t get the edition.";
  expect(notReachedInWords(TO, CHOICES, keys)).toBe(said);
  expect(notReachedInWords(null, CHOICES, keys)).toBe(said);
  expect(notReachedInWords({ people: ["ana"], groups: [] }, CHOICES, keys)).toBeNull();
});

test("nothing is said about issues that everyone can see", () => {
  expect(readersInWords(reached(TO, CHOICES, ["EUCN-1"]), CHOICES)).toBe(
    "Ministers, Envoys, Ana and Bo",
  );
  expect(notReachedInWords(null, CHOICES, ["EUCN-1"])).toBeNull();
});
