import { expect, test } from "vitest";
import { extract } from "..";

const last = (text: string) => extract(text).quotes.at(-1)!.speaker_text;

test.each([
  [
    "Senators Ann Lee and Bo Tan wrote to the port. “It is shut,” the senators said.",
    "Ann Lee and Bo Tan",
  ],
  [
    "Foreign ministers Ann Lee and Bo Tan met in Oss. The two ministers said the pier would open.",
    "Ann Lee and Bo Tan",
  ],
  ["Senators Ann Lee and Bo Tan wrote to the port. “It is shut,” the pilots said.", "the pilots"],
  [
    "Ann Lee received Bo Tan on Friday. They agreed that the pier should open.",
    "Ann Lee and Bo Tan",
  ],
  [
    "Ann Lee held talks with her Danish counterpart, Bo Tan. They discussed cod. The two ministers said the pier would open.",
    "Ann Lee and Bo Tan",
  ],
  [
    "Ann Lee received the Ambassador of Norway, Bo Tan, on Monday. They agreed that the pier should open.",
    "Ann Lee and Bo Tan",
  ],
  ["Ann Lee met the press, Bo Tan said. They said the pier would open.", "They"],
  ["Ann Lee met Bo Tan and Ida Holm. They said the pier would open.", "They"],
  ["Ann Lee had not sent it to Bo Tan. They said the pier would open.", "They"],
  ["Ann Lee criticised Bo Tan. They said the pier would open.", "They"],
  ["Ann Lee met voters in Oss. They said the pier would open.", "They"],
  [
    "Ann Lee met Bo Tan. The leaders of the union said the pier was unsafe.",
    "the leaders of the union",
  ],
  ["Ann Lee met Bo Tan in Oss. Both airlines said the pier would open.", "both airlines"],
  ["Ann Lee met Bo Tan in a hall where thousands waited. They said the king must go.", "They"],
])("a plural may mean two people named together: %s", (text, speaker) => {
  expect(last(text)).toBe(speaker);
});
