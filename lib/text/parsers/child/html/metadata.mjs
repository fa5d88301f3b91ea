import { dayOf } from "./day.mjs";
import { readLinkedData } from "./linked-data.mjs";

const TITLES = ["og:title", "twitter:title", "dc.title", "parsely-title"];
const AUTHORS = [
  "author",
  "article:author",
  "parsely-author",
  "dc.creator",
  "byl",
  "sailthru.author",
];
const DAYS = [
  ...["article:published_time", "og:article:published_time", "parsely-pub-date", "datepublished"],
  ...["dc.date.issued", "dc.date", "dcterms.created", "dcterms.date", "sailthru.date", "pubdate"],
  ...["publish-date", "publish_date", "publishdate", "publication_date", "pub_date", "post_date"],
  ...["ptime", "displaydate", "date"],
];
const PUBLISHERS = ["og:site_name", "dc.publisher", "publisher", "application-name", "cre"];
const MAX_LENGTH = 300;

/**
 * Reads what a page says about its article: from JSON-LD first, then meta elements, then, for the day, <time>,
 * microformats and the address.
 * @param {Document} document
 * @param {string | null} address where the page was found
 * @returns {Omit<import("../../types").ReadDocument, "text">}
 */
export function readPageMetadata(document, address) {
  const linked = readLinkedData(document);
  const meta = metaOf(document);
  /** @param {string[]} names */
  const first = (names) => names.map((name) => meta.get(name)).find(Boolean) ?? null;
  const canonical = document.querySelector('link[rel~="canonical"]')?.getAttribute("href");
  return {
    title: short(linked.title ?? first(TITLES) ?? document.title),
    byline: tidyByline(linked.authors ?? AUTHORS.map((name) => meta.get(name)).find(isName)),
    publishedAt:
      dayOf(linked.publishedAt) ??
      DAYS.map((name) => dayOf(meta.get(name))).find(Boolean) ??
      timeOf(document) ??
      dayInAddress(canonical ?? address),
    publisher: short(linked.publisher ?? first(PUBLISHERS)),
    language: languageOf(
      document.documentElement.getAttribute("lang") ||
        meta.get("content-language") ||
        linked.language ||
        meta.get("og:locale"),
    ),
    url:
      webAddress(canonical, address) ??
      webAddress(meta.get("og:url"), address) ??
      webAddress(address),
  };
}

/**
 * Meta elements by name, property, itemprop or http-equiv, in lower case; the first of each name.
 * @param {Document} document
 */
function metaOf(document) {
  /** @type {Map<string, string>} */
  const found = new Map();
  for (const element of document.querySelectorAll("meta[content]"))
    for (const attribute of ["name", "property", "itemprop", "http-equiv"]) {
      const name = element.getAttribute(attribute)?.trim().toLowerCase().replace(/^dc:/, "dc.");
      const content = element.getAttribute("content")?.trim();
      if (name && content && !found.has(name)) found.set(name, content);
    }
  return found;
}

/** The first day of publication in the page's elements. @param {Document} document */
function timeOf(document) {
  const places = [
    '[itemprop="datePublished"]',
    "time[pubdate]",
    "article time",
    "header time",
    "time",
    '[property="dc:date"]',
    ".published",
    ".entry-date",
  ];
  for (const place of places) {
    const element = document.querySelector(place);
    const times = ["datetime", "content", "title"].map((name) => element?.getAttribute(name));
    const day = [...times, element?.textContent].map(dayOf).find(Boolean);
    if (day) return day;
  }
  return null;
}

/**
 * The day in an article's address, as many papers have it: /2023/01/31/.
 * @param {string | null | undefined} address
 */
const dayInAddress = (address) =>
  dayOf(/\/(\d{4}\/\d{1,2}\/\d{1,2})\//.exec(address ?? "")?.[1]?.replaceAll("/", "-"));

/**
 * An author line without "By". Returns null if it is a date, an address or a site.
 * @param {string | null | undefined} raw
 */
export function tidyByline(raw) {
  const line = raw
    ?.replace(/\s+/g, " ")
    .replace(/^by[:\s]+/i, "")
    .trim();
  return line && isName(line) ? short(line) : null;
}

const NOT_A_NAME = /^https?:|\d{4}|^@|^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}$/i;

/** @param {string | null | undefined} text */
const isName = (text) => !!text && /\p{L}/u.test(text) && !NOT_A_NAME.test(text);

/** @param {string | null | undefined} text */
function short(text) {
  const line = text?.replace(/\s+/g, " ").trim();
  return line && line.length <= MAX_LENGTH ? line : null;
}

/** @param {string | null | undefined} tag */
function languageOf(tag) {
  try {
    return (tag && Intl.getCanonicalLocales(tag.trim().replaceAll("_", "-"))[0]) || null;
  } catch {
    return null;
  }
}

/** @param {string | null | undefined} address @param {string | null} [base] */
function webAddress(address, base) {
  if (!address || !URL.canParse(address, base ?? undefined)) return null;
  const { protocol, href } = new URL(address, base ?? undefined);
  return /^https?:$/.test(protocol) && href.length <= 2000 ? href : null;
}
