"use client";

import Link from "next/link";
import { type KeyboardEvent, useId, useRef } from "react";
import type { Citation } from "./link-citations";

const GAP = 6;

interface CitationLinkProps extends Citation {
  number: number;
  /** Whether it directly follows another citation. */
  comma: boolean;
}

/** A superscript number that shows its quotation on hover and focus, and links to it in its source. */
export function CitationLink({ number, comma, href, label, source }: CitationLinkProps) {
  const link = useRef<HTMLAnchorElement>(null);
  const note = useRef<HTMLSpanElement>(null);
  const id = useId();

  function show() {
    if (!link.current || !note.current) return;
    note.current.togglePopover(true);
    const at = link.current.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = note.current;
    const below = at.bottom + GAP + height < window.innerHeight;
    note.current.style.top = `${below ? at.bottom + GAP : at.top - GAP - height}px`;
    note.current.style.left = `${Math.max(8, Math.min(at.left - 12, window.innerWidth - width - 8))}px`;
  }

  function hide() {
    note.current?.togglePopover(false);
  }

  function hideOnEscape(event: KeyboardEvent) {
    if (event.key === "Escape") hide();
  }

  return (
    // The tooltip stays open while the pointer moves onto it.
    <sup className="leading-none" onMouseEnter={show} onMouseLeave={hide}>
      {comma && <span className="text-secondary">, </span>}
      <Link
        ref={link}
        href={href}
        prefetch={false}
        className="citation"
        aria-label={`Quotation ${number}`}
        aria-describedby={id}
        onFocus={show}
        onBlur={hide}
        onKeyDown={hideOnEscape}
      >
        {number}
      </Link>
      <span ref={note} id={id} popover="manual" role="tooltip" className="citation-note">
        <span className="block font-serif text-base">{label}</span>
        {source && <span className="mt-1 block text-xs text-secondary">{source}</span>}
      </span>
    </sup>
  );
}
