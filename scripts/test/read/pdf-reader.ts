import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** A tagged element of a page, in reading order. */
export interface Tag {
  role: string;
  text: string;
  alt: string | null;
}

interface StructNode {
  role?: string;
  type?: string;
  id?: string;
  alt?: string;
  children?: StructNode[];
}

/** What reading software sees in a PDF: its properties, and each page's words, artefacts and tags. */
export async function openPdf(bytes: Uint8Array) {
  const options = { data: new Uint8Array(bytes), useSystemFonts: true, verbosity: 0 };
  const pdf = await getDocument(options).promise;
  const pages = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const { byId, artefacts } = readItems(items as Item[]);
    const tags: Tag[] = [];
    walk((await page.getStructTree()) as StructNode | null, byId, tags);
    const text = items.map((item) => ("str" in item ? item.str : "")).join(" ");
    pages.push({ text, artefacts, tags });
  }
  const read = {
    pages,
    info: (await pdf.getMetadata()).info as Record<string, unknown>,
    outline: await pdf.getOutline(),
    labels: await pdf.getPageLabels(),
    mark: await pdf.getMarkInfo(),
    preferences: await pdf.getViewerPreferences(),
    raw: Buffer.from(bytes).toString("latin1"),
  };
  await pdf.destroy();
  return read;
}

type Item = { type?: string; id?: string | null; tag?: string; str?: string };

/** The words of each piece of marked content, and those marked as artefacts. */
function readItems(items: Item[]) {
  const byId = new Map<string, string>();
  const artefacts: string[] = [];
  const open: Item[] = [];
  for (const item of items) {
    if (item.type?.startsWith("begin")) open.push(item);
    else if (item.type === "endMarkedContent") open.pop();
    else if (item.str) {
      const inside = open.findLast(({ id, tag }) => id || tag === "Artifact");
      if (inside?.id) byId.set(inside.id, (byId.get(inside.id) ?? "") + item.str);
      else artefacts.push(item.str);
    }
  }
  return { byId, artefacts };
}

/** Lists the tags in reading order, each with all of the words inside it. */
function walk(node: StructNode | null, byId: Map<string, string>, tags: Tag[]): string {
  if (!node) return "";
  if (node.type === "content") return byId.get(node.id ?? "") ?? "";
  const tag = { role: node.role ?? "", text: "", alt: node.alt ?? null };
  tags.push(tag);
  tag.text = (node.children ?? []).map((child) => walk(child, byId, tags)).join("");
  return tag.text;
}

/** A text without anything that a line break may add: white space and hyphens. */
export const letters = (text: string): string => text.normalize("NFC").replace(/[\s\u00ad‐-]/g, "");
