import { type ComponentProps, createContext, type ReactNode, use } from "react";

/** Whether the long parts of an edition are behind their headings, as in a preview on a phone. */
export const FoldsParts = createContext(false);

interface EditionPartProps extends ComponentProps<"section"> {
  heading: ReactNode;
}

/** A long part of an edition. A link to anything in it unfolds it, as browsers do. */
export function EditionPart({ heading, children, ...section }: EditionPartProps) {
  if (use(FoldsParts))
    return (
      <details className="part">
        <summary>{heading}</summary>
        <section {...section}>{children}</section>
      </details>
    );
  return (
    <section {...section}>
      {heading}
      {children}
    </section>
  );
}
