"use client";

import { useEffect, useRef } from "react";

/**
 * What a page's links to other sites lead to, as a list at the end of its printout: when the page is printed, each link
 * gets a number, which its address has in the list. Where no script runs, globals.css prints each address in its place.
 */
export function PrintedLinks() {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const print = () => list.current && numberLinks(list.current);
    addEventListener("beforeprint", print);
    return () => removeEventListener("beforeprint", print);
  }, []);
  return (
    <section aria-label="Links" className="printed-links">
      <h2>Links</h2>
      <ol ref={list} />
    </section>
  );
}

/** Numbers the links to other sites that are printed, and lists their addresses, each once. */
function numberLinks(list: HTMLOListElement): void {
  const numbers = new Map<string, number>();
  for (const link of document.querySelectorAll<HTMLAnchorElement>('main a[href^="http"]')) {
    const { href, textContent } = link;
    // An address that is already printed in full needs no endnote. What isn't printed has no box.
    if (textContent === link.getAttribute("href") || link.getClientRects().length === 0) continue;
    if (!numbers.has(href)) numbers.set(href, numbers.size + 1);
    link.dataset.linkNumber = `L${numbers.get(href)}`;
  }
  list.replaceChildren(
    ...[...numbers.keys()].map((href) => {
      const item = document.createElement("li");
      item.textContent = href;
      return item;
    }),
  );
}
