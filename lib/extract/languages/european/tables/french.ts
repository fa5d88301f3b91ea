import {
  ER_OBJECTS,
  FRENCH_FINITE,
  FRENCH_FRAME,
  FRENCH_FUTURE,
  FRENCH_GERUND,
  FRENCH_PARTICIPLE,
} from "./french-verbs";
import { FRENCH_QUARTERS } from "./quarters";
import { FRENCH_RAISED } from "./raised";
import { alternatives, type Table, withPlural } from "./table";

const PARTICIPLE = alternatives(
  `déclaré affirmé dit ajouté expliqué indiqué souligné assuré estimé précisé annoncé répondu lancé insisté
  rappelé reconnu confié martelé averti promis regretté dénoncé écrit tweeté critiqué jugé plaidé conclu
  poursuivi fait_savoir fait_valoir commenté confirmé soutenu prévenu réagi salué demandé démenti nié rejeté
  réfuté réaffirmé réitéré prôné exhorté appelé raconté noté observé accusé publié admis résumé contesté récusé exclu prédit prévu suggéré évoqué laissé_entendre laissé_ouvert proposé écarté
  parlé fustigé invoqué reproché invité espéré craint réclamé exigé exprimé redouté préconisé qualifié décrit plaisanté ironisé soupiré tonné lâché glissé tranché renchéri nuancé concédé avoué révélé signalé certifié juré cru pensé répété argué objecté rétorqué répliqué tempéré maintenu constaté mis_en_garde menacé sommé prié rapporté relaté relevé pointé alerté détaillé déploré vanté taxé argumenté statué proclamé certifié conseillé recommandé ordonné signifié notifié fait_part fait_état`,
);
const PRESENT = withPlural(
  `déclare affirme dit ajoute explique indique souligne assure estime précise annonce répond lance insiste
  rappelle reconnaît confie martèle avertit promet regrette dénonce écrit critique juge plaide conclut poursuit
  commente confirme soutient prévient réagit salue demande nie dément raconte note observe voit parle fustige invoque réclame exige exprime réitère appelle confirme redoute prône préconise réaffirme prédit se_désole s'inquiète s'emporte s'agace s'indigne se_réjouit s'insurge se_félicite admet résume qualifie décrit conteste récuse exclut prédit prévoit suggère évoque propose écarte ironise soupire tonne lâche glisse
  tranche renchérit nuance concède avoue révèle signale certifie jure croit pense répète objecte rétorque réplique tempère maintient constate menace rapporte relate relève pointe alerte détaille déplore vante argumente proclame conseille recommande ordonne rapportait demandait racontait craignait publie  déclarait affirmait disait expliquait soulignait estimait jugeait écrivait ajoutait reproche accuse exhorte invite craint espère promettent soutiennent écrivent craignent
  reconnaissent admettent poursuivent répondent concluent prévoient disent`,
  (form) =>
    /e$/u.test(form) ? `${form}nt` : /ait$/u.test(form) ? form.replace(/ait$/u, "aient") : null,
);

