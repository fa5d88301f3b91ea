// French verbs of saying by their stems, so that every tense is read: "clame", "clamait", "clama", "a clamé".
import { either, oneOf } from "../lists";
import { APART, DAYS } from "./times";

/** Regular verbs; a "é" or "è" before the ending, and a doubled consonant, are listed as they are spelt. */
const REGULAR = oneOf`
  affirm déclar ajout expliqu indiqu soulign assur estim précis annonc insist rappell? confi mart[eè]l regrett dénonc
  critiqu plaid comment confirm racont not observ résum contest récus suggér suggèr fustig invoqu réclam redout préconis
  plaisant ironis soupir tonn lâch gliss tranch nuanc avou révél révèl signal certifi jur répét répèt argu object rétorqu
  répliqu tempér tempèr constat menac relat pointe? alert détaill déplor argument proclam conseill recommand enchaîn raill
  clam scand murmur chuchot grond ricann fulmin pest jubil pronostiqu anticip souhait condamn relativis minimis rassur théoris
  analys diagnostiqu considér considèr suppos subodor soupçonn revendiqu postul spécifi rectifi confess dévoil divulgu
  communiqu inform interpell souffl bougonn marmonn acquiesc réaffirm réitér réitèr espér espèr persiffl
  persist remerci vitupér vitupèr cingl exhort clarifi explicit mentionn doute? réfut lou salu
  protest tempêt égrèn ressass soulev s['’]étrangl prophétis spécul conjectur augur présag évalu chiffr calcul exig expos
  développ amorc justifi attribu admonest témoign énumér énumèr assén assèn corrig complét complèt épingl
  quantifi supplie? implor désapprouv réprouv minor
  tacl avanc ripost temporis imagin escompt remarqu allégu allègu grinc`;

/** Regular verbs that report only in the present. Some of their participles are listed below. */
const PRESENT_ONLY = oneOf`
  lanc jug demand ni parl exprim appell prôn se_désol se_félicit qualifi évoqu propos écart rapport relèv vant ordonn publi
  reproch accus invit`;

/** Other verbs, by their present, imperfect and simple past forms. */
const OTHERS = oneOf`
  prédi(?:t|sent|sait|rent) maint(?:ien(?:t|nent)|enait|int) sout(?:ien(?:t|nent)|enait|int) prév(?:ien(?:t|nent)|enait|int)
  convien(?:t|nent) dit disent disait disaient dirent décrit écrit écrivent écrivai(?:t|ent) répon(?:d|dent|dait|dit|dirent)
  préten(?:d|dent|dait) sous-enten(?:d|dent|dait) crai(?:nt|gnent|gnait|gnaient) garanti(?:t|ssent|ssait) averti(?:t|ssent|ssait)
  réagi(?:t|ssent) renchéri(?:t|ssent) poursui(?:t|vent|vait|vit) conclu(?:t|ent|ait|aient) exclut
  reconn(?:aît|aissent|aissait|ut) admet(?:s|tent|tait)? prome(?:t|ttent|ttait) conc[éè]d(?:e|ent|ait|a) dém(?:ent|entent|entait)
  juge(?:ait|a|aient) croi(?:t|ent)_savoir croi(?:t|ent) pens(?:e|ent|ait) tabl(?:e|ent) parlait voit prévoi(?:t|ent) se_réjouit
  (?:rapport|demand)ai(?:t|ent) tien(?:t|nent)_à_rappeler (?:met|mettent|mettait)_en_garde
  (?:fait|font|faisait)_(?:savoir|valoir|état|part|observer|remarquer|mine) (?:laisse|laissent|laissait)_entendre rend(?:ent|ait|aient)?_hommage
  veu(?:t|lent)_croire (?:est|sont)_(?:convaincu|persuadé)e?s?(?=\s+qu)
  se_veu(?:t|lent)_\p{L}+ se_di(?:t|sent) se_montr(?:e|ent)_\p{L}+ s['’]attend(?:ent)? se_(?:défend|plaint|souvient|justifie)
  s['’](?:amuse|enthousiasme|excuse) s['’](?:engage|accorde)(?:nt)?
  s['’](?:interroge|inquiète|étonne|offusque|alarme|agace|emporte|insurge|indigne|exclame|esclaffe|enorgueillit)(?:nt)?`;

