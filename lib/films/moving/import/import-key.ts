/** Where files that were sent lie in the storage until they are read. */
export const IMPORTS = "imports/";

export function importKey(fileKey: string): string {
  return `${IMPORTS}${fileKey}`;
}
