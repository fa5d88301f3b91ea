import { SHOWN_TO } from "@/lib/core/session/shown-to";

// Says with each write for whom the page was rendered, since the browser sends the session of whoever signed in last. Next
// sends server actions itself, so this is the only place that sees them all.
const send = window.fetch;
window.fetch = (address, options = {}) => {
  const viewer = document.querySelector<HTMLElement>("[data-viewer]")?.dataset.viewer;
  const isRead = !options.method || options.method === "GET" || options.method === "HEAD";
  if (!viewer || isRead) return send(address, options);
  const headers = new Headers(options.headers);
  headers.set(SHOWN_TO, viewer);
  return send(address, { ...options, headers });
};