const FRENCH_JUDGED =
  /^\s+(?=(?:le|la|les|l['’]|ce|cette|ces|son|sa|ses|leurs?)\s?[^,.;:«„“"]{3,80}\s\p{Ll}{2,}(?:[aieu]bles?|eux|euses?|ifs?|ives?|ants?|antes?|aires?|iques?|elles?|els?|[ée]e?s?)(?:[.,]|$))/u;
const FRENCH_STATE =
  /^\s+(?=(?:prêt|favorable|opposé|convaincu|persuadé|inqui|certain|confiant|surpris|choqué|satisfait|disposé|conscient|ouvert|déçu|déterminé|hostile|préoccup|alarm|indign|étonn|ému|attrist|frapp|touch)\p{L}*\s(?:à|de|d['’]|au|par)(?:\s|(?<=['’])))/u;

const INFINITIVE =
  "dire|confirmer|préciser|commenter|révéler|indiquer|démentir|exclure|annoncer|répondre|déclarer|affirmer|se\\s+prononcer|s['’]exprimer|dévoiler|détailler|réagir|réclamer|demander|exiger|appeler|rappeler|expliquer|souligner|assurer|reconnaître|admettre|chiffrer|évoquer|aborder|communiquer|livrer|fournir|donner|développer|dénoncer|insister|marteler|saluer|regretter|répéter|nier|avouer|estimer|juger|promettre|avertir|prévenir|conclure|parler|noter|observer|constater";

export const FRENCH: Table = {
  marks: ["«»", "“”", '""', "„”"],
  cue: `(?:(?:d['’](?:ajouter|insister|asséner|expliquer|ironiser)|de\\s+(?:conclure|poursuivre|lâcher|préciser|renchérir|résumer|trancher))(?=\\s?:)|(?:s['’]est\\s+(?:contentée?|bornée?)\\s+(?:de|à)|vien(?:t|nent)\\s+(?:de\\s|d['’])|(?:a|ont)\\s+tenu\\s+à|${FRENCH_FRAME})\\s?(?:${INFINITIVE})|s['’](?:exclame|interroge|étonne|alarme|amuse|enthousiasme|excuse)|se\\s+(?:défend|plaint|souvient|justifie)|s['’](?:est|était)\\s+(?:\\p{L}+ment\\s+)?(?:dite?s?|déclarée?s?|inquiétée?|félicitée?|réjouie?|indignée?|étonnée?|alarmée?|plainte?|engagée?|prononcée?|interrogée?|emportée?|insurgée?|défendue?|exclamée?|exprimée?|agacée?|émue?|offusquée?|amusée?|moquée?|vantée?|targuée?|excusée?|justifiée?|souvenue?|expliquée?|montrée?\\s+\\p{L}+)|(?:a|ont|avait|avaient|aurait)\\s+(?:(?:également|ensuite|aussi|toutefois|ainsi|encore|pourtant|déjà|\\p{L}+ment|en\\s+(?:revanche|outre|effet|parallèle|substance)|pour\\s+(?:sa|leur)\\s+part|quant\\s+à\\s+(?:lui|elle|eux)|à\\s+nouveau|d['’]abord|même|toujours|plusieurs\\s+fois|sans\\s+cesse|maintes\\s+fois|aussitôt|longtemps|récemment|cependant|néanmoins|depuis|(?:lui|elle|eux)\\s+aussi|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|bien|lui-même|elle-même|d['’]ailleurs|en\\s+fin\\s+de\\s+compte|par\\s+ailleurs|de\\s+nouveau|de\\s+son\\s+côté|à\\s+son\\s+tour|tout\\s+de\\s+même|quant\\s+à\\s+(?:lui|elle))\\s+){0,2}(?:${PARTICIPLE}|${FRENCH_PARTICIPLE})|(?<!on\\s)y\\s+voi(?:t|ent)|(?:${PRESENT})|${FRENCH_FINITE})`,
  bare: `(?:(?:laisse|laissait|fait|faisait|met|mettait)-(?:t-)?(?:il|elle|on|ils|elles)\\s+(?:entendre|savoir|valoir|remarquer|observer|en\\s+garde)|(?:a|ont|avait)-t-(?:il|elle|on|ils|elles)\\s+(?:${PARTICIPLE}|${FRENCH_PARTICIPLE})|(?:a|avait)-t-on\\s+appris|ont-(?:ils|elles)\\s+(?:${PARTICIPLE}|${FRENCH_PARTICIPLE})|avait-(?:il|elle)\\s+(?:${PARTICIPLE}|${FRENCH_PARTICIPLE})|(?:${PRESENT}|${FRENCH_FINITE})-(?:t-)?(?:il|elle|ils|elles|on))`,
  anyBare: `(?:(?:a|ont|avait)-t-(?:il|elle|on|ils|elles)\\s+(?:\\p{L}+ment\\s+)?\\p{Ll}+(?:é|i|u|it|is|ert)|s['’]est-(?:il|elle)\\s+\\p{Ll}+ée?|\\p{Ll}{3,}-(?:t-)?(?:il|elle|ils|elles))`,
  verb: `(?:aim(?:e|ait)\\s+(?:à\\s+)?(?:dire|répéter|rappeler)|(?:a|ont|avait)\\s+(?:\\p{L}+ment\\s+)?\\p{Ll}+(?:é|i|u|it|is|ert)|s['’](?:est|était)\\s+\\p{Ll}+ée?|\\p{Ll}{3,}(?:e|it|d|ait))`,
  noVerb:
    "et|mais|que|qui|quoi|dont|où|selon|dans|de|du|des|en|pour|par|sur|avec|sans|comme|car|ou|ni|donc|une?|le|la|les|ce|cette|son|sa|ses|leur|même|autre|entre|contre|outre|est|sont|était|quand|tandis|alors|puis|ainsi|deuxième|autrement|doit|peut",
  when: `(?:\\p{Ll}{3,}ment|aussitôt|(?:ce\\s+)?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?:\\s+(?:matin|midi|soir|dernier|après-midi))?|hier(?:\\s+(?:matin|soir))?|aujourd['’]hui|le\\s+\\d+\\s+\\p{Ll}+|(?:à|en|depuis)\\s+(?:la\\s+|l['’])?\\p{Lu}[\\p{L}-]+|à\\s+l['’]AFP|(?:à|au)\\s+\\p{Lu}[\\p{L}]+|(?:devant|dans|lors|au\\s+cours|pendant|face|auprès|par|à|en|sur)\\s+(?:d[eu]s?\\s+|à\\s+)?(?:(?:un|une|le|la|les|son|sa|ses)\\s+|l['’])?\\p{Ll}+(?:\\s+(?:de|du|des)\\s+(?:(?:la|les)\\s+|l['’])?\\p{L}+)?|sur\\s+\\p{Lu}[\\p{L}]*|à\\s+la\\s+presse|aux\\s+journalistes|devant\\s+la\\s+presse)`,
  aside:
    /,\s*(?:lui|elle|eux|elles|pour\s+(?:sa|leur)\s+part|de\s+(?:son|leur)\s+côté|quant\s+à\s+(?:lui|elle|eux|elles)|en\s+revanche|à\s+(?:son|leur)\s+tour|au\s+contraire)\s*,\s*$/u,
  according:
    "(?:(?:selon|d['’]après|pour\\s+reprendre|suivant)\\s+(?:l[ae]s?\\s+|l['’])(?:propres\\s+)?(?:termes|propos|mots|dires|déclarations?|informations?|estimations?|calculs|chiffres|formule|expression|paroles?|version|récit|analyse|bilan|données)\\s+(?:employée?s?\\s+par|des|du|de(?=\\s+l)|de|d['’])|selon|d['’]après|(?:de\\s+l['’]avis|aux\\s+yeux|aux\\s+dires|de\\s+l['’]aveu)\\s+(?:de\\s+l['’]|de\\s+la|des|du|de|d['’])|(?:à|si\\s+l?['’]?on)\\s+en\\s+cro(?:ire|it)|pour)",
  weak: "pour",
  objects: `(?:(?:${ER_OBJECTS})(?:e|ent|ait|aient|a|èrent)|(?:(?:a|ont|avait|avaient)\\s+(?:\\p{L}+ment\\s+)?(?:${ER_OBJECTS})é)|(?:(?:a|ont|avait)\\s+(?:(?:également|aussi|toutefois|ensuite|par\\s+ailleurs|\\p{L}+ment|pour\\s+(?:sa|leur)\\s+part|quant\\s+à\\s+(?:lui|elle|eux)|de\\s+son\\s+côté|en\\s+revanche|à\\s+son\\s+tour|de\\s+nouveau|en\\s+outre)\\s+){0,2})?(?:exprim(?:e|é)|réitér(?:e|é)|demand(?:e|é)|réclam(?:e|é)|exig(?:e|é)|prom(?:et|is)|propos(?:e|é)|appel(?:le|é)|dément|démenti|nie|nié|exclu[ts]?|rejet(?:te|é)|réfut(?:e|é)|contest(?:e|é)|récus(?:e|é)|annonc(?:e|é)|dénonc(?:e|é)|confirm(?:e|é)|redout(?:e|é)|prôn(?:e|é)|préconis(?:e|é)|suggèr?é?e?|évoqu(?:e|é)|réaffirm(?:e|é)|plaid(?:e|é)|soulign(?:e|é)|écart(?:e|é)|reconnaît|reconnu|admet|admis|rappell?e|rappelé|déplor(?:e|é)|regrett(?:e|é)|recommand(?:e|é)|salu(?:e|é)|critiqu(?:e|é)|reproch(?:e|é)|assur(?:e|é)|garanti[t]?|promettent|réclament|exigent|demandent|dénoncent|rejettent|appellent|contestent))`,
  prepositional: [
    // What somebody thinks of something: "y voit | un cadeau", "juge | le calendrier intenable", "qualifie | le projet de fou".
    [
      /(?<!\p{L})y\s+voi(?:t|ent)$/iu,
      /^\s+(?:(?:même|là|plutôt|aussi|surtout)\s)?(?=(?:une?|des|le|la|les|l['’])(?:\s|(?<=['’])))/u,
    ],
    [
      /(?:justifi|expliqu)\p{L}+$/iu,
      /^\s+(?:l[ae]s?\s|l['’]|ces?\s|cet\s|cette\s|son\s|sa\s|ses\s)[^,.;:«„“"]{2,80}?\spar\s(?=(?:l[ae]s?|l['’]|des|une?|son|sa|ses)(?:\s|(?<=['’])))/u,
    ],
    [
      /attribu\p{L}+$/iu,
      /^\s+(?!(?:\p{L}+[\s'’]){1,2}(?:prix|parcelle|place|note|médaille|bourse|aide|marché|rôle)(?!\p{L}))(?:l[ae]s?\s|l['’]|ces?\s|cet\s|cette\s|son\s|sa\s|ses\s)[^,.;:«„“"]{2,80}?\s(?:à|aux?)\s(?=\p{L})/u,
    ],
    [/(?<!\p{L})(?:juge(?:nt|ait)?|jugé)$/iu, FRENCH_JUDGED],
    [/qualifi\p{L}*$/iu, /^\s+(?=[^,.;:«„“"]{2,100}\s(?:de\s|d['’])\p{L})/u],
    [/(?<!\p{L})parl(?:e|ent|ait|é)$/iu, /^\s+(?:d['’](?=une?\s)|de\s(?=\p{Ll}{4,}s\s))/u],
    [/s['’](?:est|était)\s+dite?s?$|se\s+di(?:t|sent)$/iu, FRENCH_STATE],
    [/(?:^|\s)tabl(?:e|ent|ait|é)$/iu, /^\s+(?:[^,.;:«“„"]{0,40}?\s)?sur\s+(?=\p{L})/u],
    [/s['’]attend(?:ent|ait|aient)?$/iu, /^\s+à\s+(?=\p{L})/u],
    [
      /engagée?s?$|prête?s?\s+à$/iu,
      /^\s+à\s+(?=(?:ne\s+pas\s+)?(?:(?:l[ea]s?|en|y|leur|se)\s|[ls]['’])?\p{Ll}+(?:er|ir|oir|re)(?!\p{L}))/u,
    ],
    [
      /(?:menac|accus|demand|prome[ts]|promis|exhort|invit|reproch|suggér|somm|soupçonn|propos|conseill|recommand|ordonn|(?<!r)appel)\p{L}{0,4}$/iu,
      /^\s+(?:(?!(?:de|à|d['’]|que|qu['’])(?:\s|(?<=['’])))(?:(?!\set\s)[^,.;:«“„"]){1,50}?\s)?(?=(?:de|d['’]|à)\s?(?:ne\s+(?:pas|plus|jamais)\s+|n['’]|se\s|s['’]|l['’]|y\s|en\s|les?\s|la\s|leur\s)?(?:avoir|être|\p{Ll}{2,}(?:er|ir|oir|dre|tre|ire|cre|pre|vre))(?!\p{L}))/u,
    ],
    [
      /(?<!r)(?:appel|exhort|invit)\p{L}{0,3}$/iu,
      /^\s+(?:(?!à\s)[^,.;:«“„"]{1,50}?\s)?à\s+(?=(?:la|l['’]|une?|des|plus)(?:\s|(?<=['’]))\p{L})/u,
    ],
  ],
  infinitive:
    /^\s+(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|de\s+(?:son|leur)\s+côté|toutefois|cependant|également|aussi|par\s+ailleurs|en\s+outre|lui|pour\s+sa\s+part)\s+)?(?=(?:ne\s+(?:pas|plus|jamais)\s+|n['’]|se\s|s['’])?(?:(?<=ne\s(?:pas|plus|jamais)\s)\p{Ll}+(?:er|ir|oir|re)|avoir|être|vouloir|pouvoir|devoir|disposer|attendre|craindre|regretter|souhaiter|espérer|ignorer|refuser|travailler|compter|soutenir|préférer|rester|faire|prendre|mener|tenir|redouter|comprendre|suivre|savoir|croire|avoir|défendre|connaître|vivre|entendre|rendre|perdre|mettre|permettre|répondre|agir|réfléchir|subir|offrir|maintenir|obtenir|(?!janvier|février|hier|premier|dernier|entier|particulier)\p{Ll}{3,}er(?=\s))(?!\p{L}))/u,
  gerund: `(?:${FRENCH_GERUND}|jugeant|arguant|rappelant|accusant|appelant|renvoyant|niant)`,
  postposition: null,
  quarters: FRENCH_QUARTERS,
  hearsay:
    /^(?:Ainsi\s+que|Comme)\s+(?:l['’]\s?)?(?:(?:a|ont|avait)\s+)?(?<verb>\p{Ll}+(?:é|it|t|e|u))\s+(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier)\s+)?(?<who>[^,.:;]{3,70}),\s+/u,
  fronted: null,
  raised: FRENCH_RAISED,
  own: /^(?:Selon\s+(?:ses|leurs)\s+(?:propres\s+)?(?:termes|mots|dires|propos|calculs|estimations)|[AÀ]\s+(?:ses|leurs)\s+yeux|De\s+(?:son|leur)\s+propre\s+aveu|[AÀ]\s+(?:son|leur)\s+avis|[AÀ]\s+(?:l['’])?en\s+croire)\s*,\s*/u,
  bracket: null,
  claim: null,
  so: null,
  that: "(?:que|qu['’]|si|s['’]|quand|combien|comment|pourquoi|quel(?:le)?s?)",
  pronoun: "(?:il|elle|ils|elles|lui|eux)",
  article: "(?:le|la|l['’]|les|un|une|des|son|sa|ses|leurs?|ce|cet|cette|ces|notre|nos)",
  genderOf: (pronoun) =>
    /(?:^|-)elles?$/iu.test(pronoun) ? "f" : /(?:^|-)ils?$/iu.test(pronoun) ? "m" : null,
  conjunction:
    "(?:mais|et|or|ainsi|pourtant|toutefois|cependant|enfin|puis|alors|donc|car|là-bas|ici|ensuite|que|qu['’]|si|en\\s+revanche|en\\s+outre|par\\s+ailleurs)",
  opener:
    /^(?:Grâce|Faute|Compte|Telle?s?|Une|Hormis|Sauf|Voilà|Voici|Désormais|Jusqu|Jusque|Près|Loin|Contre|Avec|Selon|Pour|Mais|Et|Si|Dans|En|Au|Aux|Sur|Sous|Par|Lors|Depuis|Après|Avant|Face|Quant|Même|Tout|Toute|Tous|Ce|Cette|Ces|Cela|Il|Elle|Ils|Elles|On|Nous|Vous|Je|Qui|Que|Quand|Comme|Aucun|Aucune|Chaque|Plus|Lundi|Mardi|Mercredi|Jeudi|Vendredi|Samedi|Dimanche|Hier|Interrogée?|Contactée?|Ancien|Ancienne|Sans|Chez|Entre|Vers|Devant|Malgré|Pourtant|Ainsi|Outre|Deux|Trois|Plusieurs|Certains|Nos|Notre|Ses|Son|Sa|Leur|Leurs|À|A|Puis|Or|Car|Ni|Faut|Est|Où|Parmi|Là|Ici)$/u,
  anyVerb: /^(?:a|ont|est|sont|était|avait|sera|fut|\p{Ll}{2,}(?:ait|aient|èrent|ra|ront))$/u,
  inside:
    "(?:de|du|des|d['’]|de\\s+la|de\\s+l['’]|la|l['’]|les|et|aux|au|chargée?|en\\s+chef|à\\s+la|pour)",
  end: "(?:à|a|au|aux|lors|dans|sur|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|devant|après|en|avant|qui|hier|ce|cette|dès|face|mais|et|via|auprès|depuis|pendant|jugeant|ajoutant|estimant)",
  office:
    /(?:ministre|président|adjointe?|porte-parole|manager|coach|chef|directeur|directrice|secrétaire|ambassadeur|ambassadrice|députée?|sénateur|sénatrice|maire|professeur|expert|chercheur|chercheuse|responsable|analyste|économiste|avocate?|bourgmestre|échevine?|journaliste|diplomate|général|amiral|commissaire|représentante?|conseiller|conseillère|patron|patronne|préfet|préfète|élue?|habitant|habitante|homologue|envoyée?|attaché|doyen|doyenne|magistrate?|policier|maréchal|colonel|capitaine|syndicaliste|coordinateur|coordinatrice|négociateur|négociatrice|dirigeante?|fondateur|fondatrice|vétéran|eurodéputée?|chancelier|chancelière|premier|première|haut|source|fonctionnaire|officiel|gouverneur|juge|procureur|militante?|délégué|historien|historienne|politologue|spécialiste|premier|pape|roi|reine|écrivain)/iu,
  agent:
    /(?:eur|euse|rice|iste|ien|ienne|ier|ière|logue|aire|ant|ante|ître|îtresse|fet|préfète|(?:boulang|berg|bouch|horlog|messag)(?:er|ère)|nome|graphe|mane)$/iu,
  is: "(?:est|était|reste|devient)",
  denial:
    /(?:nié|démenti|réfuté|rejeté|contesté|récusé|exclu|nie|dément|conteste|récuse|réfute|rejette|exclut)/iu,
  silence: /(?:n['’](?:a|ont)\s+pas|refus(?:é|e|ent)\s+d|sans\s+|ne\s+\p{L}+\s+pas)/u,
  silent: `(?:(?:a|ont|avait)\\s+(?:(?:toutefois|également|aussi|cependant|pourtant|encore|en\\s+revanche|\\p{L}+ment|pour\\s+(?:sa|leur)\\s+part)\\s+){0,2}refusé\\s*(?:\\sde\\s|\\sd['’])(?:${INFINITIVE})|n['’](?:a|ont)\\s+(?:pas\\s+)?accepté\\s*(?:\\sde\\s|\\sd['’])(?:${INFINITIVE})|(?:ne|n['’])\\s?(?:veut|veulent|voulait|souhaite|souhaitent|souhaitait|peut|peuvent|pouvait|compte|entend|sait|savait)\\s+(?:pas|plus)\\s+(?:${INFINITIVE})|n['’](?:a|ont|avait|avaient)\\s+(?:pas|jamais|guère|rien)\\s+(?:encore\\s+)?(?:(?:voulu|souhaité|pu|su)\\s+(?:en\\s|y\\s|le\\s|la\\s|les\\s|lui\\s)?(?:${INFINITIVE})|(?:${PARTICIPLE}|${FRENCH_PARTICIPLE}))|n['’](?:a|ont)\\s+ni\\s+(?:${PARTICIPLE}|${FRENCH_PARTICIPLE})\\s+ni\\s+(?:${PARTICIPLE}|${FRENCH_PARTICIPLE})|(?:refus(?:ent?|ait|aient|ant)|(?:se\\s+)?gard(?:e|ent|ait)\\s+(?:bien\\s+)?|évit(?:e|ent|ait|ant)|s['’]abst(?:ient|iennent|enait))\\s*(?:de\\s|d['’])(?:${INFINITIVE})|(?:a|ont)\\s+(?:évité|esquivé|éludé|décliné)|(?:élude|esquive|élud(?:é|ait))|s['’]est\\s+refusée?\\s+à\\s+(?:${INFINITIVE}))`,
  future: `(?:(?:venait|venaient)\\s+à\\s+(?:${INFINITIVE})|(?:doit|doivent|devrait|devraient|va|vont|pourrait|pourraient|compte|comptent|s['’]apprête(?:nt)?\\s+à)\\s+(?:y\\s+|en\\s+|lui\\s+|leur\\s+)?(?:${INFINITIVE})|${FRENCH_FUTURE})`,
  clitic:
    /(?:(?<=[\s'’])(?:(?:ne|lui|leur|nous|vous|me|se|y|en|le|la|les)(?!\p{L})|[nlmst]['’])\s*)+$/u,
  subjunctive: null,
  prospect: /(?:devrai(?:t|ent)|doit|doivent|va|vont|pourrai(?:t|ent)|s['’]apprête à)\s+\p{L}*$/u,
  condition: /^(?:si|s['’]il|s['’]ils|à moins que)\b/iu,
  dashes: true,
  inverts: false,
};
