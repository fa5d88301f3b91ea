// Subjects that demand or promise something without speaking, such as laws and machines, and verbs that report what
// someone does.
import { oneOf, only } from "../tables";

const ROMANCE = only(
  oneOf`
  lois? affiches? programmes? panneaux? pancartes? cartel carteles programas? letreros? projets? décrets? règlements?
  normes? travail travaux recettes? rues? routes? chemins? sentiers? ponts? films? romans? livres? spectacles? chansons?
  expositions? musées? météo ciel neige pluie magasins? boutiques? appareils? portes? navires? trains? lignes? voitures?
  matchs? jeux? sports? métiers? exercices? machines? moteurs? saisons? récoltes? maisons? bâtiments? murs? paysages?
  tableaux? titres? mots? histoires? tâches? fonctions? situations? leyes ley proyectos? decretos? normas? trabajos?
  recetas? calles? caminos? senderos? puentes? películas? novelas? libros? canciones obras? exposición exposiciones museos?
  cielo lluvia nieve tiendas? aparatos? puertas? barcos? trenes tren líneas? coches? juegos? deportes?
  oficios? máquinas? motores motor temporadas? cosechas? casas? edificios? paisajes? cuadros? títulos? palabras? tareas?
  situación mercados? marchés?`,
  "iu",
);
const GERMAN = new RegExp(
  `${oneOf`
  gesetz plakat schild programm aufstieg verordnung richtlinie projekt plan motor spiel sport steigung ernte fluss regen
  wetter himmel brief publikum arbeit rezept aufgabe weg straße strasse brücke film roman buch lied ausstellung museum zug
  schiff wagen auto tür maschine gerät laden gebäude landschaft bild titel wort saison beruf job strecke situation (?<!ank)lage`}(?:e?s|e[nr]?)?$`,
  "iu",
);
const BY_CRITERION = only(
  oneOf`
  critères? saisons? légendes? règles? normes? cas besoins? calendrier barème modalités usages? coutume tradition moyenne
  taille âge niveau heure jours? type modèle criterios? temporada leyenda reglas? normas? casos? necesidades calendario
  baremo costumbre tradición tamaño edad nivel hora días? tipo modelo`,
  "iu",
);

const head = (phrase: string, isGerman: boolean): string => {
  const words = phrase.split(/[\s'’]+/u).filter((word) => !ARTICLE.test(word));
  return (isGerman ? words.find((word) => /^\p{Lu}/u.test(word)) : words[0]) ?? "";
};
const ARTICLE = only(
  oneOf`
  l[ea]s? l un[ea]?s? des ce cet cette ces son sa ses el los las sus? est[ea] es[ea] der die das ein eine diese[rs]? grande?
  petite? nouve(?:au|lle) nuev[oa] toda?o?`,
  "iu",
);

/** Whether a subject is something that cannot speak: "la loi | exige", "das Spiel | fordert". */
export const isThing = (phrase: string, isGerman: boolean): boolean =>
  (isGerman ? GERMAN : ROMANCE).test(head(phrase, isGerman));

/** Whether what "selon" introduces is a criterion, not a source: "selon | les critères". */
export const isMeasure = (phrase: string): boolean => BY_CRITERION.test(head(phrase, false));

const COURT =
  /(?:juge|tribunal|cour|juez|jueza|corte|audiencia|gericht|richter(?:in)?|gerichtshof)(?!\p{L})/iu;
const RULED = /(?:condamn|jug|conden|rejet|rechaz|exclu|verurteil|confirm|bestätig)/iu;
const GREETED = /(?:salu|begrü|würdig|celebr|elogi)/iu;
const GUESTS = new RegExp(
  String.raw`^(?:l[ea]s?|l['’]|ses|los?|las|sus?|al?|die|den|seine|ihre)\s?${oneOf`
  foule public ouvriers? invités partisans supporters militants habitants soldats troupes élèves artistes joueurs victoire
  triomphe obreros invitados presentes seguidores vecinos soldados tropas triunfo victoria gol título Gäste Musiker Besucher
  Anwesenden Soldaten Truppen Schüler Fans Delegation`}`,
  "iu",
);
const HIDES = /(?:cach|dissimul|ocult|disimul|escond)/iu;
// "Ne cache pas | son inquiétude", "no ocultó | su malestar": what someone feels or wants.
const FELT = new RegExp(
  String.raw`^(?:s(?:on|a|es)|leurs?|sus?|une?|una?|d[eu]s?|el|la|los|les?)\s(?:\p{L}+\s)?(?:${oneOf`
  inquiétudes? colère irritation agacement déception satisfaction amertume scepticisme mécontentement ambitions? intentions? joie
  fierté doutes? souhait désaccord malestar preocupación decepción satisfacción enfado disgusto indignación escepticismo alegría
  orgullo deseo intención ambición temor dudas`})(?!\p{L})`,
  "iu",
);

/** Whether a verb reports what someone did: "le tribunal | a rejeté | la demande", "a salué | la foule". */
export const isDeed = (subject: string, verb: string, object: string): boolean =>
  (RULED.test(verb) && COURT.test(subject)) ||
  (GREETED.test(verb) && GUESTS.test(object)) ||
  (HIDES.test(verb) && !FELT.test(object));
