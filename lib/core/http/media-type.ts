/** A media type in its parts: "text/plain; charset=big5", "message/rfc822; attachments=2". */
export function mediaTypeParts(mediaType: string) {
  const [type = "", parameter = ""] = mediaType.split("; ");
  const [name, value = ""] = parameter.split("=");
  return {
    type,
    charset: name === "charset" ? value : null,
    attachments: name === "attachments" ? Number(value) : 0,
  };
}
