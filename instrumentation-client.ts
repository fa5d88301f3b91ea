import { pageViewer } from "@/components/desk/shell/page-viewer";
import { SHOWN_TO } from "@/lib/core/session/shown-to";

// Names with each write the person for whom the page was rendered, since the browser sends the session of whoever signed in
// last. Next sends server actions itself, so they can only be reached here; uploads of files add the header themselves.
const send = window.fetch;
window.fetch = (address, options = {}) => {
  const asked = address instanceof Request ? address : undefined;
  const method = options.method ?? asked?.method ?? "GET";
  const viewer = pageViewer();
  if (!viewer || method === "GET" || method === "HEAD") return send(address, options);
  const headers = new Headers(options.headers ?? asked?.headers);
  headers.set(SHOWN_TO, viewer);
  return send(address, { ...options, headers });
};
