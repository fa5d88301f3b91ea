import { expect, test } from "vitest";
import { quotationsIn } from "../../quotations-in";

test("the reasons given for turns without labels mention no label", () => {
  const text =
    "Marthe Aubin, économiste, enseigne à Lomé.\n\nPourquoi ce livre ?\n\nParce que personne ne l'avait écrit.\n\nEt la suite ?\n\nElle est dans le titre.";
  expect(quotationsIn("fr", text).map(({ text, because }) => [text, because])).toEqual([
    ["Parce que personne ne l'avait écrit.", ["the speaker before goes on"]],
    ["Elle est dans le titre.", ["the speaker before goes on"]],
  ]);
});
