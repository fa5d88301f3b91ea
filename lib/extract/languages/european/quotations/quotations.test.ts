import { expect, test } from "vitest";
import { said, speakersOf } from "@/scripts/test/read/said";

test.each([
  [
    "fr",
    "« Le bac, a averti la capitaine, restera à quai. »",
    ["la capitaine: Le bac", "la capitaine: restera à quai."],
  ],
  [
    "es",
    "«El muelle, insistió el portavoz, no se vende este año».",
    ["el portavoz: El muelle", "el portavoz: no se vende este año"],
  ],
  [
    "de",
    "„Die Fähre wird, warnte der Reeder, nicht fahren.“",
    ["der Reeder: Die Fähre wird", "der Reeder: nicht fahren."],
  ],
  [
    "fr",
    "« Le plan, dit le ministre, est bon », a répondu Jean Dru.",
    ["Jean Dru: Le plan, dit le ministre, est bon"],
  ],
  [
    "de",
    "Ina Roth lobte die Werft. Am Vortag hatte Kapitän Jan Krause getwittert, das Dock sei „leer“.",
    ["Jan Krause: leer"],
  ],
  ["de", "Der Reeder soll an Bord gesagt haben, das Dock sei „leer“.", ["der Reeder: leer"]],
  [
    "fr",
    "La maire a dénoncé « un coup de force » et exhorté les élus à voter contre.",
    ["la maire: un coup de force", "la maire: à voter contre"],
  ],
  ["de", "Der Kanzler zeigte sich „sehr besorgt“ über die Flut.", ["der Kanzler: sehr besorgt"]],
  ["es", "El canciller se mostró «muy inquieto» por la crecida.", ["el canciller: muy inquieto"]],
  [
    "es",
    "No así el ministro Hugo Rey, para quien «el muelle es humo».",
    ["Hugo Rey: el muelle es humo"],
  ],
  [
    "de",
    "Bei einer Rede in Kiel hatte Ministerin Gerda Voss vor „billigem Jubel“ gewarnt.",
    ["Gerda Voss: billigem Jubel"],
  ],
  [
    "de",
    "Die Botschaft hat der Ministerin „Panikmache“ vorgeworfen und den Bericht als „frei erfunden“ zurückgewiesen.",
    ["die Botschaft: Panikmache", "die Botschaft: frei erfunden"],
  ],
  ["de", "Die Reederei hat das Schiff „Nordwind“ verkauft. Es war alt.", []],
  [
    "fr",
    "Les quais, a prévenu la ministre Aline Costa, « ne sont pas à vendre ». Le port, lui, est plein.",
    ["Aline Costa: ne sont pas à vendre"],
  ],
  [
    "es",
    "El puerto, advirtió la ministra Marta Olmedo, “no se regala”. La lonja está cerrada.",
    ["Marta Olmedo: no se regala"],
  ],
  [
    "fr",
    "Les prix vont doubler, prévient l'économiste Aline Costa : « C'est mécanique. »",
    ["Aline Costa: Les prix vont doubler", "Aline Costa: C'est mécanique."],
  ],
  [
    "de",
    "Der Hafen sei zu, erklärte ein Sprecher und fügte hinzu: „Das ist bitter.“",
    ["ein Sprecher: Der Hafen sei zu", "ein Sprecher: Das ist bitter."],
  ],
  [
    "es",
    "La ministra Eva Lago emplazó a quienes filtraron el informe a «dar la cara».",
    ["Eva Lago: dar la cara"],
  ],
  [
    "es",
    "La Secretaría de Pesca, según informó un portavoz a este periódico, está «estudiando el caso con calma».",
    ["un portavoz: estudiando el caso con calma"],
  ],
  [
    "es",
    "«¿Por qué lo mandaron a medianoche?», le retrucó la catamarqueña Graciela Ahumada.",
    ["Graciela Ahumada: ¿Por qué lo mandaron a medianoche?"],
  ],
  [
    "fr",
    "La Chambre des métiers (CDM) s'alarme. D'après ses calculs, « un atelier sur dix fermera cet hiver ».",
    ["la Chambre des métiers: un atelier sur dix fermera cet hiver"],
  ],
  [
    "es",
    "El perito Jorge Vidal consideró que la sentencia «sienta un mal ejemplo».",
    ["Jorge Vidal: sienta un mal ejemplo"],
  ],
  [
    "fr",
    "La mairie a refusé l'offre. Lisbonne a rejeté ces reproches, qu'elle juge « sans objet ».",
    ["Lisbonne: sans objet"],
  ],
  [
    "fr",
    "La ministre Claire Dubosc a « condamné sans réserve » l'incendie.",
    ["Claire Dubosc: condamné sans réserve"],
  ],
  [
    "es",
    "En la misma línea se pronunció el secretario del puerto, Raúl Ponce: «La lonja no se vende».",
    ["Raúl Ponce: La lonja no se vende"],
  ],
])("which verb or source has the quoted words: %s, %s", (language, text, expected) => {
  expect(said(language, text)).toEqual(expected);
});

