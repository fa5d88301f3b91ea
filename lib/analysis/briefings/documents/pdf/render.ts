import { createRequire } from "node:module";
import { join } from "node:path";
import { paperOf } from "@/lib/analysis/briefings/documents/paper/paper";
import type { Paper, Ruler, SectionedPaper } from "@/lib/analysis/briefings/documents/paper/schema";
import type { EditionContent } from "@/lib/analysis/briefings/editions/content";
import { log } from "@/lib/core/log/log";
import { listed } from "@/lib/core/wording";
import { scriptsIn } from "@/lib/text/fonts/lacking";
import { fontsFor } from "./fonts";
import { rulerSvg } from "./ruler";

const HERE = join(process.cwd(), "lib/analysis/briefings/documents/pdf");

/** An edition as a tagged PDF. The typesetter enforces PDF/UA-1. */
export const pdfOf = (
  content: EditionContent,
  hash?: string,
  slip?: string[],
): Promise<Uint8Array> => typeset("briefing.typ", paperOf(content, hash, slip));

/** A document that is only a cover and issues, in the same way. */
export const sectionedPdf = (paper: SectionedPaper): Promise<Uint8Array> =>
  typeset("sectioned-paper.typ", paper);

async function typeset(layout: string, paper: Paper | SectionedPaper): Promise<Uint8Array> {
  // Native code, loaded on use so that only the worker carries it.
  const { NodeCompiler } = createRequire(import.meta.url)(
    "@myriaddreamin/typst-ts-node-compiler",
  ) as typeof import("@myriaddreamin/typst-ts-node-compiler");
  const { fonts, families, lacking } = await fontsFor(paper);
  const compiler = NodeCompiler.create({ workspace: HERE, fontArgs: [{ fontBlobs: fonts }] });
  const pictures = (_key: string, value: unknown) =>
    value && typeof value === "object" && "bands" in value
      ? { ...value, svg: rulerSvg(value as Ruler) }
      : value;
  const inputs = {
    paper: JSON.stringify(paper, pictures),
    fonts: JSON.stringify(families),
    lacking: lacking && lackingNote(lacking),
  };
  const at = Math.floor(new Date(paper.facts.issuedAt).getTime() / 1000);
  const document = { mainFilePath: join(HERE, layout), inputs };
  const pdf = toStandard(
    (standard) => compiler.pdf(document, { ...standard, creationTimestamp: at }),
    paper.running,
  );
  compiler.evictCache(0);
  return pdf;
}

/** The note on characters that are drawn as □. */
function lackingNote(letters: string): string {
  const scripts = listed(scriptsIn(letters));
  return `□ stands for a character that this PDF can’t show${scripts && ` (${scripts})`}. The Word document shows it.`;
}

/** PDF/UA-1. If a text breaks a rule of it, a tagged PDF that doesn't claim the standard. */
function toStandard(make: (standard: { pdfStandard?: string }) => Buffer, name: string): Buffer {
  try {
    return make({ pdfStandard: "ua-1" });
  } catch (err) {
    log.warn({ err, name }, "a document doesn't meet PDF/UA-1");
    return make({});
  }
}
