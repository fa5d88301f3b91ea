/** Says what was undone, until the next act; floats on a wide screen, so that the cards stay put. */
export function UndoneNotice({ did }: { did: string | null }) {
  return (
    <div role="status" className={did ? "z-20 max-lg:mb-2 lg:sticky lg:top-2 lg:h-0" : "sr-only"}>
      {did && (
        <p className="inline-block rounded-sm border bg-surface px-3 py-1.5 text-sm shadow-float">
          Undone: {did}
        </p>
      )}
    </div>
  );
}
