import { alternatives, type Table } from "./table";

const PARTICIPLE = alternatives(
  `déclaré affirmé dit ajouté expliqué indiqué souligné assuré estimé précisé annoncé répondu lancé insisté
  rappelé reconnu confié martelé averti promis regretté dénoncé écrit tweeté critiqué jugé plaidé conclu
  poursuivi fait_savoir fait_valoir commenté confirmé soutenu prévenu réagi salué demandé démenti nié rejeté
  réfuté réaffirmé réitéré prôné exhorté appelé raconté noté observé accusé publié admis résumé`,
);
const PRESENT = alternatives(
  `déclare affirme dit ajoute explique indique souligne assure estime précise annonce répond lance insiste
  rappelle reconnaît confie martèle avertit promet regrette dénonce écrit critique juge plaide conclut poursuit
  commente confirme soutient prévient réagit salue demande nie dément raconte note observe admet résume
  déclarait affirmait disait expliquait soulignait estimait jugeait écrivait ajoutait`,
);

const INFINITIVE =
  "dire|confirmer|préciser|commenter|révéler|indiquer|démentir|exclure|annoncer|répondre|déclarer|affirmer";

export const FRENCH: Table = {
  marks: ["«»", "“”", '""', "„”"],
  cue: `(?:(?:a|ont|avait|avaient|aurait)\\s+(?:(?:également|ensuite|aussi|notamment|toutefois|vivement|ainsi)\\s+)?(?:${PARTICIPLE})|(?:${PRESENT})|(?:déclarent|affirment|disent|estiment|expliquent|assurent|soulignent))`,
  bare: `(?:(?:a|ont|avait)-t-(?:il|elle|on)\\s+(?:${PARTICIPLE})|(?:a|ont|avait)-t-(?:ils|elles)\\s+(?:${PARTICIPLE})|ont-(?:ils|elles)\\s+(?:${PARTICIPLE})|avait-(?:il|elle)\\s+(?:${PARTICIPLE})|(?:${PRESENT})-(?:t-)?(?:il|elle|ils|elles))`,
  according: "(?:selon|d['’]après|pour)",
  so: null,
  that: "(?:que|qu['’]|si|s['’]|quand|combien|comment)",
  pronoun: "(?:il|elle|ils|elles)",
  article: "(?:le|la|l['’]|les|un|une|des|son|sa|leur|ce|cette)",
  inside:
    "(?:de|du|des|d['’]|de\\s+la|de\\s+l['’]|la|l['’]|les|et|aux|au|chargée?|en\\s+chef|à\\s+la|pour)",
  end: "(?:à|a|au|aux|lors|dans|sur|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|devant|après|en|avant|qui|hier|ce|cette|dès|face|mais|et|via|auprès|depuis|pendant|jugeant|ajoutant|estimant)",
  office:
    /(?:ministre|président|porte-parole|chef|directeur|directrice|secrétaire|ambassadeur|ambassadrice|députée?|sénateur|sénatrice|maire|professeur|expert|chercheur|chercheuse|responsable|analyste|économiste|avocate?|journaliste|diplomate|général|amiral|commissaire|représentante?|conseiller|conseillère|patron|patronne|chancelier|chancelière|premier|première|haut|source|fonctionnaire|officiel|gouverneur|juge|procureur|militante?|délégué|historien|historienne|politologue|spécialiste|premier|pape|roi|reine|écrivain)/iu,
  denial: /(?:nié|démenti|réfuté|rejeté|nie|dément)/u,
  silence: /(?:n['’](?:a|ont)\s+pas|refus(?:é|e|ent)\s+d|sans\s+|ne\s+\p{L}+\s+pas)/u,
  silent: `(?:(?:a|ont|avait)\\s+refusé\\s+de\\s+(?:${INFINITIVE})|n['’](?:a|ont|avait)\\s+(?:pas|jamais)\\s+(?:encore\\s+)?(?:voulu\\s+(?:${INFINITIVE})|(?:${PARTICIPLE}))|refusent?\\s+de\\s+(?:${INFINITIVE})|s['’]est\\s+refusée?\\s+à\\s+(?:${INFINITIVE}))`,
  future: `(?:(?:doit|doivent|devrait|devraient|va|vont|pourrait)\\s+(?:${INFINITIVE})|annoncera|dira|confirmera)`,
  clitic: /\s(?:lui|leur|nous|vous|me|se|y|en|l['’]|m['’]|s['’])\s*$/u,
  subjunctive: null,
  prospect: /(?:devrai(?:t|ent)|doit|doivent|va|vont|pourrai(?:t|ent)|s['’]apprête à)\s+\p{L}*$/u,
  condition: /^(?:si|s['’]il|s['’]ils|à moins que)\b/iu,
  dashes: true,
  inverts: false,
};
