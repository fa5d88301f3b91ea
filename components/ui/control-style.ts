/** The style of text controls. 16 px on touch screens, since iOS zooms in on anything smaller. */
export const controlStyle =
  "block w-full rounded-sm border border-control bg-surface px-2 py-1 text-base text-ink " +
  "placeholder:text-secondary aria-invalid:border-deteriorated disabled:opacity-60 " +
  "pointer-coarse:py-2 pointer-coarse:text-lg";
