// Who made an interview, stated before or after it: "Propos recueillis par ...", "Interview: ...", "采访：…". Nobody says it.

const EUROPEAN =
  /^[\s*_(–—-]*(?:(?:Das\s)?(?:Gespräch|Interview)\s(?:führten?|führte)|Die\sFragen\sstellten?|Aufgezeichnet\svon|Übersetz(?:ung|t)|Interview|Protokoll|Fotos?|Text|Propos\s(?:recueillis|traduits)|Entretien\s(?:réalisé|mené|traduit)|Traduit\s(?:de|du|par)|Traduction|Photos?|Entrevista\s(?:realizada|traducida)|Traducción|Traducido\s(?:del?|por)|Texto|Fotografía)(?:\s[^:.\n]{0,80})?(?::|\s(?:par|por|von|de|du|des)\s|\s\p{Lu})[^\n?!]{0,100}$/u;
const CHINESE =
  /^[\s（(【*_—-]*(?:采访|采写|撰文|整理|翻译|编译|译者?|文字|图片?|摄影|记者|策划|校对|责编|(?:责任)?编辑)(?:[/、及与和](?:采访|采写|撰文|整理|翻译|文字|摄影|图片?))*\s*[：:／/｜|]\s*[^。？！?!\n]{1,40}[）)】]?$/u;

/** Whether a paragraph in simplified characters, or in a European language, is such a credit. */
export const isCredit = (paragraph: string): boolean =>
  EUROPEAN.test(paragraph.trim()) || CHINESE.test(paragraph.trim());
