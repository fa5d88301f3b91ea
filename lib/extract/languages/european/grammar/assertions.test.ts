import { describe, expect, test } from "vitest";
import { quotationsIn } from "../..";

const judged = (language: string, text: string) =>
  quotationsIn(language, text).map(({ assertion }) => assertion);

describe("what a relative clause says of the subject does not decide whether words were said", () => {
  test.each([
    ["de", "Ein ranghoher Beamter, der nicht genannt werden wollte, sagte, Oslo habe gezahlt."],
    ["de", "Beamte, die nicht genannt werden wollen, sagten, Oslo habe gezahlt."],
    ["de", "Der Minister, der am Freitag nach Oslo reisen wird, sagte, Oslo habe gezahlt."],
    ["fr", "Un responsable, qui n’a pas voulu être nommé, a déclaré que le port avait payé."],
    ["fr", "Le ministre, qui doit se rendre à Oslo, a déclaré que le port avait payé."],
    ["es", "Un funcionario que va a viajar a Oslo dijo que el puerto había pagado."],
    ["es", "El ministro, que debe viajar a Oslo, afirmó que el puerto había pagado."],
  ])("%s: %s", (language, text) => {
    expect(judged(language, text)).toEqual(["asserted"]);
  });
});

describe("what someone excludes is denied, and what they do not exclude is possible", () => {
  test.each([
    ["de", "Der Minister schloss in Oslo aus, dass der Hafen schließt.", "denied"],
    ["de", "Die Ministerin hat eine Sperrung des Hafens ausgeschlossen.", "denied"],
    ["de", "Ein Sprecher schloss einen Streik der Lotsen aus.", "denied"],
    ["de", "Der Minister schloss nicht aus, dass der Hafen schließt.", "asserted"],
    ["de", "Die Ministerin hat nicht ausgeschlossen, dass der Hafen schließt.", "asserted"],
    ["fr", "Le ministre ne cache pas que le port perd de l'argent.", "asserted"],
    ["es", "El ministro no ocultó que el puerto pierde dinero.", "asserted"],
  ])("%s: %s", (language, text, expected) => {
    expect(judged(language, text)).toEqual([expected]);
  });

  test("shutting people out is not a statement", () => {
    expect(judged("de", "Der Verband schloss zwei Mitglieder aus.")).toEqual([]);
  });
});

test("what someone will or would do does not decide whether they have spoken", () => {
  const text = "Die Ministerin hätte gern verhandelt und sagte, dass der Hafen leer ist.";
  expect(judged("de", text)).toEqual(["asserted"]);
});

test("what someone is to say has not been said", () => {
  const text = "La oposición quería que la ministra revelara que conocía el informe.";
  expect(judged("es", text)).toEqual([]);
});

describe("what someone has yet to say is hypothetical", () => {
  test.each([
    ["de", "Der Minister wird am Freitag sagen, Oslo habe gezahlt."],
    ["de", "Der Minister, der nach Oslo reist, soll dort sagen, dass der Hafen zahlt."],
    ["fr", "Le ministre doit déclarer à Oslo que le port a payé."],
    ["es", "El ministro va a decir que el puerto ha pagado."],
    ["de", "Der Minister hätte in Oslo fordern müssen, dass der Hafen zahlt."],
    ["es", "El ministro prevé anunciar en Oslo que el puerto ha pagado."],
  ])("%s: %s", (language, text) => {
    expect(judged(language, text)).toEqual(["hypothetical"]);
  });
});
