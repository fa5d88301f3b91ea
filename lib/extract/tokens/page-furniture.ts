const ADDRESS = /^\W{0,3}(?:https?:\/\/|www\.)\S+(?:\s+\d{1,3}\s*(?:\/|of)\s*\d{1,3})?\W*$/i;
const PAGE =
  /^\W*(?:(?:page|p\.|seite|página)\s*)?\d{1,3}(?:\s*(?:\/|of|von|de|sur)\s*\d{1,3})?\W*$/i;
// What browsers print above each page: "1/31/23, 9:00 AM   The headline".
const PRINTED = /^\s*\d{1,2}[/.]\d{1,2}[/.]\d{2,4},? +\d{1,2}:\d{2}/;
const PAGE_OF =
  /(?:^|[|·•–—-]|\s{3,})\s*(?:page|p\.)\s*\d{1,3}(?:\s*(?:\/|of)\s*\d{1,3})?\s*(?:$|[|·•–—-])/i;
const PAGE_AT_EDGE = /\S\s{3,}\d{1,3}\s*(?:\/|of)\s*\d{1,3}\s*$/;
// Handling markings, which documents repeat on every page.
const MARKING =
  "(?:restricted|confidential|top secret|secret|official(?: use only)?|unclassified|draft|embargoed|internal|sensitive|for official use only|not for (?:publication|distribution|citation)|do not (?:copy|cite|distribute|forward))\\b";
const HANDLING = new RegExp(`^\\W*${MARKING}(?:[^\\p{L}]|page\\b|${MARKING})*$`, "iu");
// An agency's notes on its own text: "(This story has been corrected to say ...)", "(Reporting by ...)".
const NOTE =
  /^\W*(?:(?:this|the|an earlier) (?:\w+ )?(?:story|article|post|version|report|piece)(?: of this \w+)? (?:has been|have been|was|is) (?:corrected|updated|amended|edited|refiled|changed)|\((?:corrects|updates|refiles|recasts|adds|writes? thr[ou]+gh|repeats|reporting by|additional reporting|editing by|writing by|with inputs? from)\b)/i;
const ADVERTISEMENT =
  /^\W*(?:advertisement|continue reading.*|share this(?: article| story| page)?\b.*|sign up for .*|article continues below.*|story continues below.*|read more:?.*|related:.*)$/i;

/**
 * Whether a line belongs to the page rather than the article: an address, a page number, a browser's page header, an
 * advertisement. Such a line may interrupt a sentence or a quotation.
 */
export const isPageFurniture = (line: string): boolean =>
  line.length < 300 &&
  (ADDRESS.test(line) ||
    PAGE.test(line) ||
    PRINTED.test(line) ||
    (line.length < 120 && (PAGE_OF.test(line) || PAGE_AT_EDGE.test(line))) ||
    (line.length < 80 && line === line.toUpperCase() && HANDLING.test(line)) ||
    NOTE.test(line) ||
    ADVERTISEMENT.test(line));
