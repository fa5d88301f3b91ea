import { describe, expect, test } from "vitest";
import { assignParagraphs, findParagraphs, tokenise } from "../tokens";
import { findQuotedSpans } from "./pairing";

const spans = (text: string) => {
  const tokens = tokenise(text);
  const paragraphs = findParagraphs(text);
  assignParagraphs(tokens, paragraphs);
  return findQuotedSpans(text, tokens, paragraphs);
};
const inside = (text: string) => spans(text).map(({ start, end }) => text.slice(start, end));

describe("quotation marks", () => {
  test.each([
    ["curly", "He said “yes, we can” twice.", ["yes, we can"]],
    ["straight", 'He said "yes, we can" twice.', ["yes, we can"]],
    ["doubled single", "He said ''yes, we can'' twice.", ["yes, we can"]],
    ["guillemets", "Il dit « oui » deux fois.", [" oui "]],
    ["with spaces, before a comma", "« Oui », dit-il. « Non ».", [" Oui ", " Non "]],
    ["before an ellipsis", 'He said "...and then" twice.', ["...and then"]],
    ["in an agency's note on its own text", "(Corrects line 6: he said “might”)", []],
    ["mixed glyphs", 'He said “yes" and "no”.', ["yes", "no"]],
    ["nested single", "“They call it ‘the pit’ here,” he said.", ["They call it ‘the pit’ here,"]],
    ["nested double", "“They say “never again” here,” he said.", ["They say “never again” here,"]],
    ["single", "‘Don’t call it “the pit” here,’ he said.", ["Don’t call it “the pit” here,"]],
    [
      "straight single",
      "'It isn't the players' fault,' he said.",
      ["It isn't the players' fault,"],
    ],
    ["single, full stop outside", "The plan is ‘far too slow’, he said.", ["far too slow"]],
    ["single in a headline", "‘No Way’ Out\n\nHe said “yes, we can.”", ["No Way", "yes, we can."]],
    ["words with letters dropped", "Get ’em in the '90s, the workers' union said, goin' home.", []],
    ["apostrophes", "It's Jones' dog, isn't it?", []],
    ["inches", 'A 5" nail and a 6" nail.', []],
  ])("%s", (_, text, found) => expect(inside(text)).toEqual(found));

  test("an unclosed quotation ends with its paragraph", () => {
    expect(inside("He said “we go on.\n\nNobody answered.")).toEqual(["we go on."]);
  });

  test("a missing closing mark does not affect the next quotation", () => {
    expect(inside("“One is here. He left. “Two is here,” he said.").at(-1)).toBe("Two is here,");
  });

  test("a quotation continues if the next paragraph opens it again", () => {
    const [first, second] = spans("“One.\n\n“Two.”");
    expect(first).toMatchObject({ closed: false });
    expect(second).toMatchObject({ closed: true, continuationOf: 0 });
  });
});
