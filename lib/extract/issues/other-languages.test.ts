import { expect, test } from "vitest";
import { extract } from "..";
import type { IssueTerms } from "../types";
import { DEFAULT_ISSUES } from "./default-issues";

const issuesIn = (text: string, issues?: IssueTerms[]) => {
  const article = extract(text, issues);
  const found = article.quotes.flatMap((quote) => quote.issues.map(({ slug }) => slug));
  return [article.language.slice(0, 2), ...new Set(found)];
};

test.each([
  [
    "de",
    "„Die Strafzölle schaden China ebenso wie den Vereinigten Staaten“, sagte der Minister Karl Beispiel am Montag in Berlin. Er forderte die chinesische Regierung auf, zu verhandeln.",
    "tariffs",
  ],
  [
    "de",
    "„Die Exportkontrollen für Halbleiter bleiben“, sagte ein amerikanischer Beamter, nachdem Peking sich beschwert hatte. Das Ministerium wollte sich dazu nicht weiter äußern.",
    "export-controls",
  ],
  [
    "fr",
    "« La situation à Taïwan inquiète Washington », a déclaré le porte-parole Jean Exemple. Selon lui, la Chine et les États-Unis doivent se parler davantage.",
    "taiwan",
  ],
  [
    "fr",
    "« L’Ukraine attend de la Chine qu’elle parle à Moscou », a dit la diplomate Anne Exemple à Washington, où elle rencontrait des responsables américains.",
    "russia",
  ],
  [
    "es",
    "«Los derechos humanos no se negocian», dijo la portavoz Ana Ejemplo en Washington sobre la visita a China. El Gobierno de Estados Unidos no quiso hacer más comentarios.",
    "human-rights",
  ],
  [
    "zh",
    "外交部发言人王明表示：“美方应当停止向台湾出售武器。”他说，中方已经提出严正交涉。",
    "taiwan",
  ],
  ["zh", "商務部發言人李華表示：「美國的關稅損害中美兩國企業。」", "tariffs"],
])("issues are found by the words of the language: %s", (language, text, issue) => {
  expect(issuesIn(text)).toEqual([language, issue]);
});

test("a term of the language that someone added is found, also between Chinese characters", () => {
  const issues = [{ slug: "fish", title: "Fish", terms: ["Fangquote", "捕鱼配额"] }];
  const german =
    "„Die Fangquote ist gerecht und wird nicht verändert“, sagte der Minister Karl Beispiel am Montag.";
  expect(issuesIn(german, issues)).toEqual(["de", "fish"]);
  expect(issuesIn("部长王明表示：“我们的捕鱼配额不会改变，这是公平的。”", issues)).toEqual([
    "zh",
    "fish",
  ]);
});

test("in a language whose words aren’t known, only names are looked for", () => {
  const dutch =
    "“Wij kopen niets meer van Huawei en dat import noemen is onzin”, zei de minister Jan Voorbeeld van het ministerie van Economische Zaken gisteren in de Kamer.";
  expect(issuesIn(dutch)).toEqual(["nl", "export-controls"]);
});

test("the term is the issue’s own, so that what reviewers decided on it counts, and parties count as in English", () => {
  const taiwan = DEFAULT_ISSUES.find(({ slug }) => slug === "taiwan")!;
  const text =
    "„Taiwan ist ein Teil unserer Gespräche“, sagte der Minister Karl Beispiel am Montag in Wien. Über die Lage in Österreich sprach er nicht.";
  const [alone] = extract(text, [taiwan]).quotes[0]!.issues;
  expect(alone).toMatchObject({ terms: ["Taiwan"] });
  const near = text.replace(
    "in Wien",
    "nach Treffen mit Amerikanern und Chinesen aus Peking und den USA",
  );
  expect(extract(near, [taiwan]).quotes[0]!.issues[0]!.score).toBeGreaterThan(alone!.score);

  const [learned] = extract(near.replaceAll("Taiwan", "Taipeh"), [
    { ...taiwan, decisions: { Taipei: { kept: 2, removed: 3 } } },
  ]).quotes[0]!.issues;
  expect(learned).toMatchObject({
    terms: ["Taipei"],
    because: expect.arrayContaining(["reviewers kept the issue for “Taipeh” in 2 of 5 decisions"]),
  });
});
