import { expect, test } from "vitest";
import { said } from "@/scripts/test/read/said";

test.each([
  [
    "fr",
    "Le préfet a convoqué le maire et dénoncé une violation de la loi.",
    ["le préfet: une violation de la loi"],
  ],
  [
    "es",
    "El alcalde calcula pérdidas de dos millones y no descarta acudir al juez.",
    ["el alcalde: pérdidas de dos millones", "el alcalde: acudir al juez"],
  ],
  [
    "fr",
    "Le préfet admet que la digue cède, tout en assurant que la ville tiendra.",
    ["le préfet: la digue cède", "le préfet: la ville tiendra"],
  ],
  [
    "de",
    "Zuvor hatte Landrätin Eva Horn (SPD) schärfere Regeln gefordert.",
    ["Eva Horn: schärfere Regeln"],
  ],
  [
    "de",
    "Der Landrat hat Nachbesserungen am Deich verlangt.",
    ["der Landrat: Nachbesserungen am Deich"],
  ],
  ["de", "In der Nacht hatte das Militär den Angriff bestätigt.", ["das Militär: den Angriff"]],
  [
    "de",
    "Landrat Jan Holm hat den Bund aufgefordert, den Deich zu erhöhen.",
    ["Jan Holm: den Deich zu erhöhen"],
  ],
  [
    "de",
    "Der Landrat hat die Stadt aufgerufen, den Deich zu erhöhen.",
    ["der Landrat: den Deich zu erhöhen"],
  ],
  [
    "es",
    "Ana Ruiz cree que hace calor. Ruiz recomienda no salir a las dos.",
    ["Ana Ruiz: hace calor", "Ana Ruiz: no salir a las dos"],
  ],
  ["de", "Der Landrat hatte die Tat bis zuletzt bestritten.", ["der Landrat: die Tat (denied)"]],
  ["de", "Auch der Landrat hat den Bau gefordert.", ["der Landrat: den Bau"]],
  ["de", "Zuvor hatte kein Politiker mehr Geld gefordert.", []],
  ["de", "Der Landrat hat nie versprochen, den Deich zu erhöhen.", []],
  ["de", "Auch der neue Landrat hat den Bau gefordert.", ["der neue Landrat: den Bau"]],
  ["fr", "Inès Roche lit le panneau : « Le port est fermé. »", []],
  ["de", "Niemand hat Eva Horn gebeten, den Hafen zu räumen.", []],
  ["de", "Das Erdbeben hat unzählige Opfer gefordert.", []],
  ["de", "Das Gericht hat frühere Urteile bestätigt.", []],
  ["de", "Der Sturm hatte mehrere Menschenleben gefordert.", []],
  [
    "de",
    "Der Landrat räumte ein, dass der Deich bricht, betonte aber, dass die Stadt halte.",
    ["der Landrat: der Deich bricht", "der Landrat: die Stadt halte"],
  ],
  [
    "fr",
    "La maire Aline Costa a rejeté toute hausse et rappelé que le budget était voté.",
    ["Aline Costa: toute hausse (denied)", "Aline Costa: le budget était voté"],
  ],
  [
    "es",
    "El alcalde Hugo Rey ha pedido calma y asegurado que no habrá cortes.",
    ["Hugo Rey: no habrá cortes"],
  ],
  [
    "es",
    "Marta Gil indicó que el equipo presentará una queja antes del día 20. Adelantó, además, que viajará a Roma.",
    ["Marta Gil: el equipo presentará una queja antes del día 20", "Marta Gil: viajará a Roma"],
  ],
  [
    "es",
    "El alcalde Hugo Rey pidió ayer a Lisboa una prórroga de tres meses.",
    ["Hugo Rey: una prórroga de tres meses"],
  ],
  [
    "fr",
    "La députée Inès Roche veut savoir si, oui ou non, la digue a cédé.",
    ["Inès Roche: oui ou non, la digue a cédé"],
  ],
  [
    "fr",
    "La directrice Anne Vasseur s'est voulue rassurante : le groupe maintient ses objectifs.",
    ["Anne Vasseur: le groupe maintient ses objectifs"],
  ],
  [
    "fr",
    "La directrice Ingrid Solberg n'exclut pas une nouvelle hausse.",
    ["Ingrid Solberg: une nouvelle hausse"],
  ],
  [
    "fr",
    "La directrice Ingrid Solberg a toutefois exclu de fermer le port.",
    ["Ingrid Solberg: de fermer le port (denied)"],
  ],
  [
    "fr",
    "Le maire Viktor Roche a, dans une lettre, appelé les deux camps au calme.",
    ["Viktor Roche: les deux camps au calme"],
  ],
  [
    "es",
    "La ministra Rosa Mamani aseguró que Bolivia no pedirá un crédito y calificó de “rumores” las versiones de prensa.",
    ["Rosa Mamani: Bolivia no pedirá un crédito", "Rosa Mamani: rumores"],
  ],
  [
    "de",
    "Zuvor hatte es aus Militärkreisen geheißen, bislang hätten sich erst zwölf gemeldet.",
    ["Militärkreise: bislang hätten sich erst zwölf gemeldet"],
  ],
  [
    "es",
    "Bolivia exigirá una disculpa, anunció la canciller Rosa Mamani en la radio.",
    ["Rosa Mamani: Bolivia exigirá una disculpa"],
  ],
  [
    "fr",
    "« C'est non », a répondu le maire Viktor Roche à un passant qui lui demandait s'il s'excuserait.",
    ["Viktor Roche: C'est non"],
  ],
  [
    "fr",
    "Le rapporteur Jean Mercier considère que « nul ne peut pas voter ainsi » et souhaite une audition publique.",
    ["Jean Mercier: nul ne peut pas voter ainsi", "Jean Mercier: une audition publique"],
  ],
  [
    "fr",
    "Les artisans du littoral demandent la publication du texte.",
    ["les artisans du littoral: la publication du texte"],
  ],
  [
    "es",
    "La ministra Eva Lago viajó ayer. Tampoco quiso aclarar si el texto se hará público.",
    ["Eva Lago: el texto se hará público (withheld)"],
  ],
  ["fr", "L'ancien consul Gilles Faure conteste tout en bloc.", []],
  [
    "fr",
    "« Elle a ouvert la voie », rendait hommage le maire Viktor Roche.",
    ["Viktor Roche: Elle a ouvert la voie"],
  ],
])("where a report begins and ends: %s, %s", (language, text, expected) => {
  expect(said(language, text)).toEqual(expected);
});