/** Finite forms without an auxiliary. */
export const FINITE = either(
  `${REGULAR}(?:e|ent|ait|aient|eait|eaient|a|ea|èrent)`,
  `${PRESENT_ONLY}(?:e|ent)`,
  OTHERS,
);

const PARTICIPLE_ONLY = oneOf`
  lanc tweet jug demand ni rejet prôn appel accus publi évoqu propos parl reproch invit exprim qualifi écart concéd rapport
  relev vant tax statu somm pri ordonn signifi notifi pens tabl abond press`;

/** Participles after "a", "ont", "avait". */
export const PARTICIPLE = either(
  `${REGULAR}é`,
  `${PARTICIPLE_ONLY}é`,
  oneOf`
  dit redit écrit décrit prédit prévu promis admis reconnu convenu maintenu soutenu prévenu averti garanti réagi renchéri répondu
  prétendu sous-entendu démenti conclu exclu poursuivi craint cru mis_en_garde
  fait_(?:savoir|valoir|état|part|observer|remarquer|mine) laissé_(?:entendre|planer|ouvert) rendu_hommage
  tenu_à_(?:rappeler|préciser|souligner|saluer|rassurer|dire)`,
);

/** Conditional and future: what someone may or will say. */
export const FUTURE = either(
  `${oneOf`
  annonc confirm déclar affirm précis expliqu demand réclam indiqu dévoil propos exig rappell soulign présent`}er(?:a|ont|ait|aient)`,
  "dir(?:a|ont|ait|aient)",
);

/** Forms that report something further that the subject says: "précisant que". */
export const GERUND = either(
  `(?:(?:tout\\s+)?en\\s+)?${either(
    `${REGULAR}e?ant`,
    oneOf`
    disant soutenant promettant reconnaissant avertissant admettant prévenant prédisant faisant_(?:valoir|savoir|observer|remarquer)
    mettant_en_garde laissant_entendre`,
  )}`,
  oneOf`jugeant arguant accusant appelant renvoyant niant qualifiant dénonçant rejetant évoquant invoquant fustigeant parlant_d[e'’]`,
);

export const INFINITIVE = either(oneOf`
  dire confirmer préciser commenter révéler indiquer démentir exclure annoncer répondre déclarer affirmer se_prononcer
  s['’]exprimer dévoiler détailler réagir réclamer demander exiger appeler rappeler expliquer souligner assurer reconnaître
  admettre chiffrer évoquer aborder communiquer livrer fournir donner développer dénoncer insister marteler saluer regretter
  répéter nier avouer faire_(?:de|le_moindre|aucun)_commentaires? donner_(?:de|plus_de)_précisions? estimer juger promettre avertir prévenir conclure parler noter observer constater savoir`);

