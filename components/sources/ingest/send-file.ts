const addressOf = (batch: string) => `/api/v1/batches/${batch}/items`;

/**
 * Sends a file to the batch that awaits it, and says meanwhile how many bytes are sent. Gives whether
 * it arrived. Not `fetch`, which cannot tell how far it is.
 */
export function sendFile(
  batch: string,
  ordinal: number,
  file: File,
  onProgress: (sent: number) => void,
): Promise<boolean> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("PUT", `${addressOf(batch)}/${ordinal}`);
    request.setRequestHeader("content-type", "application/octet-stream");
    request.upload.onprogress = ({ loaded }) => onProgress(loaded);
    request.onloadend = () => resolve(request.status === 200);
    request.send(file);
  });
}

/** Says that what has not been sent will not be. Outlives the page that says it. */
export const giveUp = (batch: string): Promise<unknown> =>
  fetch(addressOf(batch), { method: "DELETE", keepalive: true }).catch(() => {});
