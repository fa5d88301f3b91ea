import { expect, test } from "vitest";
import { extract } from "../..";

const said = (text: string) =>
  extract(text).quotes.map(({ kind, speaker_text, text: words }) => [kind, speaker_text, words]);

const STORY = "The ferries lay in port on Monday, and the quay was empty.";

test.each([
  [
    "Norway, Peru eye early deal on ferry fuel: sources",
    [["indirect", "sources", "Norway, Peru eye early deal on ferry fuel"]],
  ],
  [
    'Norway to answer fuel tax "in kind" if talks fail - harbour official',
    [
      ["indirect", "harbour official", 'Norway to answer fuel tax "in kind" if talks fail'],
      ["mixed", "harbour official", "in kind"],
    ],
  ],
  ["Norway, Peru eye early deal on ferry fuel: a long way to go", []],
])("whoever closes a headline says it: %s", (headline, quotes) => {
  expect(said(`${headline}\n\n${STORY}`)).toEqual(quotes);
});
