import { expect, test } from "vitest";
import { extract } from "..";

const TALK = `Q: Norway has announced a duty on cod. Any comment?

A: We oppose duties on fish.

Q: Will you retaliate?

A: I will not answer hypothetical questions.`;

const said = (head: string) =>
  extract(`${head}\n\n${TALK}`).quotes.map(({ speaker_text, speaker_role, text }) => [
    speaker_text,
    speaker_role,
    text,
  ]);

test.each([
  [
    "a label with only a name behind it",
    "Regular Briefing by the Ministry of Fisheries, June 5\n\nSpokesperson: Ravi Menwal",
    "Spokesperson",
  ],
  ["a guest", "Quay Talk, June 5\n\nGuest: Ravi Menwal\nInterview: Anke Moll", null],
  [
    "the title",
    "Fisheries Ministry Spokesperson Ravi Menwal's Regular Press Conference on June 5",
    "Fisheries Ministry Spokesperson",
  ],
  [
    "the title of remarks",
    "Fisheries Ministry Spokesperson Ravi Menwal's Remarks on Norway's Duty on Cod",
    "Fisheries Ministry Spokesperson",
  ],
])("the head says who answers: %s", (_, head, role) => {
  expect(said(head)).toEqual([
    ["Ravi Menwal", role, "We oppose duties on fish."],
    ["Ravi Menwal", role, "I will not answer hypothetical questions."],
  ]);
});

test("the title of a briefing is nobody’s name", () => {
  const [first] = said("Regular Briefing by the Ministry of Fisheries, June 5");
  expect(first).toEqual([null, null, "We oppose duties on fish."]);
});
