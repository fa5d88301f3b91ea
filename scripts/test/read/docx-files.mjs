import { buffer } from "node:stream/consumers";
import { fromBufferPromise } from "yauzl";

/**
 * The XML files of a DOCX by name, as text.
 * @param {Uint8Array} bytes
 * @returns {Promise<Map<string, string>>}
 */
export async function openDocx(bytes) {
  const zip = await fromBufferPromise(Buffer.from(bytes));
  const files = new Map();
  for await (const entry of zip.eachEntry()) {
    if (!/\.(xml|rels)$/.test(entry.fileName)) continue;
    const text = (await buffer(await zip.openReadStreamPromise(entry))).toString("utf8");
    files.set(entry.fileName, text);
  }
  return files;
}
