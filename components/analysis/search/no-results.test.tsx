import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { NoResults } from "./no-results";

const shown = (query: string) => renderToStaticMarkup(<NoResults query={query} />);

test("a search that finds nothing says what must match, and is offered without each part", () => {
  expect(shown("tariffs visa")).toContain("Every part must match. Try removing one.");
  const alternatives = shown("tariffs OR duties visa");
  expect(alternatives).toContain(
    "Every part must match, and at least one of those joined by OR. Try removing one.",
  );
  expect(alternatives).toContain('href="/search?q=duties%20visa"');
});

test("once the matches of an issue are linked, it leads back to the issue", () => {
  const proposedFor = { ref: "taiwan", title: "Taiwan" };
  const shown = renderToStaticMarkup(
    <NoResults query="proposed:USCN-6" proposedFor={proposedFor} />,
  );
  expect(shown).toContain("No matches are left to link");
  expect(shown).toMatch(/href="\/issues\/taiwan#evidence"[^>]*>Back to Taiwan</);
});

test("a search is not offered with an OR that was ignored", () => {
  expect(shown("tariffs OR -duties")).toContain('href="/search?q=-duties"');
});
