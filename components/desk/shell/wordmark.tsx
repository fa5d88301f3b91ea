/** The product's name above a likelihood scale: a line with a dot on it. */
export function Wordmark({ short }: { short?: boolean }) {
  return (
    <span className="inline-block font-serif text-lg leading-none font-semibold tracking-tight">
      {short ? (
        <abbr title="Demarche" className="no-underline">
          D
        </abbr>
      ) : (
        "Demarche"
      )}
      <span aria-hidden="true" className="relative mt-1.5 block border-t border-ink">
        <span className="absolute -top-[3px] left-[64%] size-[5px] rounded-full bg-ink" />
      </span>
    </span>
  );
}
