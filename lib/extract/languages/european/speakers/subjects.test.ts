import { describe, expect, test } from "vitest";
import { said, speakersOf } from "@/scripts/test/read/said";

describe("people who speak without a subject", () => {
  test.each([
    [
      "fr",
      "Au ministère des Pêches, on assure que les quotas seront respectés.",
      ["ministère des Pêches: les quotas seront respectés"],
    ],
    [
      "fr",
      "Le traité est prêt, laisse-t-on entendre dans les cercles diplomatiques.",
      ["les cercles diplomatiques: Le traité est prêt"],
    ],
    ["fr", "Du côté de la ville, on assure que le tunnel ouvrira.", ["ville: le tunnel ouvrira"]],
    [
      "es",
      "Desde la Consejería explican que el túnel abrirá en marzo.",
      ["la Consejería: el túnel abrirá en marzo"],
    ],
    [
      "es",
      "En septiembre los ganaderos anunciaron que cortarían la autopista.",
      ["los ganaderos: cortarían la autopista"],
    ],
    [
      "de",
      "Im Kanzleramt hieß es, der Plan sei „nicht abgestimmt“.",
      ["Kanzleramt: nicht abgestimmt"],
    ],
  ])("%s: %s", (language, text, expected) => {
    expect(said(language, text)).toEqual(expected);
  });
});

test.each([
  [
    "fr",
    "La préfète Agnès Lemoine, manifestement agacée, a déclaré que le pont resterait fermé.",
    ["Agnès Lemoine: le pont resterait fermé"],
  ],
  [
    "fr",
    "Le maire de Lens, contacté dimanche par le journal, a déclaré que le pont resterait fermé.",
    ["le maire de Lens: le pont resterait fermé"],
  ],
  [
    "es",
    "La patronal del metal, preguntada por los despidos, dijo que no habrá más.",
    ["la patronal del metal: no habrá más"],
  ],
  [
    "fr",
    "Une voisine, entendue sous serment, a raconté que la porte était ouverte.",
    ["une voisine: la porte était ouverte"],
  ],
  [
    "de",
    "„Das Dock ist leer“, zitierte das Blatt den Kapitän Jan Krause.",
    ["Jan Krause: Das Dock ist leer"],
  ],
  [
    "es",
    "El diario cita al capitán Hugo Rey: «El muelle está vacío».",
    ["Hugo Rey: El muelle está vacío"],
  ],
  [
    "fr",
    "Le lac est vide et le préfet a dit que la pêche cesserait.",
    ["le préfet: la pêche cesserait"],
  ],
  [
    "fr",
    "Le lac est vide, mais le préfet a dit que la pêche reprendrait.",
    ["le préfet: la pêche reprendrait"],
  ],
  ["es", "El lago se secó y la alcaldesa pidió más agua.", ["la alcaldesa: más agua"]],
  ["de", "Der See ist leer, und die Landrätin forderte mehr Geld.", ["die Landrätin: mehr Geld"]],
  [
    "fr",
    "La rectrice, reçue par le préfet Marc Vidal, a confirmé que le lycée fermerait.",
    ["la rectrice: le lycée fermerait"],
  ],
  [
    "es",
    "El portavoz, con quien viajó la jueza de Lugo, Rita Mora, avisó de que habrá retrasos.",
    ["el portavoz: habrá retrasos"],
  ],
  ["es", "El fiscal de Vigo, Hugo Rey, avisó de que habrá retrasos.", ["Hugo Rey: habrá retrasos"]],
  [
    "fr",
    "La voisine, sœur de Paul Roy, a raconté que la porte était ouverte.",
    ["la voisine: la porte était ouverte"],
  ],
  ["es", "El dueño del bar, Fernando Ruiz, dijo que no abrirá.", ["Fernando Ruiz: no abrirá"]],
  [
    "fr",
    "Un homme, du nom de Karim Diallo, a affirmé que la porte était ouverte.",
    ["Karim Diallo: la porte était ouverte"],
  ],
  [
    "de",
    "Mit Blick auf Eva Horn hat der Kanzler gesagt, der Hafen sei leer.",
    ["der Kanzler: der Hafen sei leer"],
  ],
  [
    "de",
    "Die Ministerin zitierte den Botschafter ins Amt und erklärte, dass die Grenze schließt.",
    ["die Ministerin: die Grenze schließt"],
  ],
  [
    "fr",
    "Le groupe, par la voix de sa patronne Inès Roche, a annoncé que le site fermerait.",
    ["Inès Roche: le site fermerait"],
  ],
  [
    "de",
    "Der Richter, begleitet von Staatsanwältin Eva Horn, sagte, der Prozess beginne im Mai.",
    ["der Richter: der Prozess beginne im Mai"],
  ],
  [
    "de",
    "Nach einem Treffen mit Landrätin Eva Horn, sagte der Bischof, der Weg sei frei.",
    ["der Bischof: der Weg sei frei"],
  ],
  [
    "fr",
    "La Ligue des marais, une association fondée à Niort, déplore l'assèchement des canaux.",
    ["la Ligue des marais: l'assèchement des canaux"],
  ],
  [
    "es",
    "El senador Julián Ferrer-Ortiz (Unión Rural) aseveró que el puente «no aguantará otro invierno».",
    ["Julián Ferrer-Ortiz: no aguantará otro invierno"],
  ],
])("what is set off behind the subject: %s, %s", (language, text, expected) => {
  expect(said(language, text)).toEqual(expected);
});

