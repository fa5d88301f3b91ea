import { expect, test } from "vitest";
import { extract } from "../..";

const said = (text: string) => extract(text).quotes.map((quote) => quote.text);

test.each([
  [
    "Secretary Marsh underscored the value of the old hotline and highlighted the need to staff it.",
    ["the value of the old hotline", "the need to staff it"],
  ],
  [
    "The governor voiced doubts about the northern harbour and made clear that no money was left.",
    ["doubts about the northern harbour", "that no money was left"],
  ],
  [
    "The ministers recalled the pact of 1998, reiterated their commitment to open ports and urged both sides to wait.",
    ["the pact of 1998", "their commitment to open ports", "both sides to wait"],
  ],
  [
    "The envoys expressed concern over the duties on timber and requested that they be reviewed.",
    ["concern over the duties on timber", "that they be reviewed"],
  ],
  ["The mayor said that the ship had docked and asked for water.", ["that the ship had docked"]],
  ["The rebels had agreed to leave, said their leader.", ["The rebels had agreed to leave"]],
])("several verbs with one subject: %s", (text, statements) => {
  expect(said(text)).toEqual(statements);
});
