import { expect, test } from "vitest";
import { said } from "@/scripts/test/read/said";

const ELBE = [
  "Die Historikerin Ines Kolb über den Hafen",
  "HAFENBOTE: Frau Kolb, ist der Hafen voll?",
  "Ines Kolb: Nein. Er ist leer.",
  "HAFENBOTE: Das klingt hart.",
  "Ines Kolb: Es ist nur die Wahrheit.",
  "HAFENBOTE: Und der Kanal?",
  "Ines Kolb: Der ist trocken.",
  "Das Gespräch führte Jan Hagen.",
  "Übersetzung: Uwe Roth",
];
const GULF = [
  "Entretien. Lise Maurel, historienne, publie « Le Port ».",
  "Propos recueillis par Paul Garnier.",
  "Vous écrivez que le port est plein. Pourquoi ?",
  "Parce que la digue manque.",
  "Le Phare du Soir : Est-ce tenable ?",
  "Lise Maurel : Non. Une digue coûte cher.",
  "Le Phare du Soir : Vous reviendrez ?",
  "Lise Maurel : Oui, demain.",
];
const PORT = [
  "专访经济学家段青",
  "本报：港口满了吗？",
  "段青：没有，港口是空的。",
  "本报：运河呢？",
  "段青：运河也干了。",
  "采访：王明",
];

test.each([
  ["de", ELBE, ["Er ist leer.", "Es ist nur die Wahrheit.", "Der ist trocken."]],
  ["fr", GULF, ["Parce que la digue manque.", "Une digue coûte cher.", "Oui, demain."]],
  ["zh-Hans", PORT, ["港口是空的。", "运河也干了。"]],
])("only whoever is asked says anything in an interview: %s", (language, lines, expected) => {
  const statements = said(language, lines.join("\n\n"));
  const ends = statements.map((words, k) => words.slice(-expected[k]!.length));
  expect(ends).toEqual(expected);
});