test.each([
  [
    "fr",
    "À Bercy, on dément tout désaccord avec Berlin.",
    ["Bercy: tout désaccord avec Berlin (denied)"],
  ],
  [
    "fr",
    "Selon un rapport de la Cour des comptes publié lundi, les coûts ont doublé.",
    ["un rapport de la Cour des comptes: les coûts ont doublé"],
  ],
  [
    "es",
    "«No cederemos al chantaje», comenta un asesor del presidente bajo condición de anonimato.",
    ["un asesor del presidente: No cederemos al chantaje"],
  ],
  [
    "de",
    "Der Vertrag sei fertig, sagte ein Berater des Präsidenten der F.A.Z.",
    ["ein Berater des Präsidenten: Der Vertrag sei fertig"],
  ],
  [
    "de",
    "Der Vertrag sei fertig, sagte ein Sprecher der Nachrichtenagentur Reuters.",
    ["ein Sprecher der Nachrichtenagentur Reuters: Der Vertrag sei fertig"],
  ],
  [
    "de",
    "Der Vertrag sei fertig, sagte die Direktorin der EU-Agentur Eurojust.",
    ["die Direktorin der EU-Agentur Eurojust: Der Vertrag sei fertig"],
  ],
  [
    "de",
    "Der Vertrag sei fertig, sagte ein Händler der Frankfurter Börse.",
    ["ein Händler der Frankfurter Börse: Der Vertrag sei fertig"],
  ],
  [
    "de",
    "Ein hoher Beamter sagt, der Haushalt stehe. „Der Rest ist bloß Literatur“, fügt der Beamte hinzu.",
    ["ein hoher Beamter: der Haushalt stehe", "ein hoher Beamter: Der Rest ist bloß Literatur"],
  ],
  [
    "es",
    "«No cederemos al chantaje», dice un asesor del presidente. El presidente añadió que habrá diálogo.",
    ["un asesor del presidente: No cederemos al chantaje", "el presidente: habrá diálogo"],
  ],
  [
    "de",
    "Der Vertrag sei fertig, sagte ein Berater des Präsidenten. Der Präsident betonte, es eile nicht.",
    ["ein Berater des Präsidenten: Der Vertrag sei fertig", "der Präsident: es eile nicht"],
  ],
  [
    "fr",
    "Le traité est prêt, assure une conseillère de la ministre. La ministre a ajouté que rien ne pressait.",
    ["une conseillère de la ministre: Le traité est prêt", "la ministre: rien ne pressait"],
  ],
])("how far a speaker who has no name is described: %s, %s", (language, text, expected) => {
  expect(said(language, text)).toEqual(expected);
});

test.each([
  [
    "fr",
    "Déclaration conjointe des ministres de la Mer de France et d'Italie\n\nLes ministres se sont réunis à Nice.\n\nIls ont souligné que la mer n'avait pas de maître.",
    ["les ministres de la Mer de France et d'Italie: la mer n'avait pas de maître"],
  ],
  [
    "de",
    "Gemeinsame Erklärung der Außenminister des Weimarer Dreiecks\n\nDie Minister bekräftigten, dass die Grenzen unverletzlich sind.",
    ["die Außenminister des Weimarer Dreiecks: die Grenzen unverletzlich sind"],
  ],
  [
    "es",
    "COMUNICADO CONJUNTO\n\nLas delegaciones de Perú y Chile, reunidas en Lima, hablaron de pesca.\n\nLas partes coincidieron en que la veda debe seguir.",
    ["las delegaciones de Perú y Chile: la veda debe seguir"],
  ],
])("the parties to a joint statement: %s, %s", (language, text, expected) => {
  expect(said(language, text)).toEqual(expected);
});

test.each([
  ["fr", "« Le pont tient », ont dit lundi Anne Roy et Luc Petit.", "Anne Roy et Luc Petit"],
  [
    "fr",
    "« Le pont tient », ont dit le maire, Luc Petit, et la préfète, Anne Roy.",
    "Luc Petit et Anne Roy",
  ],
  [
    "fr",
    "Anne Roy, Jan Holm et Luc Petit ont dit que le pont tient.",
    "Anne Roy, Jan Holm et Luc Petit",
  ],
  ["fr", "« Le pont tient », a dit Anne Roy et Luc Petit a souri.", "Anne Roy"],
  ["fr", "Le maire a reçu Anne Roy et Luc Petit a dit que le pont tient.", "Luc Petit"],
  [
    "de",
    "„Die Brücke hält“, sagten Eva Horn (SPD) und Jan Holm (CDU) am Montag.",
    "Eva Horn und Jan Holm",
  ],
  [
    "de",
    "Landrätin Eva Horn und Bürgermeister Jan Holm sagten, die Brücke halte.",
    "Eva Horn und Jan Holm",
  ],
  ["de", "„Die Brücke hält“, sagte Eva Horn und Jan Holm nickte.", "Eva Horn"],
  ["es", "«El puente aguanta», dijeron Ana López y Luis Roca.", "Ana López y Luis Roca"],
  ["es", "Santiago Ramón y Cajal dijo que el puente aguanta.", "Santiago Ramón y Cajal"],
])("people who say something together: %s: %s", (language, text, speaker) => {
  expect(speakersOf(language, text)[0]?.[0]).toBe(speaker);
});
