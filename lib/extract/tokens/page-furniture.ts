const ADDRESS =
  /^[^\p{L}\p{N}]{0,3}(?:https?:\/\/|www\.)\S+(?:\s+\d{1,3}\s*(?:\/|of)\s*\d{1,3})?[^\p{L}\p{N}]*$/iu;
const PAGE =
  /^[^\p{L}\p{N}]*(?:(?:page|p\.|seite|página)\s*)?\d{1,3}(?:\s*(?:\/|of|von|de|sur)\s*\d{1,3})?[^\p{L}\p{N}]*$/iu;
// What browsers print above each page: "1/31/23, 9:00 AM   The headline".
const PRINTED = /^\s*\d{1,2}[/.]\d{1,2}[/.]\d{2,4},? +\d{1,2}:\d{2}/;
const PAGE_OF =
  /(?:^|[|·•–—-]|\s{3,})\s*(?:page|p\.)\s*\d{1,3}(?:\s*(?:\/|of)\s*\d{1,3})?\s*(?:$|[|·•–—-])/i;
const PAGE_AT_EDGE = /\S\s{3,}\d{1,3}\s*(?:\/|of)\s*\d{1,3}\s*$/;
// Handling markings, which documents repeat on every page.
const MARKING =
  "(?:restricted|confidential|top secret|secret|official(?: use only)?|unclassified|draft|embargoed|internal|sensitive|for official use only|not for (?:publication|distribution|citation)|do not (?:copy|cite|distribute|forward))\\b";
const HANDLING = new RegExp(
  String.raw`^[^\p{L}\p{N}]*${MARKING}(?:[^\p{L}]|page\b|${MARKING})*$`,
  "iu",
);
// An agency's notes on its own text: "(This story has been corrected to say ...)", "(Reporting by ...)".
const NOTE =
  /^[^\p{L}\p{N}]*(?:(?:this|the|an earlier) (?:\w+ )?(?:story|article|post|version|report|piece)(?: of this \w+)? (?:has been|have been|was|is) (?:corrected|updated|amended|edited|refiled|changed)|\((?:corrects|updates|refiles|recasts|adds|writes? thr[ou]+gh|repeats|reporting by|additional reporting|editing by|writing by|with inputs? from)\b)/iu;
const ADVERTISEMENT =
  /^[^\p{L}\p{N}]*(?:advertisement|continue reading.*|share this(?: article| story| page)?\b.*|sign up for .*|article continues below.*|story continues below.*|read more:?.*|related:.*)$/iu;
// "We use cookies to improve our website", unlike "the regulator said that cookies need consent".
const READER = `(?:we|our|you|your|nous|vous|notre|votre|wir|unsere?|Sie|Ihre?|nuestr[ao]s?|usted|utilizamos|usamos)`;
const CONSENT = new RegExp(
  String.raw`\b${READER}\b[^.]*\bcookies?\b|\bcookies?\b[^.]*\b${READER}\b|^[^\p{L}\p{N}]*(?:by (?:clicking|continuing|subscribing|signing up)|if you continue to use)\b`,
  "iu",
);
// What someone says of cookies isn't the page's own.
const QUOTED = /[“"«„][^”"»“]*[”"»“]/gu;
const COPYRIGHT =
  /^[^\p{L}\p{N}]*(?:©|\(c\)\s?\d{4}|copyright\s(?:©|\(c\)|\d{4}))|(?:^|\s)(?:all rights reserved|reserves all rights|tous droits réservés|alle rechte vorbehalten|todos los derechos reservados)\b|版[权權]所有/iu;
const LETTER =
  /^[^\p{L}\p{N}]*(?:sign up|subscribe|register|follow us)\b.{0,60}\b(?:newsletters?|briefing|e?-?mails?|alerts|updates|facebook|twitter|telegram|whatsapp)\b/iu;
const SEE_ALSO =
  /^[^\p{L}\p{N}]*(?:also read|read (?:also|next)|see also|lire aussi|à lire aussi|lesen sie auch|mehr zum thema|lea también|相关阅读|延伸閱讀)\s?[:：|]/iu;

/**
 * Whether a line belongs to the page rather than the article: an address, a page number, a browser's page header, an
 * advertisement, a consent banner, a copyright notice. Such a line may interrupt a sentence or a quotation.
 */
export const isPageFurniture = (line: string): boolean =>
  line.length < 300 &&
  (ADDRESS.test(line) ||
    PAGE.test(line) ||
    PRINTED.test(line) ||
    (line.length < 120 && (PAGE_OF.test(line) || PAGE_AT_EDGE.test(line))) ||
    (line.length < 80 && line === line.toUpperCase() && HANDLING.test(line)) ||
    NOTE.test(line) ||
    CONSENT.test(line.replace(QUOTED, "")) ||
    COPYRIGHT.test(line) ||
    LETTER.test(line) ||
    SEE_ALSO.test(line) ||
    ADVERTISEMENT.test(line));
