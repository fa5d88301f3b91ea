import { describe, expect, test } from "vitest";
import { said, speakersOf } from "@/scripts/test/read/said";

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

  test("of another gender is someone else's", () => {
    const text =
      "La ministre a assuré que les ports rouvriraient. « Personne n'y croit plus dans ce métier », a répondu Paul Lantier.";
    expect(speakersOf("fr", text)[1]).toEqual(["Paul Lantier", null]);
  });
});

describe("pronouns and nouns that take someone up", () => {
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

test("nobody in particular expects, and a summons or a noun behind “lo” isn't a statement", () => {
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
  ).toEqual([["Jan Hagen", "Finanzchef von der Nordbank"]]);
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

describe("what someone is, around the name", () => {
  test.each([
    [
      "fr",
      "« Il manque trois pages », écrit sa rédactrice en chef, Odile Ferrand.",
      ["Odile Ferrand", "rédactrice en chef"],
    ],
    [
      "fr",
      "Le ministre des Ports Yann Le Bihan est venu. « La grue repartira demain », a dit le ministre au cours de la visite.",
      ["Yann Le Bihan", "ministre des Ports"],
    ],
    [
      "es",
      "«Nos vamos con hambre de acuerdos», bromea el presidente de turno, el maltés Karl Zerafa.",
      ["Karl Zerafa", null],
    ],
    [
      "es",
      "Llegó el embajador Renzo Bellini. «No es cierto», dijo a Radio Sur.",
      ["Renzo Bellini", "embajador"],
    ],
    ["fr", "« C'est long », a dit auprès de l'AFP la préfète, Anne Roy.", ["Anne Roy", "préfète"]],
    ["de", "Wien/Graz - Minister Jan Holm sagte, er komme.", ["Jan Holm", "Minister"]],
    ["es", "«No es cierto», dijo a la cadena Canal 13 Pedro Gil.", ["Pedro Gil", null]],
    [
      "es",
      "«No fuimos nosotros ni nadie nuestro», escribe en X el embajador Renzo Bellini.",
      ["Renzo Bellini", "embajador"],
    ],
    [
      "es",
      "El politólogo Camilo Andrés Rueda opina que la reforma llegará tarde.",
      ["Camilo Andrés Rueda", "politólogo"],
    ],
  ])("%s: %s", (language, text, expected) => {
    expect(speakersOf(language, text)).toEqual([expected]);
  });
});

test.each([
  [
    "fr",
    "Cyril Montaut, patron d'une scierie, vend moins. L'entrepreneur de 61 ans estime avoir perdu dix clients.",
    ["Cyril Montaut", "patron d'une scierie"],
  ],
  [
    "es",
    "La alcaldesa Lidia Cruz habló poco. «Nadie nos avisó de la obra», recalcó la jefa comunal.",
    ["Lidia Cruz", "alcaldesa"],
  ],
  [
    "es",
    "El senador Fabio Lorenzi no ocultaba su enfado. «Hay votos, falta coraje», dijo el santafesino.",
    ["Fabio Lorenzi", "senador"],
  ],
])("nouns that take up whoever was named: %s, %s", (language, text, expected) => {
  expect(speakersOf(language, text)).toEqual([expected]);
});

test("a headline gives no role to whoever the text begins with, and “por” names nobody by itself", () => {
  const headline =
    "« Rien n'est signé », prévient le ministre des Forêts\n\nLyon, 3 mai - Le ministre des Forêts, Armand Colin, a parlé.";
  expect(speakersOf("fr", headline)).toEqual([["Armand Colin", "ministre des Forêts"]]);
  const colon = "La patrona Marta Gil lo traduce, por si acaso: «Cerramos la lonja el lunes».";
  expect(said("es", colon)).toEqual(["Marta Gil: Cerramos la lonja el lunes"]);
});

test.each([
  ["fr", "Le ministère a nié les faits. Le quotidien assure que le préfet savait.", "le quotidien"],
  ["es", "El Ministerio negó los hechos. El rotativo asegura que hubo sobornos.", "el rotativo"],
  [
    "de",
    "Das Ministerium dementierte. Das Blatt schreibt, der Minister habe gelogen.",
    "das Blatt",
  ],
  ["fr", "Deux marins ont parlé. L'un d'eux affirme que le feu était vert.", "l'un d'eux"],
  ["de", "Die Beamten schweigen. „Das war ein Fehler“, sagte einer von ihnen.", "einer von ihnen"],
  [
    "de",
    "Die „Hafenpost“ hatte unter Berufung auf Ermittler gemeldet, das Geld sei weg.",
    "die „Hafenpost“",
  ],
  [
    "de",
    "Der Zeitung „Hafenpost“ sagte die Ministerin, sie habe nichts gewusst.",
    "die Ministerin",
  ],
])("papers, and some of several people: %s, %s", (language, text, name) => {
  expect(speakersOf(language, text).at(-1)![0]).toBe(name);
});

describe("German speakers and roles are in the nominative", () => {
  test.each([
    ["Laut einem norwegischen Diplomaten ist der Vertrag fertig.", "norwegischer Diplomat", null],
    ["Nach Angaben eines Beamten wird der Hafen gesperrt.", "Beamter", null],
    ["Mehreren Ministern zufolge wird der Hafen gesperrt.", "mehrere Minister", null],
    ["Aus Delegationskreisen hieß es, der Hafen werde gesperrt.", "Delegationskreise", null],
    [
      "Der dänische Fischereiminister Ole Brandt sagte, er warte.",
      "Ole Brandt",
      "dänischer Fischereiminister",
    ],
    ["Laut dem früheren Botschafter Ole Brandt wird gebaut.", "Ole Brandt", "früherer Botschafter"],
    ["Die dänische Ministerin Eva Brandt sagte, sie warte.", "Eva Brandt", "dänische Ministerin"],
  ])("%s", (text, name, role) => {
    expect(speakersOf("de", text)).toEqual([[name, role]]);
  });
});

test.each([
  ["fr", "Son homologue, Claire Montfort, a estimé que le port rouvrirait.", "Claire Montfort"],
  ["de", "Ihr Amtskollege, Pierre Roux, sagte, er warte.", "Pierre Roux"],
])("whose counterpart someone is says nothing by itself: %s: %s", (language, text, name) => {
  expect(speakersOf(language, text)).toEqual([[name, null]]);
});

test("a source in front of a German sentence says all of it", () => {
  const text = "Einem Berater zufolge kündigte Nokia neue Werke an.";
  expect(said("de", text)).toEqual(["Berater: kündigte Nokia neue Werke an"]);
});

test.each([
  [
    "es",
    "La alcaldesa Rosa Vidal cerró el parque con el argumento de que “los árboles están enfermos”.",
    "Rosa Vidal: los árboles están enfermos",
  ],
  [
    "fr",
    "Le représentant russe s’y est opposé, au motif que « les sanctions n’ont jamais nourri personne ».",
    "le représentant russe: les sanctions n’ont jamais nourri personne",
  ],
  [
    "de",
    "Verkehrsminister Jan Holm strich die Mittel mit der Begründung, „die Brücke sei ohnehin nicht zu retten“.",
    "Jan Holm: die Brücke sei ohnehin nicht zu retten",
  ],
] as const)("a reason that the subject gives: %s, %s", (language, text, expected) => {
  expect(said(language, text)).toEqual([expected]);
});
