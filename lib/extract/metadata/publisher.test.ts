import { expect, test } from "vitest";
import { readMetadata } from "./metadata";

test.each([
  "“They count your nets for you.”\n— Eleanor Whit\n\nNobody in Oslo wants to know.",
  "“They count your nets for you.”\n\n— Anna Whit, who led the talks",
])("whoever a pull quote is by is no publisher: %j", (pulled) => {
  expect(readMetadata(`A bridge\n\nIt fell.\n\n${pulled}`).publisher).toBeNull();
});

test.each([
  [
    "Hafen bleibt zu\nVon Gesine Brandt\nOderländische Rundschau, 3. Mai 2023",
    "Oderländische Rundschau",
  ],
  ["Hafen bleibt zu\n\nOstseekurier | 3. Mai 2023", "Ostseekurier"],
  ["Le port ferme\nPar Lise Maurel\nLa Dépêche de l’Aube, 3 mai 2023", "La Dépêche de l’Aube"],
  ["Le port ferme\n\n3 mai 2023, Courrier d’Artois", "Courrier d’Artois"],
  ["Cierra el puerto\n\nEl Heraldo de Soria, 3 de mayo de 2023", "El Heraldo de Soria"],
  ["港が閉鎖\n北潮新聞 2023年5月3日 記者 浜野さくら", "北潮新聞"],
  ["港口关闭\n2023年5月3日 海港晚报", "海港晚报"],
])("finds the publisher beside the date: %j", (head, publisher) => {
  expect(readMetadata(`${head}\n\n「終わり」と言った。`)).toMatchObject({
    publisher,
    publishedAt: "2023-05-03",
  });
});

test("finds the reporter beside a date in Japanese", () => {
  const text = "港が閉鎖\n北潮新聞 2023年5月3日 記者 浜野さくら\n\n港は閉鎖された。";
  expect(readMetadata(text).byline).toBe("浜野さくら");
});

test("a sign of copyright in garbled letters names no publisher", () => {
  const garbled = "Ob gebaut wird, wollte ein Sprecher des Ã‰lysÃ©e nicht sagen.";
  expect(readMetadata(`Hafen zu\n\nEs ist vorbei.\n\n${garbled}`).publisher).toBeNull();
  expect(readMetadata("Hafen zu\n\nEs ist vorbei.\n\n© 2023 Ostseekurier").publisher).toBe(
    "Ostseekurier",
  );
});
