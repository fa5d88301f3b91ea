import { expect, test } from "vitest";
import { plainWords } from "@/lib/text/markdown/plain";
import { firstWords } from "./first-words";

const shown = (body: string) => plainWords(firstWords(body), { ana: "Ana Ferreira" });

test("people are named in the first words of a note, but not where it has code", () => {
  expect(shown("**@ana** asks about `@ana` [Q3]")).toBe("Ana Ferreira asks about @ana Q3");
});

test("a long note is cut between words, after its marks are removed", () => {
  const words = shown(`**${"Talks ".repeat(60).trim()}**`);
  expect(words).toMatch(/^(Talks )+Talks…$/);
  expect(words.length).toBeLessThanOrEqual(242);
});
