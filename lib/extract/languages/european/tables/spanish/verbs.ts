// Spanish verbs of saying by their stems, so that every tense is read: "avisa", "avisó", "avisaba", "ha avisado".
import { either, oneOf } from "../lists";

/** Regular verbs in "-ar" that mean keeping silent when used with "no": "no confirmó". */
const SAYING = oneOf`
  afirm declar asegur señal explic indic subray manifest destac apunt record coment anunci reiter inform denunci critic precis
  matiz zanj replic lament celebr expres confirm aclar enfatiz remarc exclam pregunt relat ratific acus calific vaticin
  pronostic augur argument aleg objet brome ironiz suspir sentenci apostill puntualiz razon revel jur plante reclam solicit
  descart espet reproch achac recrimin inst avanz detall asever ahond deplor amenaz calcul estim public alert abog culp exhort
  emplaz garantiz confes agreg opin consider adelant`;

/** Further verbs of saying in "-ar". */
const FURTHER = oneOf`
  insist protest avis proclam clam murmur susurr grit anot acot observ rememor evoc valor diagnostic conjetur especul sospech
  imagin reseñ not comunic notific desvel divulg filtr certific constat corrobor sugestion anticip zarandje lanz censur conden
  cuestion elogi aplaud[ei] felicit pormenoriz rectific testific sermone pronunci contabiliz document explay
  (?<!(?:en|sin|hay|cabe|la)\s)dud aconsej
  recomend esper respald apoy justific rog implor esgrim invoc reivindic fustig retruc recalc refut resalt narr enumer remach
  relativiz minimiz sintetiz profetiz pregon pontific vocifer mascull balbuce farfull tron zahir ridiculiz descalific
  desautoriz discrep interpel conmin propugn repudi apremi cuantific ilustr teoriz contraatac rumi peror clarific analiz ataj insinu musit reaccion recapitul reflexion suplic bram rezong barrunt
  elucubr`;

const REGULAR = either(SAYING, FURTHER);

/** Verbs that report only in the present and the simple past, and verbs that report only in the simple past. */
const TWO_TENSES = oneOf`contest rechaz tach tild habl llam remat apel`;
const PAST_ONLY = oneOf`solt terci desliz demand apost anim quej vincul`;

/** Verbs in "-er" and "-ir", and those with a stem change, by their forms. */
const OTHERS = oneOf`
  d(?:ice|icen|ijo|ijeron|ecía|ecían) advert(?:ía|ían) advi(?:erte|erten|rtió|rtieron) resum(?:e|en|ió|ieron)
  (?:sost|mant)(?:iene|ienen|uvo|uvieron|enía) (?:reconoc|admit|respond|promet|escrib|describ|exig|insist)(?:e|en|ió|ieron|ía)
  p(?:ide|iden|idió|idieron|edía|edían) repit(?:e|en|ió|ieron) repet(?:ía|ían) concl(?:uye|uyen|uyó|uía) arguy(?:e|ó)
  a(?:ñade|ñaden|ñadió|ñadieron|ñadía) def(?:iende|ienden|endió|endieron|endía) tem(?:e|en|ió|ieron|ía|ían) cre(?:e|en|yó|ía|ían)
  cuent(?:a|an) cont(?:ó|aron|aba) recuerd(?:a|an) ni?eg(?:a|an|ó|aron|aba) desm(?:iente|ienten|intió|intieron) infi(?:ere|rió)
  sug(?:iere|ieren|irió|irieron) prev(?:é|én|ió|ieron|eía) predi(?:ce|cen|jo) conf(?:ía|ían|ió|iaron|iaba)_en ruegan?
  propon(?:e|en|ía) propus(?:o|ieron) expus(?:o|ieron) expon(?:e|en) aduj(?:o|eron) aduc(?:e|en) ofrec(?:e|en|ió|ieron)
  difund(?:e|en|ió|ieron) urg(?:ió|ieron) atribuy(?:e|en|ó|eron) ven? habl(?:a|an|ó|aron|aba)_de
  da(?:n|ba)?_por_(?:hecho|seguro|sentado) dio_por_(?:hecho|seguro) h(?:izo|ace|acen|icieron)_(?:saber|hincapié|un_llama(?:do|miento))
  d(?:io|a|an|ieron)_a_(?:entender|conocer) p(?:one|uso|onen)_de_(?:relieve|manifiesto) dej(?:ó|a|an|aron)_(?:claro|caer|entrever)
  conced(?:e|en|ió|ieron|ía) rebat(?:e|en|ió|ieron|ía) presum(?:e|en|ió|ieron|ía) sup(?:one|onen|uso|usieron) pens(?:ó|aron|aba)
  se_(?:quej|lament|pregunt|felicit|sincer|indign|congratul|jact|ufan|desahog|justific|excus|disculp|interrog|asombr)(?:a|an|ó|aron|aba|aban)
  coinc(?:id(?:ió|ieron|en)|ide)_en conv(?:iene|ienen|ino|inieron)_en
  est(?:á|án)_(?:convencid|persuadid)[oa]s?(?=\s+de\s+que)
  pus(?:o|ieron)_(?:una|como)_condición mostr(?:ó|aron)_su_\p{L}+ se_mostr(?:ó|aron)_(?:convencid|confiad|segur|dispuest|partidari)[oa]s?`;

