import { describe, expect, test } from "vitest";
import { extract } from "..";

const read = (text: string) =>
  extract(text).quotes.map((q) => [q.speaker_text, q.speaker_role, q.text]);

describe("Chinese", () => {
  test("the office before a name is the role", () => {
    expect(
      read("外交部发言人毛宁1月31日在例行记者会上表示，“中方坚决反对。”毛宁说：“对话更好。”"),
    ).toEqual([
      ["毛宁", "外交部发言人", "中方坚决反对。"],
      ["毛宁", "外交部发言人", "对话更好。"],
    ]);
  });

  test("traditional characters and marks, with the verb after the words", () => {
    const text = "「我們絕不屈服，」總統蔡英文說。她指出，臺灣不會屈服於壓力。";
    expect(extract(text).language).toBe("zh-Hant");
    expect(read(text)).toEqual([
      ["蔡英文", "總統", "我們絕不屈服，"],
      ["蔡英文", "總統", "臺灣不會屈服於壓力"],
    ]);
  });

  test("a press conference, without what is asked", () => {
    expect(read("记者：中方有何评论？\n毛宁：中方坚决反对。\n我们将采取措施。")).toEqual([
      ["毛宁", null, "中方坚决反对。"],
      ["毛宁", null, "我们将采取措施。"],
    ]);
  });

  test("what is denied is a denial, and the title of a work isn't a quotation", () => {
    const [quote, ...others] = extract("毛宁否认中国提供武器。她在《人民日报》撰文。").quotes;
    expect(quote).toMatchObject({ text: "中国提供武器", assertion: "denied" });
    expect(others).toEqual([]);
  });
});

describe("French", () => {
  test("speakers after and before the words, and pronouns", () => {
    const text =
      "« Nous ne céderons pas », a déclaré le président français Paul Roche lundi. « C’est clair », a-t-il ajouté.\n\n" +
      "La ministre du Commerce, Marie Petit, a affirmé que les négociations reprendraient en mars.";
    expect(extract(text).language).toBe("fr");
    expect(read(text)).toEqual([
      ["Paul Roche", "président français", "Nous ne céderons pas"],
      ["Paul Roche", "président français", "C’est clair"],
      ["Marie Petit", "ministre du Commerce", "les négociations reprendraient en mars"],
    ]);
  });
});

describe("German", () => {
  test("speakers after and before the words, and “so”", () => {
    const text =
      "„Wir werden nicht nachgeben“, sagte Bundeskanzler Peter Marsch am Montag. „Das ist wichtig“, fügte er hinzu.\n\n" +
      "Die Sprecherin der Regierung, Anna Holt, erklärte: „Die Lage ist ernst.“ »Wir reden«, so Marsch.";
    expect(extract(text).language).toBe("de");
    expect(read(text)).toEqual([
      ["Peter Marsch", "Bundeskanzler", "Wir werden nicht nachgeben"],
      ["Peter Marsch", "Bundeskanzler", "Das ist wichtig"],
      ["Anna Holt", "Sprecherin der Regierung", "Die Lage ist ernst."],
      ["Peter Marsch", "Bundeskanzler", "Wir reden"],
    ]);
  });
});

describe("Spanish", () => {
  test("speakers after the words, and the verb alone", () => {
    const text =
      "«No vamos a ceder», dijo el ministro de Comercio, José Ruiz, este lunes en Madrid. «Es un principio», añadió.";
    expect(extract(text).language).toBe("es");
    expect(read(text)).toEqual([
      ["José Ruiz", "ministro de Comercio", "No vamos a ceder"],
      ["José Ruiz", "ministro de Comercio", "Es un principio"],
    ]);
  });

  test("dashes set off what the reporter says", () => {
    const text =
      "—No vamos a ceder —dijo el ministro de Comercio, José Ruiz—. Es una cuestión de principios.";
    expect(read(text).map(([name, , words]) => [name, words])).toEqual([
      ["José Ruiz", "No vamos a ceder"],
      ["José Ruiz", "Es una cuestión de principios."],
    ]);
  });
});

