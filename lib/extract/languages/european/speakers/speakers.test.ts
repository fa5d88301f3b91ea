import { describe, expect, test } from "vitest";
import { said, speakersOf } from "@/scripts/test/said";

describe("an office before the name", () => {
  test.each([
    [
      "fr",
      "La ministre de la Mer a assuré que les ports rouvriraient. « Il n'y aura pas de pénurie cet hiver », a insisté Claire Montfort.",
      ["Claire Montfort", "ministre de la Mer"],
    ],
    [
      "es",
      "Su abogada calificó la decisión de atropello. «Apelaremos hoy mismo ante la Audiencia», anunció Verónica Játiva.",
      ["Verónica Játiva", "abogada"],
    ],
    [
      "de",
      "Der Trainer forderte mehr Geduld von allen. „Wir brauchen noch ein ganzes Jahr“, sagte Marco Steinfeld.",
      ["Marco Steinfeld", "Trainer"],
    ],
  ])("%s: %s", (language, text, expected) => {
    expect(speakersOf(language, text)).toEqual([expected, expected]);
  });

  test("of another gender is somebody else's", () => {
    const text =
      "La ministre a assuré que les ports rouvriraient. « Personne n'y croit plus dans ce métier », a répondu Paul Lantier.";
    expect(speakersOf("fr", text)[1]).toEqual(["Paul Lantier", null]);
  });
});

describe("pronouns and nouns that take somebody up", () => {
  test("a pronoun goes back to the last speaker of its gender", () => {
    const text =
      "La ministra de Hacienda ha reiterado que no subirá el agua. «Usted miente más que habla», le ha espetado el diputado Íñigo Larraz. Ella ha replicado que su partido la subió tres veces.";
    expect(speakersOf("es", text)[2]).toEqual(["la ministra de Hacienda", null]);
  });

  test("a noun for a person means an office that just spoke, or whoever did", () => {
    expect(
      speakersOf(
        "fr",
        "Le maire de Dole regrette que l'usine ferme. L'élu assure que la région paiera.",
      )[1],
    ).toEqual(["le maire de Dole", null]);
    expect(
      speakersOf(
        "fr",
        "Paul Brannigan a laissé entendre que la vente échouerait. « Nous ne signerons pas n'importe quoi », a prévenu ce proche du président.",
      )[1],
    ).toEqual(["Paul Brannigan", null]);
  });

  test("whoever keeps silent is taken up", () => {
    const text =
      "Interrogé sur la fermeture, le directeur, Étienne Vauclair, n'a pas souhaité répondre. Il a rappelé que le dialogue continuait.";
    expect(speakersOf("fr", text)).toEqual([["Étienne Vauclair", "directeur"]]);
  });
});

test("nobody in particular expects, and a summons or a noun behind “lo” is no statement", () => {
  expect(
    speakersOf("es", "El alcalde Juan Roca saludó. Se espera que la feria abra el sábado."),
  ).toEqual([]);
  expect(speakersOf("fr", "La présidente rappelle à l'ordre deux députés de la salle.")).toEqual(
    [],
  );
});

test("names and offices that no list holds", () => {
  expect(speakersOf("es", "«Cada día cuenta mucho», declaró Joost van Aken.")).toEqual([
    ["Joost van Aken", null],
  ]);
  expect(speakersOf("es", "La obra acabará en mayo, según ha dicho un portavoz.")).toEqual([
    ["un portavoz", null],
  ]);
  expect(
    speakersOf("de", "Finanzchef Jan Hagen von der Nordbank verwies auf steigende Zahlen."),
  ).toEqual([["Jan Hagen", "Finanzchef"]]);
  expect(
    speakersOf("de", "Sie klebe an ihrem Sessel, sagte Abgeordnete Anke Feld dem „Tagblatt“."),
  ).toEqual([["Anke Feld", "Abgeordnete"]]);
});

test("whoever was named last, and dialogue whose dashes do not close", () => {
  expect(
    said(
      "fr",
      "Le maire Paul Lantier a reçu la députée Inès Roche. Celle-ci affirme que la digue cède.",
    ),
  ).toEqual(["Inès Roche: la digue cède"]);
  expect(said("fr", "— Vous avez signé ? demande la juge Hélène Fabre.")).toEqual([
    "Hélène Fabre: Vous avez signé ?",
  ]);
});