/** Finite forms without an auxiliary. */
const FINITE = either(
  `${REGULAR}(?:a|an|ó|aron|aba|aban)`,
  `${TWO_TENSES}(?:a|an|ó|aron)`,
  `${PAST_ONLY}(?:ó|aron)`,
  oneOf`(?:apuest|manifiest|piens|suelt|recomiend|confies|desaconsej)an?`,
  // What someone admits.
  oneOf`no_(?:ocult|disimul)(?:a|an|ó|aron|aba|aban) no_escond(?:e|en|ió|ieron|ía)`,
  oneOf`acord(?:ó|aron) acuerdan? se_compromet(?:e|en|ió|ieron) reza(?=\s*(?:[:"«“]|$|que\s)) se_m(?:ostr(?:ó|aron)|uestran?)(?=\s*(?:["«“]|$))`,
  OTHERS,
);

const PARTICIPLES = oneOf`
  dicho advertido sostenido mantenido reconocido admitido respondido prometido escrito descrito exigido pedido repetido concluido
  argüido añadido defendido temido creído contado negado desmentido sugerido previsto predicho insistido propuesto aducido
  hablado_de hecho_(?:saber|hincapié|un_llama(?:do|miento)) dado_a_(?:entender|conocer) dejado_(?:claro|caer|entrever) rechazado llamado tachado tildado
  atribuido urgido acordado`;

/** Participles after "ha", "han", "había". */
export const PARTICIPLE = either(`${REGULAR}ado`, PARTICIPLES);

/** What someone did not say: "no | precisó", "no ha | aclarado". */
export const UNSAID = either(
  `${either(SAYING, TWO_TENSES, PAST_ONLY)}(?:ó|aron)`,
  oneOf`
  dij(?:o|eron) sostuvo neg(?:ó|aron) cre(?:yó|yeron) conclu(?:yó|yeron) arguyó atribuy(?:ó|eron) propuso expuso
  (?:añad|advirt|defend|insist|respond|escrib|reconoc|pid|exig|promet|desmint|admit|resum|prev|sugir|tem|ofrec|urg|difund)(?:ió|ieron)`,
  PARTICIPLE,
);

/** Future and conditional: what someone will or may say. */
export const FUTURE = `${oneOf`
  anunciar confirmar señalar afirmar pedir exigir reclamar reiterar defender explicar propondr advertir revelar desvelar publicar
  declarar solicitar detallar presentar plantear informar dir`}(?:án|á|ían|ía)`;

/** Forms that report something further that the subject says. */
export const GERUND = either(
  `${REGULAR}ando`,
  oneOf`
  diciendo advirtiendo sosteniendo manteniendo reconociendo admitiendo respondiendo prometiendo exigiendo pidiendo repitiendo
  añadiendo defendiendo insistiendo aduciendo dando_a_entender dejando_(?:claro|caer)`,
);

export const INFINITIVE = oneOf`
  decir confirmar precisar comentar revelar aclarar responder anunciar desmentir descartar declarar detallar explicar adelantar
  especificar concretar desvelar pronunciarse valorar avanzar pedir proponer exigir señalar afirmar advertir reiterar defender
  reclamar dejar_claro recordar subrayar insistir_en destacar negar asegurar admitir reconocer facilitar dar ofrecer entrar hablar
  contestar informar opinar denunciar lamentar repetir sostener hacer`;

/** What precedes an infinitive that reports: "quiso | dejar claro", "no dudó en | denunciar". */
const FRAME = oneOf`
  se_limit(?:ó|aron|a|an)_a se_(?:ha|han)_limitado_a vol(?:vió|vieron|vía)_a lleg(?:ó|aron)_a acab(?:a|an|aba|ó)_(?:de|por)
  quis(?:o|ieron) prefi(?:rió|rieron|ere|eren) (?:ha|han)_(?:querido|preferido|vuelto_a) no_dud(?:ó|aron|a|an)_en
  insist(?:ió|e|en)_en termin(?:ó|a)_por aprovech(?:ó|aron|a)_para se_apresur(?:ó|aron)_a no_se_cansa_de se_content(?:ó|a)_con`;

/** Verbs of saying before or after what is said. */
export const CUE = either(
  `${FRAME}\\s+${INFINITIVE}`,
  FINITE,
  // "Ha pedido calma y | asegurado | que": the auxiliary of the verb before.
  String.raw`(?:(?:ha|han|había|habían|habría)\s+(?:(?:ya|también|además|\p{L}+mente)\s+)?|(?<=\s[ye]\s)(?=\p{L}+\s+que\s))${PARTICIPLE}`,
);

/** Verbs of saying without a subject, which refer to the previous speaker: "«...», añadió." */
export const ALONE = `${either(
  FINITE,
  `(?:ha|han|había|habían)\\s+${PARTICIPLE}`,
)}(?=\\s*(?:[.,;—–]|$|(?:en|durante|tras|ante|a|este)\\s))`;

/** The same for any verb, by its form. */
export const ANY_ALONE = String.raw`(?:(?:se|nos|les?|me)\s+)?\p{Ll}{3,}(?:ó|aba)(?=\s*[.,;—–])`;

/** Any verb after quoted words, by its form. */
export const ANY = either(
  String.raw`s(?:uele|olía)\s+(?:decir|repetir|recordar)`,
  String.raw`se\s+\p{Ll}{3,}(?:a|e|ó|ía|aba)`,
  String.raw`(?:ha|han|había)\s+\p{Ll}+(?:ado|ido|cho|to|sto)`,
  String.raw`\p{Ll}{3,}(?:ó|ió|aron|ieron|jo|jeron|aba|ía|a|e|o)`,
);
