import { expect, test } from "vitest";
import { extract } from "..";

const said = (text: string) =>
  extract(text).quotes.map(({ speaker_text, text: words }) => [speaker_text, words]);

test.each([
  ["From: Helga Strand <h@fish.example>", "Best regards,\nHelga Strand", "Helga Strand"],
  ["From: Ivo Holt <ivo@quay.example>\nTo: Ann Roe <ann@post.example>", "", "Ivo Holt"],
  ["To: desk@post.example", "Kind regards\nHarbour Press Office", "Harbour Press Office"],
])("whoever signs or sends an email answers the questions it quotes: %j %j", (head, foot, name) => {
  const text = `${head}
Subject: Your questions

> Could you say whether the pilots will return?

We have nothing to add on that.

> And will the quay stay shut?

That is for the owners to decide. We advise patience.

${foot}`;
  expect(said(text)).toEqual([
    [name, "We have nothing to add on that."],
    [name, "That is for the owners to decide. We advise patience."],
  ]);
});

test("a message quoted below a reply answers nothing", () => {
  const text = `From: Helga Strand <h@fish.example>

The boats are late.

Helga Strand

> Are the boats late?
> We need to know.`;
  expect(said(text)).toEqual([]);
});

test.each(["Marta Ruiz, press secretary", "Best regards,\nMarta Ruiz\nPress secretary"])(
  "whoever signs below answers gives them: %j",
  (foot) => {
    const text = `Written answers

Q: When will the port reopen?

A: We expect it to reopen in June.

Q: Who pays?

A: The insurers pay, and then the state.

${foot}`;
    const answers = said(text).filter(([, words]) => !words!.endsWith("?"));
    expect(answers).toEqual([
      ["Marta Ruiz", "We expect it to reopen in June."],
      ["Marta Ruiz", "The insurers pay, and then the state."],
    ]);
  },
);
