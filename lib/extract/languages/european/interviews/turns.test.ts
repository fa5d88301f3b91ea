import { expect, test } from "vitest";
import { quotationsIn } from "../../quotations-in";

test("the reasons given for turns without labels mention no label", () => {
  const text =
    "Marthe Aubin, économiste, enseigne à Lomé.\n\nPourquoi ce livre ?\n\nParce que personne ne l'avait écrit.\n\nEt la suite ?\n\nElle est dans le titre.";
  expect(quotationsIn("fr", text).map(({ text, because }) => [text, because])).toEqual([
    ["Parce que personne ne l'avait écrit.", ["the previous speaker continues"]],
    ["Elle est dans le titre.", ["the previous speaker continues"]],
  ]);
});

test.each([
  [
    "de",
    "Arne Wiebe leitet den Hafen.\n\nHerr Wiebe, wird der Kai geschlossen?\n\nKaum.\n\nDer Senator sagt, man müsse reden.\n\nDa hat er recht.\n\nUnd nun?\n\nWarten.",
    ["Kaum.", "Da hat er recht.", "Warten."],
  ],
  [
    "fr",
    "Marthe Aubin dirige le port.\n\nLe quai tient-il ?\n\nMal.\n\nVos adversaires disent que vous exagérez.\n\nQu'ils viennent voir.\n\nEt après ?\n\nPayer.",
    ["Mal.", "Qu'ils viennent voir.", "Payer."],
  ],
])(
  "what is put to the guest without a question mark is nobody's answer: %s",
  (language, text, answers) => {
    expect(quotationsIn(language, text).map((quote) => quote.text)).toEqual(answers);
  },
);

test("a note at the end says who has answered", () => {
  const text =
    "P. ¿Habrá huelga?\nR. Quizá.\nP. ¿Y después?\nR. Nada.\n\nEl capitán Hugo Castellanos, de 68 años, preside el Instituto Náutico.";
  expect(quotationsIn("es", text).map(({ text, speaker_text }) => [speaker_text, text])).toEqual([
    ["Hugo Castellanos", "Quizá."],
    ["Hugo Castellanos", "Nada."],
  ]);
});