describe("a language that is not read", () => {
  test.each([
    ["ja", "岸田首相は「対話を続ける」と述べた。これは重要なことです。", "対話を続ける"],
    ["ko", "김 대통령은 “우리는 물러서지 않을 것”이라고 말했다.", "우리는 물러서지 않을 것"],
    ["ru", "Министр сказал: «Мы не уступим». Переговоры продолжатся.", "Мы не уступим"],
    [
      "it",
      "«Non cederemo», ha detto il ministro, e la trattativa non si ferma per questo.",
      "Non cederemo",
    ],
  ])("%s", (language, text, words) => {
    const article = extract(text);
    expect(article).toMatchObject({ language, unsupported: "language" });
    expect(article.quotes).toMatchObject([{ text: words, speaker_text: null }]);
  });
});

test("an English article with names in other scripts is English", () => {
  expect(extract("“We will never give in,” said 习近平 in Beijing on Monday.").language).toBe("en");
});

describe("any verb behind quoted words", () => {
  const first = (text: string) => {
    const quote = extract(text).quotes[0];
    return [quote?.speaker_text, quote?.speaker_role];
  };
  test.each([
    [
      "« Le quai est à nous », a grondé mardi soir à Brest la maire, Agathe Le Du. Le port reste fermé et les bateaux attendent dans la baie.",
      ["Agathe Le Du", "maire"],
    ],
    [
      "„Das Eis ist dünn“, brummte am Freitag in Kiel Hafenmeister Henning Voss. Die Schiffe liegen seit drei Tagen vor der Stadt und warten auf den Wind.",
      ["Henning Voss", "Hafenmeister"],
    ],
    [
      "«El muelle no se vende», rugió el viernes la alcaldesa de Lugo, Inés Bilbao. El puerto está cerrado y los barcos esperan en la bahía.",
      ["Inés Bilbao", "alcaldesa de Lugo"],
    ],
  ])("%s", (text, speaker) => {
    expect(first(text)).toEqual(speaker);
  });

  test("a conjunction isn't a verb", () => {
    const text =
      "„Wir gehen nicht“, und die Fischer gingen doch. Die Stadt war an diesem Tag leer und der Hafen auch, denn es war ein Feiertag.";
    expect(first(text)[0]).not.toBe("die Fischer");
  });
});

test("an interview in German, without what is asked", () => {
  const text =
    "Roswitha Kolbe ist Chefin der Werft in Emden.\n\nKurier: Frau Kolbe, was fehlt Ihnen?\n\nKolbe: Der Stahl und die Leute, die ihn biegen.\n\nKurier: Und was noch?\n\nKolbe: Nichts, was man kaufen kann.";
  expect(
    extract(text).quotes.map(({ speaker_text, speaker_role }) => [speaker_text, speaker_role]),
  ).toEqual([
    ["Roswitha Kolbe", "Chefin der Werft in Emden"],
    ["Roswitha Kolbe", "Chefin der Werft in Emden"],
  ]);
});

test("what is denied in French may be a noun or an infinitive", () => {
  const text =
    "La compagnie, elle, dément toute fuite de gaz dans la baie. Son patron, Paul Okemba, a nié avoir menti aux pêcheurs du port.";
  expect(extract(text).quotes.map(({ assertion, text }) => [assertion, text])).toEqual([
    ["denied", "toute fuite de gaz dans la baie"],
    ["denied", "avoir menti aux pêcheurs du port"],
  ]);
});

test("a ship in marks is part of what is reported in Chinese, and a surname may be an adverb", () => {
  const text = "渔业局局长曾志远表示，渔船“海星7”号被扣一事令人遗憾。";
  expect(extract(text).quotes.map(({ speaker_text, text }) => [speaker_text, text])).toEqual([
    ["曾志远", "渔船“海星7”号被扣一事令人遗憾"],
  ]);
});

test("Dutch marks, in which an apostrophe closes nothing", () => {
  const text =
    "De minister vindt de kritiek ‘volkomen misplaatst’. ‘Wij tekenen niets wat de auto’s van de Kamer niet heeft gezien’, zei hij woensdag.";
  expect(extract(text).quotes.map((q) => q.text)).toEqual([
    "volkomen misplaatst",
    "Wij tekenen niets wat de auto’s van de Kamer niet heeft gezien",
  ]);
});
