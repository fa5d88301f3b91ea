import { confirmed } from "../file-properties.mjs";
import { refuse } from "../refusal.mjs";
import { NOTHING_KNOWN } from "../text/read.mjs";
import { readDirectory } from "../zip/directory.mjs";
import { contentOf, isWord, reasonAgainstZip } from "../zip/kind.mjs";
import { docxParagraphs } from "./text.mjs";

const LIMITS = { entries: 2000, entryBytes: 30_000_000, totalBytes: 60_000_000 };
/** Parsed XML takes about thirty times its size. */
const MAX_XML_BYTES = 6_000_000;

/**
 * Reads the text of a Word document (ECMA-376). Checks the zip's directory before anything is decompressed,
 * and each part against the directory before it is parsed.
 * @param {Buffer} bytes
 * @returns {Promise<import("../../types").ReadDocument>}
 */
export async function readDocx(bytes) {
  const entries = await readDirectory(bytes, LIMITS);
  if (!(await isWord(entries))) refuse(await reasonAgainstZip(entries));
  const xml = entries.filter(({ name }) => /\.(xml|rels)$/i.test(name));
  if (xml.reduce((sum, { size }) => sum + size, 0) > MAX_XML_BYTES)
    refuse("This Word document is too large to read safely. Save it as .txt and upload that.");
  for (const entry of entries) await entry.read();
  const text = (await docxParagraphs(entries)).join("\n\n");
  if (!text)
    refuse(
      "No text was found in this Word document. Copy its text from Word and paste it instead.",
    );
  const properties = await contentOf("docProps/core.xml", entries);
  return {
    ...NOTHING_KNOWN,
    text,
    title: confirmed(property(properties, "dc:title"), text),
    byline: confirmed(property(properties, "dc:creator"), text),
  };
}

/** @param {string} xml @param {string} name */
function property(xml, name) {
  const [, value = ""] = new RegExp(`<${name}(?:\\s[^>]*)?>([^<]*)</${name}>`).exec(xml) ?? [];
  return value.replace(/&(amp|lt|gt|quot|apos);/g, (_, key) => ENTITIES[key] ?? "");
}

/** @type {Record<string, string>} */
const ENTITIES = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
