import type { DocumentFormat, DocumentState } from "@/lib/analysis/edition-documents";

/** A document: its progress, or its bytes and their SHA-256. */
export interface MadeDocument {
  format: DocumentFormat;
  state: DocumentState;
  bytes: Buffer<ArrayBuffer> | null;
  sha256: string | null;
}

/** A document of an edition. */
export interface EditionDocument extends MadeDocument {
  number: number;
  title: string;
}

const MEDIA_TYPES: Record<DocumentFormat, string> = {
  PDF: "application/pdf",
  DOCX: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
};

const PROGRESS: Record<DocumentState, number> = {
  QUEUED: 0,
  MAKING: 0.5,
  READY: 1,
  FAILED: 0,
};

/** How far along a document is, as REST gives it: its progress is from 0 to 1. */
export const progressOf = ({ state }: Pick<MadeDocument, "state">) => {
  return { state, progress: PROGRESS[state] };
};

/** Reads a document's name in an address, such as "12.pdf". Returns null for anything else. */
export function parseDocumentName(text: string): { number: number; format: DocumentFormat } | null {
  const [, number, format] = /^([1-9]\d{0,8})\.(pdf|docx)$/.exec(text) ?? [];
  if (!number || !format) return null;
  return { number: Number(number), format: format.toUpperCase() as DocumentFormat };
}

/** A document as a file to download, whose name gets its extension; null if it isn't ready. */
export function asFile({ format, bytes, sha256 }: MadeDocument, name: string, title: string) {
  if (!bytes || !sha256) return null;
  const fileName = `${name}.${format.toLowerCase()}`;
  return { bytes, sha256, size: bytes.length, mediaType: MEDIA_TYPES[format], fileName, title };
}

/** A document of an edition as a file to download; null if it isn't ready. */
export const fileOf = (document: EditionDocument) =>
  asFile(document, `edition-${document.number}`, document.title);
