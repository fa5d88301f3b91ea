import { expect, test } from "vitest";
import { guessLanguage } from "./guess-language";

const TEXTS = {
  en: "The ministers met on Tuesday to talk about the tariffs that both countries raised last spring. Nobody expects an agreement before the summer, said a person who knows the talks, but they will go on meeting every month. What they call a framework is no more than two pages, and it leaves the hard questions open.",
  fr: "Les ministres se sont réunis mardi pour parler des droits de douane que les deux pays ont relevés au printemps dernier. Personne n'attend d'accord avant l'été, a dit une personne proche des négociations, mais ils continueront de se voir chaque mois. Ce qu'ils appellent un cadre ne fait que deux pages et laisse ouvertes les questions difficiles.",
  es: "Los ministros se reunieron el martes para hablar de los aranceles que ambos países subieron la primavera pasada. Nadie espera un acuerdo antes del verano, dijo una persona que conoce las conversaciones, pero seguirán viéndose cada mes. Lo que llaman un marco no son más que dos páginas y deja abiertas las preguntas difíciles.",
  sv: "Ministrarna träffades på tisdagen för att tala om de tullar som båda länderna höjde i våras. Ingen väntar sig någon överenskommelse före sommaren, sade en person med insyn i samtalen, men de kommer att fortsätta att träffas varje månad. Det som de kallar ett ramverk är inte mer än två sidor och lämnar de svåra frågorna öppna.",
  ru: "Министры встретились во вторник, чтобы обсудить пошлины, которые обе страны повысили прошлой весной. Никто не ждёт соглашения до лета, сказал человек, знакомый с ходом переговоров, но они будут встречаться каждый месяц. То, что они называют рамками, занимает не более двух страниц и оставляет открытыми трудные вопросы.",
  zh: "两国部长周二举行会晤，讨论双方去年春天提高的关税问题。一位了解谈判情况的人士表示，没有人指望在夏季之前达成协议，但双方将继续每月会面。他们所说的框架不过两页纸，把最困难的问题都留待以后解决。".repeat(
    3,
  ),
};

test.each(Object.entries(TEXTS))("the language of a clear text is recognised: %s", (tag, text) => {
  expect(guessLanguage(text)).toBe(tag);
  expect(guessLanguage(`${text}\n\n${text.replaceAll(" ", "\n")}`)).toBe(tag);
});

test("a few lines are enough", () => {
  expect(guessLanguage(TEXTS.en.slice(0, 160))).toBe("en");
  expect(guessLanguage(TEXTS.fr.slice(0, 160))).toBe("fr");
});

test("a text that is short, mixed or in an unknown language has none", () => {
  expect(guessLanguage("")).toBeNull();
  expect(guessLanguage("The ministers met on Tuesday.")).toBeNull();
  expect(guessLanguage(`${TEXTS.en} ${TEXTS.fr} ${TEXTS.es}`)).toBeNull();
  expect(guessLanguage("0123 4567 89 ".repeat(100))).toBeNull();
  const danish =
    "Ministrene mødtes tirsdag for at tale om den told, som begge lande hævede sidste forår. Ingen venter en aftale før sommeren, sagde en person med kendskab til samtalerne, men de vil blive ved med at mødes hver måned. Det, som de kalder en ramme, er ikke mere end to sider og lader de svære spørgsmål stå åbne.";
  expect(guessLanguage(danish)).toBeNull();
  const hebrew = "השרים נפגשו ביום שלישי כדי לדבר על המכסים ששתי המדינות העלו באביב שעבר. ".repeat(
    6,
  );
  expect(guessLanguage(hebrew)).toBeNull();
});
