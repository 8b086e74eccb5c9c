const UNITS = ["kB", "MB", "GB"] as const;

/** How large a file is, as people say it: "14 kB", "2.3 MB". */
export function inBytes(bytes: number): string {
  let size = bytes / 1_000;
  let at = 0;
  while (size >= 999.5 && at < UNITS.length - 1) {
    size /= 1_000;
    at += 1;
  }
  return `${size < 10 && at > 0 ? size.toFixed(1) : Math.max(1, Math.round(size))} ${UNITS[at]}`;
}
