import { expect, test } from "vitest";
import { extract, misreadAs } from "..";

test.each([
  [
    "sv",
    "Ministern sade att samtalen fortsätter. ”Vi ger inte upp”, säger hon och ler.",
    "Vi ger inte upp",
  ],
  [
    "da",
    "Ministeren siger, at det ikke er nyt. »Vi står fast«, siger han til avisen.",
    "Vi står fast",
  ],
  [
    "fi",
    "Ministeri vahvisti asian ja sanoi, että se on kesken. ”Emme kommentoi”, hän sanoi.",
    "Emme kommentoi",
  ],
  [
    "ca",
    "El ministre ha dit que les converses amb els socis continuaran. «No cedirem», ha dit.",
    "No cedirem",
  ],
  [
    "pt",
    "O ministro disse ontem que o navio não está pronto. “O estaleiro falhou”, admitiu.",
    "O estaleiro falhou",
  ],
  ["ro", "Ministrul a declarat că negocierile sunt la final. „Nu cedăm”, a spus el.", "Nu cedăm"],
  ["ka", "წარმომადგენელმა თქვა: „ჩვენ არ დავთმობთ“.", "ჩვენ არ დავთმობთ"],
  ["fa", "وزیر گفت گفتگوها ادامه دارد. «عقب نمی‌نشینیم»، او گفت.", "عقب نمی‌نشینیم"],
])("a language that is not read: %s", (language, text, words) => {
  const article = extract(text);
  expect(article).toMatchObject({ language, unsupported: "language" });
  expect(article.quotes).toMatchObject([{ text: words, speaker_text: null }]);
});

test.each([
  ["fr", "Le Caire dément avoir fermé les ports."],
  ["de", "Ob Kairo zustimmt, ließ der Botschafter offen."],
  ["es", "Preguntado por los peajes, Rubio calló y salió."],
  ["de", "Holm lehnt Rücktritt ab"],
  ["de", "Der Minister sagt, es reiche nun."],
  ["es", "“Vamos a ganar”, dijo Ana López."],
  ["es", "Milei pide perdón"],
  ["fr", "Le maire promet une piste cyclable"],
  ["en", "Des Moines café burns"],
  ["en", "El Niño returns"],
  ["en", "Nestlé, Lindt raise prices"],
  ["en", "Die Linke gains"],
  ["en", "Macron visits Élysée aides before Côte d'Ivoire trip"],
  ["en", "Orbán attacks Brussels, backs Fidesz allies"],
  ["en", "El Niño floods hit Bogotá, displace thousands"],
  ["en", "Müller beats Die Linke rival, becomes Köln mayor"],
])("a short item by one word and its letters: %s, %s", (language, text) => {
  expect(extract(text).language).toBe(language);
});

test("the reporter's words between dashes divide a quotation", () => {
  const text = "«Вагоны стоят, — сказал он, — а склады полны». Переговоры продолжатся завтра.";
  expect(extract(text).quotes.map((quote) => quote.text)).toEqual([
    "Вагоны стоят",
    "а склады полны",
  ]);
});

test.each([
  "A: Yes.\n\nA: No.\n\nA: Perhaps.",
  "Nguyễn Văn Nam, Lê Thị Hoa and Phạm Đức Long signed in Hanoi.",
])("English: %s", (text) => {
  expect(extract(text).language).toBe("en");
});

test.each([
  ["de", "Peking (dpa) - China hat elf Firmen gesperrt. „Wir bleiben fest“, sagte Wang."],
  ["de", "„Taiwan betrifft uns alle“, sagte Ministerin Annalena Baerbock."],
  ["fr", "« Rien ne change », assure Bruno Le Maire."],
  ["es", "México negocia con Washington. “No cederemos”, advirtió Sheinbaum."],
])("a short item of a news agency: %s, %s", (language, text) => {
  expect(extract(text).language).toBe(language);
});

test.each([
  ["de-AT", "en"],
  ["en-GB", null],
  ["nl", null],
  ["und", null],
])("a text that is read as English and said to be in %s: %s", (language, readAs) => {
  expect(misreadAs("Habeck in Peking: Gespräche mit Xi", language)).toBe(readAs);
});
