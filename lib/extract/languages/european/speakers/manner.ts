// How someone speaks, between a verb and its subject or after a verb alone: "cuenta | emocionado | mientras recorre la
// finca", "dit | en souriant | l'enseignante", "sagte | ihm | der Wachmann".
import type { Vocabulary } from "../grammar";
import { oneOf, only } from "../tables";

const NOUN = oneOf`
  aplausos risas lágrimas sollozos vítores abucheos gritos bromas sonrisas dientes ironía sorna humor gesto voz tono calma firmeza
  rotundidad contundencia claridad orgullo tristeza rabia resignación satisfacción emoción cautela prudencia vehemencia amargura alivio
  sarcasmo dureza énfasis entusiasmo solemnidad franqueza sinceridad nostalgia serenidad tranquilidad seriedad preocupación indignación
  desdén retranca guasa rodeos ambages tapujos vacilación dudas? sonrisa mirada lágrima alegría enfado asombro
  ironie sourire émotion fermeté gravité amertume fierté malice colère aplomb force calme tristesse emphase satisfaction
  franchise lassitude douceur détour hésitation fard rires? larmes sanglots applaudissements huées sourires voix ton air soulagement
  enthousiasme prudence regret`;
const DETERMINER = oneOf`un una une el la le l['’] los las les su gran cierta? certain certaine mucha? beaucoup_d['’] beaucoup_de deux dos todo toda tout toute algo_de un_peu_de una_media una_amplia un_large`;
// "Con voz firme", "entre aplausos", "sin dudar", "d'un ton sec", "avec le sourire"
const WITH = new RegExp(
  String.raw`^(?:entre|con|sin|avec|sans|dans|sous|en|d['’](?=un)|de(?=\sun)|a(?=\s(?:gritos|voces))|à(?=\smi-voix))\s?(?:(?:${DETERMINER})\s?)?(?:${NOUN}|(?<=sin\s)\p{Ll}{3,}[aei]r(?:se)?|(?<=sans\s)\p{Ll}{3,}(?:er|ir)|voces|mi-voix)(?:\s\p{Ll}{3,})?(?=[\s.,;:»”]|$)`,
  "u",
);
// "Sonriendo", "en souriant"
const DOING = /^(?:en\s\p{Ll}{3,}ant|\p{Ll}{3,}(?:ando|iendo))(?=[\s.,;:»”]|$)/u;
const VERY =
  /^(?:muy|tan|todavía|aún|más|menos|algo|ya|casi|encore|très|presque|tout|toujours|si|plus|un\sbrin|un\spoco|\p{Ll}{3,}ment[e]?)\s(?=\p{Ll})/u;
// "Emocionado", "tajante", "amer": one word in the singular, which no subject is without an article.
const ADJECTIVE = /^\p{Ll}{3,}(?<![^ei][su])(?=[\s.,;:»”]|$)/u;
// Words that are a subject, or belong to one, without an article.
const SUBJECT = only(oneOf`
  alguien nadie cualquiera quien quienes uno otro otra ambos ella usted ello esto eso todo todos algunos algunas varios varias muchos
  muchas este esta estos estas ese esa aquel aquella ustedes ellos ellas mismo misma fuentes fuente vecinos desde cada ningún ninguna
  personne quelqu chacun tous certains plusieurs ceux celui celle celles elle lui leur notre nos cette ces elles ils aucun aucune nul tel telle
  monsieur madame don doña fray sor maître que qui dont comme como cuando quand pero mais porque parce mientras tras ante sobre hacia
  contra durante según selon après avant depuis pour para por par sur lors dès chez auprès`);
const AFTER =
  /^(?:[,]?\s(?:el|la|un|una|este|esta|ese|esa|su|le|la|l['’]|une?|ce|cet|cette|son|sa)(?:\s|(?<=['’])\p{Ll})|[,]?\s\p{Lu}|\s?[.,;:»”]|\s(?:a|al|ante|tras|mientras|por|en|durante|desde|después|antes|al|sobre|devant|après|pendant|dans|à|au|aux|lors|en)\s|$)/u;
const MAX_MANNER = 90;
// "Sagte | ihm | der Wachmann"
const TO_WHOM =
  /^(?:ihm|ihn|ihnen|uns|mir|euch|sie(?=\s(?:der|die|das|\p{Lu}))|ihr(?=\s(?:der|die|das|ein))|sich)\s(?=(?:der|die|das|eine?|\p{Lu}))/u;

/**
 * The length of the words that say how someone speaks, or who is spoken to, if a subject, an adverbial or the end of the
 * clause follows.
 */
export function mannerLength(behind: string, vocabulary: Vocabulary): number {
  if (vocabulary.table.isGerman) return TO_WHOM.exec(behind.slice(0, MAX_MANNER))?.[0].length ?? 0;
  const text = behind.slice(0, MAX_MANNER);
  const very = VERY.exec(text)?.[0].length ?? 0;
  const rest = text.slice(very);
  const found =
    WITH.exec(rest)?.[0] ?? DOING.exec(rest)?.[0] ?? adjective(rest, very > 0, vocabulary);
  if (found === null) return 0;
  const length = very + found.length;
  if (!AFTER.test(text.slice(length))) return 0;
  return length + /^\s*/u.exec(text.slice(length))![0].length;
}

function adjective(text: string, isVery: boolean, vocabulary: Vocabulary): string | null {
  const word = ADJECTIVE.exec(text)?.[0];
  const { isOffice, isArticle, isLink, isPronoun, isStop, isVerb } = vocabulary;
  if (!word || SUBJECT.test(word)) return null;
  if ([isArticle, isLink, isPronoun, isStop, isVerb].some((is) => is(word))) return null;
  return isVery || !isOffice(word) ? word : null;
}
