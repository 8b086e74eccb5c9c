/** Where copies lie in the storage. */
export const EXPORTS = "exports/";

export function exportKey(fileName: string): string {
  return `${EXPORTS}${fileName}.zip`;
}
