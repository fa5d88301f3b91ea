import { useRef, useState } from "react";

/** Opens and closes the form below an Ask button; spread `button` on that button. */
export function useAsking() {
  const [isOpen, setOpen] = useState(false);
  const ref = useRef<HTMLButtonElement>(null);

  /** Closes the form. The focus returns to the button, unless the person is at work elsewhere. */
  function close() {
    if (ref.current?.closest("li")?.contains(document.activeElement)) ref.current.focus();
    setOpen(false);
  }

  const onClick = () => (isOpen ? close() : setOpen(true));
  return { isOpen, close, button: { ref, onClick, "aria-expanded": isOpen } };
}
