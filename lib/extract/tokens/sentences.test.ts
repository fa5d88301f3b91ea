import { expect, test } from "vitest";
import { parseText } from "../parse";

const sentences = (text: string) => {
  const { sentences: found, tokens } = parseText(text);
  return found.map(({ first, last }) => text.slice(tokens[first]!.start, tokens[last - 1]!.end));
};

test.each([
  ["an abbreviation in brackets", ["Ann Lee (D-Ill.), of Cairo, spoke.", "Peter (D-S.C.) slept."]],
  ["a number", ["He is the No. 2 of the board.", "She said no."]],
  ["a sentence in brackets", ["He came.", "(She did not.)", "They met."]],
  ["an abbreviation that ends a sentence", ["He lives in the U.S.", "She does not."]],
  ["a name with a mark of its own", ["Yahoo! said so.", "Peter asked why."]],
])("%s", (_, expected) => expect(sentences(expected.join(" "))).toEqual(expected));
