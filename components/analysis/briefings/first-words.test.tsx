import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { KnowPeople, Words } from "@/components/analysis/markdown/people-names";
import { firstWords } from "./first-words";

const shown = (body: string) =>
  renderToStaticMarkup(
    <KnowPeople names={{ ana: "Ana Ferreira" }}>
      <Words text={firstWords(body)} markdown />
    </KnowPeople>,
  );

test("people are named in the first words of a note, but not where it has code", () => {
  expect(shown("**@ana** asks about `@ana` [Q3]")).toBe("Ana Ferreira asks about @ana Q3");
});

test("a long note is cut between words, after its marks are removed", () => {
  const words = shown(`**${"Talks ".repeat(60).trim()}**`);
  expect(words).toMatch(/^Talks (Talks )+…$/);
  expect(words.length).toBeLessThanOrEqual(242);
});
