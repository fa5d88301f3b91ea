import { expect, test } from "vitest";
import { extract } from "..";

test("a pronoun means the same for quoted words and for the words around them", () => {
  const text =
    "Twenty-six pilots wrote to the mayor on Tuesday urging him not to lift the ban. Harbour wages, they say, are “nothing short of appalling”.";
  const { quotes } = extract(text);
  expect(quotes.at(-1)).toMatchObject({ kind: "mixed", speaker_text: "Twenty-six pilots" });
});