test.each([
  [
    "fr",
    "« Ce texte est mort-né », résume, un brin amer, l'éclusier Jean Wauters.",
    ["Jean Wauters: Ce texte est mort-né"],
  ],
  [
    "es",
    "«Estamos abiertos al diálogo», afirmó, por su parte, la ministra Carmen Olmos.",
    ["Carmen Olmos: Estamos abiertos al diálogo"],
  ],
  [
    "es",
    "La edil Pilar Ramírez llegó tarde. «Hay que esperar un poco», comentó escueta Ramírez al salir.",
    ["Pilar Ramírez: Hay que esperar un poco"],
  ],
])("what stands between the verb and its subject: %s, %s", (language, text, expected) => {
  expect(said(language, text)).toEqual(expected);
});

test.each([
  [
    "fr",
    "Le ministre de la Pêche, Yves Le Goff, « a rappelé la valeur des ports ouverts », selon un communiqué.",
    ["Yves Le Goff: a rappelé la valeur des ports ouverts"],
  ],
  [
    "fr",
    "La ministre du Travail, Anne Roux, « rappelle la date du scrutin », d'après le compte rendu de la réunion.",
    ["Anne Roux: rappelle la date du scrutin"],
  ],
  [
    "es",
    "El ministro de Pesca, Juan Soto, «destacó la importancia de los puertos abiertos», según un comunicado.",
    ["Juan Soto: destacó la importancia de los puertos abiertos"],
  ],
  [
    "fr",
    "Le plan est « mort et enterré », selon un communiqué.",
    ["un communiqué: mort et enterré"],
  ],
])("a document says what someone said: %s, %s", (language, text, expected) => {
  expect(said(language, text)).toEqual(expected);
});

test.each([
  [
    "fr",
    "Faux, réplique Inès Roche, qui dirige le port : « Nous avons payé deux fois. »",
    "Inès Roche",
  ],
  ["fr", "« On verra demain », s'est contentée d'indiquer son avocate, Inès Roche.", "Inès Roche"],
  ["fr", "Inès Roche secoue la tête : « Nous avons payé deux fois. »", "Inès Roche"],
  ["fr", "La réponse de l'État, selon Inès Roche : « Nous avons payé deux fois. »", "Inès Roche"],
  ["fr", "Le maire sourit : « Nous avons payé deux fois. »", "le maire"],
  ["fr", "Réponse du Kremlin, hier soir : « Nous avons payé deux fois. »", "Kremlin"],
  ["es", "“Se acabó la espera”, declaró a la salida del juzgado Hugo Rey.", "Hugo Rey"],
  ["es", "“Se acabó la espera”, dijo a su llegada a Vigo el ministro Hugo Rey.", "Hugo Rey"],
])("who speaks behind the verb, in %s: %s", (language, text, speaker) => {
  expect(speakersOf(language, text)[0]![0]).toBe(speaker);
});

test.each([
  [
    "fr",
    "Dénonçant « une provocation inutile », la ministre Inès Roche a quitté la salle.",
    ["Inès Roche: une provocation inutile"],
  ],
  [
    "es",
    "Tras denunciar «una provocación inútil», el ministro Hugo Rey abandonó la sala.",
    ["Hugo Rey: una provocación inútil"],
  ],
  [
    "de",
    "Der Rat schloss den Hafen, ein Schritt, den die Ministerin Gerda Voss „völlig verfehlt“ nannte.",
    ["Gerda Voss: völlig verfehlt"],
  ],
  [
    "fr",
    "« Il faut que cela cesse » : c'est ainsi que la ministre Inès Roche a résumé la séance.",
    ["Inès Roche: Il faut que cela cesse"],
  ],
  [
    "fr",
    "Rappelant que le cardinal Paul Roux avait dénoncé « une honte pour la mer », la ministre Inès Roche est partie.",
    ["Paul Roux: une honte pour la mer"],
  ],
  [
    "fr",
    "Après avoir promis « un plan de relance pour la mer », la ministre Inès Roche est partie.",
    ["Inès Roche: un plan de relance pour la mer"],
  ],
  ["de", "Minister Paul Roth, den Kritiker „einen Hasardeur“ nennen, trat zurück.", []],
  [
    "fr",
    "« Dehors ! » : c'est avec ces mots que la ministre Inès Roche a été accueillie à Lorient.",
    [],
  ],
])("words in another clause than their speaker: %s, %s", (language, text, expected) => {
  expect(said(language, text)).toEqual(expected);
});

test.each([
  [
    "fr",
    "La ministre Inès Roche est en retard. « Je n'irai pas », a-t-elle lancé, avant d'ajouter : « Demain non plus. »",
    ["Inès Roche: Je n'irai pas", "Inès Roche: Demain non plus."],
  ],
  [
    "es",
    "«No me iré», repite el ministro Hugo Rey. El ministro sonríe. «No antes de la votación».",
    ["Hugo Rey: No me iré", "Hugo Rey: No antes de la votación"],
  ],
  [
    "fr",
    "La ministre Inès Roche a remercié la France pour son « soutien constant » à Lomé.",
    ["Inès Roche: soutien constant"],
  ],
])("what the same person says further: %s, %s", (language, text, expected) => {
  expect(said(language, text)).toEqual(expected);
});

test.each([
  [
    "fr",
    "« Je n'irai pas », a lancé Inès Roche, puis Paul Roux : « Moi si, demain. »",
    "Paul Roux",
  ],
  ["es", "«No iré», dijo Eva Lago, y para el ministro Hugo Rey: «No se negocia».", "Hugo Rey"],
])("what the next speaker says: %s, %s", (language, text, speaker) => {
  expect(speakersOf(language, text).at(-1)![0]).toBe(speaker);
});
