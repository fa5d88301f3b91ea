/** Says what was undone, until the next act. */
export function UndoneNotice({ did }: { did: string | null }) {
  return (
    <p role="status" className={did ? "border-l-2 border-secondary py-2 pl-3 text-sm" : "sr-only"}>
      {did && `Undone: ${did}`}
    </p>
  );
}
