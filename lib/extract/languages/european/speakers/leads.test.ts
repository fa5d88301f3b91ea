import { expect, test } from "vitest";
import { said } from "@/scripts/test/read/said";

test.each([
  [
    "fr",
    "Dans la cour de la gare, le chef de quai Bruno Castel a croisé les bras. Il a répété que le train partirait vide.",
    ["Bruno Castel: le train partirait vide"],
  ],
  [
    "es",
    "Con las botas llenas de barro, Elvira Soto mira el río. «El agua volverá antes del domingo», suelta.",
    ["Elvira Soto: El agua volverá antes del domingo"],
  ],
  [
    "es",
    "El concejal Pedro Luján anunció que la feria cerrará. Cuestionado sobre los puestos vacíos, contestó que «nadie los quería».",
    ["Pedro Luján: la feria cerrará", "Pedro Luján: nadie los quería"],
  ],
  [
    "es",
    "La edil Rosa Vidal pidió más tiempo. A su juicio, el Gobierno «ha llegado tarde a todo».",
    ["Rosa Vidal: más tiempo", "Rosa Vidal: ha llegado tarde a todo"],
  ],
])("what is set off in front of the subject: %s, %s", (language, text, expected) => {
  expect(said(language, text)).toEqual(expected);
});

test.each([
  ["fr", "« J'ai signé. » À la barre, Jean Roux parle bas.", "Jean Roux"],
  [
    "fr",
    "« On attend. » Sur le quai, jeudi matin, Jean Roux, 34 ans, range ses filets.",
    "Jean Roux",
  ],
  ["fr", "« On attend. » Ce matin-là, Jean Roux range ses filets.", "Jean Roux"],
  ["fr", "« On attend. » En 2019, Jean Roux avait fermé l'usine.", ""],
  ["fr", "« On attend. » Au mur, un portrait de Jean Roux surveille les ouvriers.", ""],
] as const)(
  "words that open a paragraph are those of whoever the next sentence is about: %s %s",
  (language, text, speaker) => {
    expect(said(language, text).join()).toMatch(speaker ? new RegExp(`^${speaker}: `) : /^$/);
  },
);

test.each([
  [
    "es",
    "A Rosa Vidal, vecina de Lugo, no le gusta la idea. “Es un error”, dice.",
    ["Rosa Vidal: Es un error"],
  ],
  [
    "es",
    "A Madrid no le gusta la idea. “Es un error”, dice la ministra Rosa Vidal.",
    ["Rosa Vidal: Es un error"],
  ],
  [
    "fr",
    "« Il faut partir », dit Jean Roux.\n\nLe gouvernement recule. Il a indiqué que le texte serait revu.",
    ["Jean Roux: Il faut partir", "le gouvernement: le texte serait revu"],
  ],
  [
    "fr",
    "« Il faut partir », dit Jean Roux. Le gouvernement recule. Il a indiqué que le texte serait revu.",
    ["Jean Roux: Il faut partir", "Jean Roux: le texte serait revu"],
  ],
  [
    "fr",
    "Ana Lee y croit. Fondatrice de la start-up belge Orvane, elle jure que tout est prêt.",
    ["Ana Lee: tout est prêt"],
  ],
  [
    "fr",
    "New Delhi a obtenu gain de cause. Le premier ministre, lui, assure que la justice suivra son cours.",
    ["le premier ministre: la justice suivra son cours"],
  ],
  [
    "fr",
    "« Nous dressons une fourmi », dit Noor Vandamme.\n\nLe régulateur belge n'est pas du même avis. Il estime que les chiffres avancés sont faux.",
    [
      "Noor Vandamme: Nous dressons une fourmi",
      "le régulateur belge: les chiffres avancés sont faux",
    ],
  ],
  [
    "de",
    "Als Ministerin Eva Horn vergangene Woche im Schloss sprach, blieben Stühle leer. „Ich habe gelernt, damit zu leben“, sagt sie.",
    ["Eva Horn: Ich habe gelernt, damit zu leben"],
  ],
] as const)("the person that a sentence is about: %s, %s", (language, text, expected) => {
  expect(said(language, text)).toEqual(expected);
});

test.each([
  [
    "es",
    "El Gobierno dijo que presentará el plan “cuando esté listo”.",
    ["el Gobierno: cuando esté listo"],
  ],
  [
    "fr",
    "M. Roux a souligné que le Maroc considérait la Suisse comme un allié « fiable et discret ».",
    ["Roux: fiable et discret"],
  ],
  [
    "fr",
    "M. Roux a dit que Paul Morel considérait l'accord comme « mort et enterré ».",
    ["Paul Morel: mort et enterré"],
  ],
] as const)("a verb in what someone says: %s, %s", (language, text, expected) => {
  expect(said(language, text)).toEqual(expected);
});
