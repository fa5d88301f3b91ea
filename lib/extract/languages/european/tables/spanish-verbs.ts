// Spanish verbs of saying by their stems, so that every tense of each is read: "avisa", "avisó", "avisaba", "ha avisado".

const stems = (words: string): string => words.trim().split(/\s+/).join("|");

/** Regular verbs in "-ar". */
const AR = stems(
  `afirm declar asegur señal explic indic subray manifest destac apunt insist coment anunci reiter inform denunci critic
  precis matiz zanj replic lament celebr expres confirm aclar enfatiz remarc exclam pregunt relat ratific acus
  calific vaticin pronostic augur argument aleg objet brome ironiz suspir sentenci apostill puntualiz razon revel jur
  plante reclam solicit descart espet reproch achac recrimin inst avanz detall asever ahond deplor amenaz calcul estim public
  alert abog culp exhort emplaz garantiz protest avis proclam clam murmur susurr grit anot acot observ record(?=a|ó|a) rememor evoc
  valor diagnostic conjetur especul sospech imagin rese(?:ñ|n) not comunic notific desvel divulg filtr certific constat corrobor
  sugestion record anticip zarandje lanz censur conden cuestion elogi aplaud[ei] felicit ironiz pormenoriz rectific
  testific sermone pronunci enfatiz expres contabiliz document explay dud consider aconsej recomend esper adelant
  respald apoy justific rog implor esgrim invoc confes describ(?=í)`,
);

/** Verbs in "-er" and "-ir", and those whose stem changes, by their forms. */
const OTHERS = stems(
  `d(?:ice|icen|ijo|ijeron|ecía|ecían) advert(?:ía|ían) advi(?:erte|erten|rtió|rtieron) sost(?:iene|ienen|uvo|uvieron|enía) mant(?:iene|ienen|uvo|uvieron|enía)
  reconoc(?:e|en|ió|ieron|ía) admit(?:e|en|ió|ieron|ía) respond(?:e|en|ió|ieron|ía) promet(?:e|en|ió|ieron|ía) escrib(?:e|en|ió|ía) describ(?:e|en|ió|ieron|ía)
  exig(?:e|en|ió|ieron|ía) p(?:ide|iden|idió|idieron|edía|edían) repit(?:e|en|ió|ieron) repet(?:ía|ían) concl(?:uye|uyen|uyó|uía) arguy(?:e|ó) a(?:ñade|ñaden|ñadió|ñadieron|ñadía)
  def(?:iende|ienden|endió|endieron|endía) temen? tem(?:ió|ía|ían) cre(?:e|en|yó|ía|ían) opin(?:a|an|ó|aba) cuent(?:a|an) cont(?:ó|aron|aba) recuerd(?:a|an) record(?:ó|aron|aba)
  ni?eg(?:a|an|ó|aron|aba) desm(?:iente|ienten|intió|intieron) infi(?:ere|rió) sug(?:iere|ieren|irió|irieron) prev(?:é|én|ió|eía) predi(?:ce|jo) predicen
  da(?:n|ba)?_por_(?:hecho|seguro|sentado) dio_por_(?:hecho|seguro) h(?:izo|ace|acen|icieron)_(?:saber|hincapié) d(?:io|a|an|ieron)_a_(?:entender|conocer) p(?:one|uso|onen)_de_(?:relieve|manifiesto)
  dej(?:ó|a|an|aron)_(?:claro|caer|entrever) pus(?:o|ieron)_(?:una|como)_condición mostr(?:ó|aron)_su_\\p{L}+ conf(?:ía|ían|ió|iaron|iaba)_en puntualiz(?:a|ó)
  reivindic(?:a|an|ó|aron|aba) agreg(?:a|an|ó|aron|aba) reli?(?:ata|ató) al(?:ega|egan|egó|egaba) rueg(?:a|an) propon(?:e|en|ía) propus(?:o|ieron) aduj(?:o|eron) aduc(?:e|en)
  consta(?:ta|tan|tó) h(?:abla|ablan|abló|ablaron|ablaba)_de insist(?:e|en|ió|ieron|ía) ase(?:vera|veran|veró)`,
).replaceAll("_", "\\s+");

/** Every verb of saying in its finite forms without auxiliary. */
export const SPANISH_FINITE = `(?:(?:${AR})(?:a|an|ó|aron|aba|aban)|${OTHERS})`;

/** Participles behind "ha", "han", "había". */
export const SPANISH_PARTICIPLE = `(?:(?:${AR})ado|dicho|advertido|sostenido|mantenido|reconocido|admitido|respondido|prometido|escrito|descrito|exigido|pedido|repetido|concluido|argüido|añadido|defendido|temido|creído|opinado|contado|recordado|negado|desmentido|sugerido|previsto|predicho|insistido|reivindicado|agregado|alegado|rogado|propuesto|aducido|hablado\\s+de|hecho\\s+(?:saber|hincapié)|dado\\s+a\\s+(?:entender|conocer)|dejado\\s+(?:claro|caer|entrever))`;

/** Future and conditional: what somebody will or may say. */
export const SPANISH_FUTURE = `(?:(?:anunciar|confirmar|señalar|afirmar|pedir|exigir|reclamar|reiterar|defender|explicar|propondr|advertir|revelar|desvelar|publicar|declarar|solicitar|detallar|presentar|plantear|informar|dir)(?:án|á|ían|ía)|(?:anunci|confirm|declar|reclam|revel|desvel)ar(?:a|an)(?=\\s*[,\\s]))`;

/** Forms that report what the subject adds. */
export const SPANISH_GERUND = `(?:(?:${AR})ando|diciendo|advirtiendo|sosteniendo|manteniendo|reconociendo|admitiendo|respondiendo|prometiendo|exigiendo|pidiendo|repitiendo|añadiendo|defendiendo|insistiendo|aduciendo|dando\\s+a\\s+entender|dejando\\s+(?:claro|caer))`;

/** What stands before an infinitive that reports: "quiso | dejar claro", "no dudó en | denunciar". */
export const SPANISH_FRAME = `(?:quis(?:o|ieron)|prefi(?:rió|rieron|ere|eren)|(?:ha|han)\\s+(?:querido|preferido|vuelto\\s+a)|no\\s+dud(?:ó|aron|a|an)\\s+en|insist(?:ió|e|en)\\s+en|termin(?:ó|a)\\s+por|aprovech(?:ó|aron|a)\\s+para|se\\s+apresur(?:ó|aron)\\s+a|no\\s+se\\s+cansa\\s+de|se\\s+content(?:ó|a)\\s+con)`;
