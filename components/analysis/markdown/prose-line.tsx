import type { CitedHtml } from "@/lib/text/markdown/render";
import { Prose } from "./prose";

/** A text without formatting, as `renderLine` rendered it. */
export const ProseLine = ({ line, className }: { line: CitedHtml | string; className?: string }) =>
  typeof line === "string" ? (
    <p className={className}>{line}</p>
  ) : (
    <Prose html={line} className={className} />
  );
