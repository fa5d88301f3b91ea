import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

/** The first place where an XML text isn't well formed. Returns null if there is none. */
export function malformedAt(xml: string): string | null {
  const open: string[] = [];
  const at = (index: number) => xml.slice(Math.max(0, index - 40), index + 80);
  const bare = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.exec(xml);
  if (bare) return at(bare.index);
  let last = 0;
  for (const { 0: tag, 1: end, 2: name, 3: self, index } of xml.matchAll(
    /<(\/?)([\w:.-]+)(?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*(\/?)>|<\?[^>]*\?>/g,
  )) {
    if (xml.slice(last, index).includes("<")) return at(last);
    last = index + tag.length;
    if (!name || self) continue;
    if (!end) open.push(name);
    else if (open.pop() !== name) return at(index);
  }
  return open.length > 0 || xml.slice(last).includes("<") ? at(last) : null;
}

/** The words of a part, with a space between its paragraphs. */
export const xmlText = (xml: string): string =>
  xml
    .replace(/<\/w:p>/g, " ")
    .replace(/<[^>]*>/g, "")
    .replace(/&(amp|lt|gt|quot|apos);/g, (_, name: keyof typeof ENTITIES) => ENTITIES[name]);

const ENTITIES = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Whether LibreOffice is installed, to open what Word would. */
export const hasOffice = (): Promise<boolean> =>
  promisify(execFile)("soffice", ["--version"]).then(
    () => true,
    () => false,
  );

/** A DOCX as LibreOffice saves it: as "pdf", or as "fodt", which is one XML file. */
export async function saveByOffice(docx: Uint8Array, format: "pdf" | "fodt"): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), "demarche-office-"));
  try {
    await writeFile(join(folder, "paper.docx"), docx);
    await promisify(execFile)("soffice", [
      `-env:UserInstallation=file://${folder}/profile`,
      ...["--headless", "--convert-to", format, "--outdir", folder, join(folder, "paper.docx")],
    ]);
    return await readFile(join(folder, `paper.${format}`));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
