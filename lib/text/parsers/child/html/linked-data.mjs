const ARTICLE = /Article|BlogPosting|Report|LiveBlog/;
const MAX_DEPTH = 20;

/**
 * Reads what a page's JSON-LD (schema.org) says about its article.
 * @param {Document} document
 * @returns {{ title?: string, authors?: string, publishedAt?: string, publisher?: string, language?: string }}
 */
export function readLinkedData(document) {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const article = things(parse(script.textContent)).find(isArticle);
    if (!article) continue;
    return {
      title: text(article.headline) ?? text(article.name),
      authors: names(article.author ?? article.creator),
      publishedAt: text(article.datePublished) ?? text(article.dateCreated),
      publisher: names(article.publisher) ?? names(article.sourceOrganization),
      language: text(article.inLanguage),
    };
  }
  return {};
}

/** @param {string | null} json @returns {unknown} */
function parse(json) {
  try {
    // Some systems wrap it in comment or CDATA marks, as old scripts were.
    return JSON.parse(
      (json ?? "").replace(/^\s*(?:<!--|\/\*.*?\*\/|<!\[CDATA\[)|(?:-->|\]\]>)\s*$/g, ""),
    );
  } catch {
    return null;
  }
}

/**
 * All things of a list or graph, to a limited depth.
 * @param {unknown} value
 * @returns {Record<string, unknown>[]}
 */
function things(value, depth = 0) {
  if (depth > MAX_DEPTH) return [];
  if (Array.isArray(value)) return value.flatMap((each) => things(each, depth + 1));
  if (!isThing(value)) return [];
  return [value, ...things(value["@graph"], depth + 1), ...things(value.mainEntity, depth + 1)];
}

/** @param {unknown} value @returns {value is Record<string, unknown>} */
const isThing = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/** @param {Record<string, unknown>} thing */
const isArticle = (thing) =>
  [thing["@type"]].flat().some((type) => typeof type === "string" && ARTICLE.test(type));

/** @param {unknown} value */
const text = (value) => (typeof value === "string" && value.trim() ? value.trim() : undefined);

/** The names of one or several people or organisations. @param {unknown} value */
function names(value) {
  const found = [value].flat().map((each) => text(isThing(each) ? [each.name].flat()[0] : each));
  return found.filter(Boolean).join(", ") || undefined;
}
