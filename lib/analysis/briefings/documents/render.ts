import type { DocumentFormat } from "@/lib/analysis/edition-documents";

/** Loaded on use: without them a worker starts sooner, and most jobs never need them. */
const RENDERERS = {
  PDF: async () => {
    const { pdfOf, sectionedPdf } = await import("./pdf/render");
    return { edition: pdfOf, sectioned: sectionedPdf };
  },
  DOCX: async () => {
    const { docxOf, sectionedDocx } = await import("./docx/render");
    return { edition: docxOf, sectioned: sectionedDocx };
  },
} satisfies Record<DocumentFormat, unknown>;

/** What sets documents in a format: those of an edition, and other ones that have sections. */
export const rendererOf = (format: DocumentFormat) => RENDERERS[format]();