test.each([
  ["de", "Minister warnt vor neuen Abgaben auf Fisch", "Es regnete den ganzen Tag."],
  ["fr", "Le ministre demande la levée des quotas", "Il a plu toute la journée."],
  ["es", "La ministra pide calma en los puertos", "Llovió todo el día."],
])("nouns alone in a headline aren't a statement: %s, %s", (language, headline, body) => {
  expect(said(language, `${headline}\n\n${body}`)).toEqual([]);
  expect(said(language, `${body} ${headline}.`)).toHaveLength(1);
});

test.each([
  ["de", "Jana Roth lobte den Vertrag, verlangte aber mehr Zeit.", ["Jana Roth: mehr Zeit"]],
  ["de", "Jana Roth sagte, die Brücken hielten nicht.", ["Jana Roth: die Brücken hielten nicht"]],
  [
    "de",
    "Die Anklage wirft ihr vor, die Akten verkauft zu haben.",
    ["die Anklage: die Akten verkauft zu haben"],
  ],
  ["de", "Jana Roth sprach sich für einen Aufschub aus.", ["Jana Roth: für einen Aufschub"]],
  ["de", "Jana Roth nannte den Vertrag einen Irrtum.", ["Jana Roth: den Vertrag einen Irrtum"]],
  ["de", "Jana Roth schloss eine höhere Maut nicht aus.", ["Jana Roth: eine höhere Maut"]],
  [
    "de",
    "Jana Roth wies am Montag die Forderung nach einer Maut zurück.",
    ["Jana Roth: die Forderung nach einer Maut (denied)"],
  ],
  [
    "es",
    "El semanario Vega sostiene que el puente cerrará, algo que el alcalde no confirmó.",
    ["el semanario Vega: el puente cerrará"],
  ],
  ["fr", "Les pêcheurs craignent une saison blanche.", ["les pêcheurs: une saison blanche"]],
])("whole classes of verbs, in %s: %s", (language, text, expected) => {
  expect(said(language, text)).toEqual(expected);
});

test.each([
  ["de", "Jana Roth sagte, nachdem die Brücken geschlossen waren, kein Wort."],
  ["de", "Jana Roth schließt die Tür nicht ab."],
  ["de", "Jana Roth nannte ihren Hund Bello."],
  ["de", "Die Marktlage wirft ihn aus der Bahn."],
  ["de", "Die Küstenwache wies am Montag 40 Fischer an der Einfahrt zurück."],
  ["de", "Jana Roth wies die Vorwürfe zurück."],
  ["de", "Jana Roth wies am Montag alle Anschuldigungen gegen sie zurück."],
  ["de", "Jana Roth wies diese Kritik entschieden zurück."],
  ["es", "Un cliente se quedó en la tienda hasta el cierre."],
])("what only looks like it, in %s: %s", (language, text) => {
  expect(said(language, text)).toEqual([]);
});
