/** The address of an upload's variant of this width, or of its largest when it has none. */
export function ofWidth({ url, widths }: { url: string; widths: number[] }, width: number): string {
  return widths.includes(width) ? url.replace(/-\d+\.webp$/, `-${width}.webp`) : url;
}