/** What may come between an auxiliary and its participle: "a | pour sa part | rappelé". */
export const BETWEEN = `(?:(?:${APART}|${DAYS}|${oneOf`
  également ensuite aussi toutefois ainsi encore pourtant déjà \p{L}+ment en_(?:outre|effet|parallèle|substance) à_nouveau
  d['’]abord même toujours plusieurs_fois sans_cesse maintes_fois aussitôt longtemps récemment cependant néanmoins depuis
  (?:lui|elle|eux)_aussi hier bien lui-même elle-même d['’]ailleurs en_fin_de_compte par_ailleurs de_nouveau tout_de_même`})\\s+){0,2}`;

/** Between an auxiliary and its participle, with an aside between commas: "a|, quant à lui, |appelé". */
export const GAP = `(?:,[^,.:;]{3,30},)?\\s+${BETWEEN}`;

/** What precedes an infinitive that reports: "se borne à | rappeler", "n'a pas manqué de | souligner". */
const FRAME = either(oneOf`
  se_(?:born|content|limit)(?:e|ent|ait)_(?:à|de|d['’]) s['’]est_(?:contentée?|bornée?|empressée?|limitée?)_(?:de|à|d['’])
  s['’]est_dite?_(?:prête?|obligée?)_à (?:tient|tiennent|tenait)_à (?:a|ont)_tenu_à vien(?:t|nent)_(?:de|d['’])
  préfère(?:nt)? (?:a|ont)_(?:préféré|osé|voulu) osent? veut veulent voulait n['’]hésite(?:nt)?_pas_à
  n['’](?:a|ont)_pas_(?:hésité_à|manqué_de) ne_(?:manque|cesse)(?:nt)?_(?:pas_)?de va_jusqu['’]à continue(?:nt)?_(?:de|à)
  finit_par (?:a|ont)_fini_par en_profite(?:nt)?_pour (?:en_)?(?:a|ont)_profité_pour`);

/** "S'est félicitée", "se sont engagés". */
const REFLEXIVE_PERFECT = `(?:s['’](?:est|était)|se\\s+(?:sont|étaient))\\s+(?:\\p{L}+ment\\s+)?${either(oneOf`
  (?:déclar|inquiét|félicit|indign|étonn|alarm|engag|prononc|interrog|emport|insurg|exclam|exprim|agac|offusqu|amus|moqu|vant|targu|excus|justifi|expliqu|accord)ée?s?
  dite?s? réjouie?s? plainte?s? défendue?s? émue?s? souvenue?s? mise?s?_d['’]accord montrée?s?_\p{L}+ voulue?s?_\p{L}+`)}`;

/** "Et de conclure : «...»" */
const HISTORIC_INFINITIVE = `${either(oneOf`
  d['’](?:ajouter|insister|asséner|expliquer|ironiser) de_(?:conclure|poursuivre|lâcher|préciser|renchérir|résumer|trancher)`)}(?=\\s?:)`;

/** What someone considers possible: "n'exclut pas | de partir". */
export const POSSIBLE = oneOf`n['’](?:exclut|excluent|excluait|écarte|écartent|écartait)_pas`;

/** "Ne cache pas", "n'a pas dissimulé": what someone admits. */
export const ADMITTED = oneOf`
  ne_(?:cache|cachent|cachait|dissimule|dissimulent|dissimulait)_pas n['’](?:a|ont|avait|avaient)_pas_(?:caché|dissimulé)`;

const AUXILIARY = "(?:a|ont|avait|avaient|aurait)";

/** Verbs of saying before or after what is said. */
export const CUE = either(
  HISTORIC_INFINITIVE,
  `${FRAME}\\s?${INFINITIVE}`,
  REFLEXIVE_PERFECT,
  // "A plaidé pour la paix et | assuré | que", "et | exhorté | les élus à voter": the auxiliary of the verb before.
  `(?:${AUXILIARY}${GAP}|(?<=\\set\\s)(?=\\p{L}+\\s+(?:qu[e'’]|(?:l[ae]s?|aux?|des|s(?:es|a|on)|une?|à)\\s|l['’])))${PARTICIPLE}`,
  "sont\\s+(?:convenue?s|tombée?s\\s+d['’]accord)",
  String.raw`(?<!on\s)y\s+voi(?:t|ent)`,
  FINITE,
);

/** Verbs of saying with the subject inside: "a-t-il déclaré". */
export const INVERTED = either(
  String.raw`(?:laisse|laissait|fait|faisait|met|mettait)-(?:t-)?(?:il|elle|on|ils|elles)\s+(?:entendre|savoir|valoir|remarquer|observer|en\s+garde)`,
  `(?:(?:a|ont|avait)-t-(?:il|elle|on|ils|elles)|ont-(?:ils|elles)|avait-(?:il|elle))\\s+${PARTICIPLE}`,
  String.raw`(?:a|avait)-t-on\s+appris`,
  `${FINITE}-(?:t-)?(?:il|elle|ils|elles|on)`,
);

/** The same for any verb, by its form. */
export const ANY_INVERTED = either(
  String.raw`(?:a|ont|avait)-t-(?:il|elle|on|ils|elles)\s+(?:\p{L}+ment\s+)?\p{Ll}+(?:é|i|u|it|is|ert)`,
  String.raw`s['’]est-(?:il|elle)\s+\p{Ll}+ée?`,
  String.raw`\p{Ll}{3,}-(?:t-)?(?:il|elle|ils|elles)`,
);

/** Any verb after quoted words, by its form. */
export const ANY = either(
  String.raw`aim(?:e|ait)\s+(?:à\s+)?(?:dire|répéter|rappeler)`,
  String.raw`(?:a|ont|avait)\s+(?:\p{L}+ment\s+)?\p{Ll}+(?:é|i|u|it|is|ert)`,
  String.raw`s['’](?:est|était)\s+\p{Ll}+ée?`,
  String.raw`(?:\p{Ll}{3,}(?:e|it|d|ait)|rit)`,
);
