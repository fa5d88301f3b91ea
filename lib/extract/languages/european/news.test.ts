import { describe, expect, test } from "vitest";
import { said } from "@/scripts/test/read/said";

describe.each([
  [
    "fr",
    [
      [
        "« On ne négocie pas sous la menace », a tranché jeudi devant les sénateurs le chef de la diplomatie, Jean-Marc Peltier.",
        ["Jean-Marc Peltier: On ne négocie pas sous la menace"],
      ],
      [
        "Le Kremlin a dit jeudi ne pas croire à une trêve avant l'hiver.",
        ["le Kremlin: ne pas croire à une trêve avant l'hiver"],
      ],
      [
        "Comme l'a révélé le site Mediacité, deux ministres ont démissionné dans la nuit.",
        ["le site Mediacité: deux ministres ont démissionné dans la nuit"],
      ],
      [
        "Et Claire Dufour d'ajouter : « Nous n'avons jamais reçu la moindre réponse. »",
        ["Claire Dufour: Nous n'avons jamais reçu la moindre réponse."],
      ],
      ["Selon nos informations, l'attaque avait été préparée de longue date.", []],
      [
        "Les autorités maliennes ont accusé Paris d'avoir violé leur espace aérien.",
        ["les autorités maliennes: d'avoir violé leur espace aérien"],
      ],
      [
        "Le ministre a salué l'accord de Genève, précisant que les travaux commenceraient en mai.",
        ["le ministre: l'accord de Genève", "le ministre: les travaux commenceraient en mai"],
      ],
      ["14 h 40. Selon Météo-Nord, la tempête faiblit.", ["Météo-Nord: la tempête faiblit"]],
      [
        "Le ministre s'est entretenu avec son homologue turc. Il a appelé les deux parties à la retenue et a rappelé l'attachement de la France à la paix.",
        ["le ministre: la retenue", "le ministre: l'attachement de la France à la paix"],
      ],
      [
        "D'après le quotidien Le Matin, qui cite des policiers, trois personnes ont été arrêtées.",
        ["le quotidien Le Matin: trois personnes ont été arrêtées"],
      ],
      [
        "Le porte-parole n'a pas souhaité se prononcer sur le nombre de blessés.",
        ["le porte-parole: le nombre de blessés (withheld)"],
      ],
    ],
  ],
  [
    "es",
    [
      [
        "“No hay marcha atrás”, zanjó ante el pleno el consejero de Hacienda, Ramiro Soler.",
        ["Ramiro Soler: No hay marcha atrás"],
      ],
      [
        "El Gobierno chileno ha dicho no tener constancia del incidente.",
        ["el Gobierno chileno: no tener constancia del incidente"],
      ],
      [
        "El puerto cerrará en mayo, según adelantó anoche la emisora Radio Faro.",
        ["la emisora Radio Faro: El puerto cerrará en mayo"],
      ],
      ["Según ha podido saber este periódico, la empresa negocia con dos fondos.", []],
      ["Moscú acusa a Kiev de bombardear la central.", ["Moscú: bombardear la central"]],
      [
        "Los sindicatos amenazaron ayer con abandonar la mesa.",
        ["los sindicatos: abandonar la mesa"],
      ],
      [
        "El juez Ramón Ibarra trasladó sus condolencias a las familias y reiteró que el caso sigue abierto.",
        ["Ramón Ibarra: el caso sigue abierto"],
      ],
      [
        "La empresa rehusó comentar el informe, aunque subrayó que “nadie corre peligro”.",
        ["la empresa: el informe (withheld)", "la empresa: nadie corre peligro"],
      ],
      [
        "“Es una buena noticia”, celebra por teléfono desde Bogotá la economista Ana Pardo.",
        ["Ana Pardo: Es una buena noticia"],
      ],
    ],
  ],
  [
    "de",
    [
      [
        "Wie das Nachrichtenportal Ostblick meldet, soll der Minister zurücktreten.",
        ["das Nachrichtenportal Ostblick: soll der Minister zurücktreten"],
      ],
      ["Nach Informationen dieser Zeitung wird das Werk verkauft.", []],
      [
        "Außenministerin Lena Brandt forderte Teheran auf, die Gefangenen freizulassen.",
        ["Lena Brandt: die Gefangenen freizulassen"],
      ],
      [
        "Der Anwalt des Angeklagten, Rolf Petersen, hält die Vorwürfe für „konstruiert“.",
        ["Rolf Petersen: konstruiert"],
      ],
      [
        "Auf die Frage, ob er zurücktrete, antwortete Meier: „Morgen sicher nicht, übermorgen auch nicht.“",
        ["Meier: Morgen sicher nicht, übermorgen auch nicht."],
      ],
      [
        "Der Verband rechnet damit, dass die Preise weiter steigen.",
        ["der Verband: die Preise weiter steigen"],
      ],
      [
        "Dem Ökonomen Jens Albrecht zufolge kostet der Umbau zwei Milliarden Euro.",
        ["Jens Albrecht: kostet der Umbau zwei Milliarden Euro"],
      ],
      [
        "Der Außenhandelsverband tagte in Kassel. „Wir brauchen Zeit“, erklärte der Verband am Abend.",
        ["der Außenhandelsverband: Wir brauchen Zeit"],
      ],
      [
        "Das Ministerium hat Berichte zurückgewiesen, wonach die Brücke gesperrt werde.",
        ["das Ministerium: die Brücke gesperrt werde (denied)"],
      ],
    ],
  ],
] as [string, [string, string[]][]][])("news in %s", (language, sentences) => {
  test.each(sentences)("%s", (text, expected) => {
    expect(said(language, text)).toEqual(expected);
  });
});
