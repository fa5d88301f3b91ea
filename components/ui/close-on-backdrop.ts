import type { MouseEvent, PointerEvent } from "react";

let pressed: EventTarget | null = null;

/**
 * The attributes of a `<dialog>` that a click on its backdrop closes. A press that began in it and ended on the backdrop,
 * as when the end of a selection is dragged out of a field, is a click on the dialog, too, but closes nothing.
 */
export const closeOnBackdrop = (onClose: () => void) => ({
  onPointerDown: ({ target }: PointerEvent) => {
    pressed = target;
  },
  onClick: ({ target, currentTarget }: MouseEvent) => {
    if (target === currentTarget && pressed === currentTarget) onClose();
  },
});
